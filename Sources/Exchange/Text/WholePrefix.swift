/// How far a block of bytes is text in some encoding.
struct WholePrefix: Hashable {
    /// Bytes from the beginning that are whole characters.
    let count: Int
    /// Whether the byte after them can never be text; if not, the rest may be half a character.
    let isDamaged: Bool
}
