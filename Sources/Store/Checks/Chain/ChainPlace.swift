import Domain

/// An entry of the journal as a sentence names it: its number, when it was made and by whom, as
/// far as its row can be believed.
struct ChainPlace: Hashable {
    let entry: Int64
    /// When; nil if that can be no moment of a register.
    let at: Instant?
    let byName: String?

    /// The last moment of the year 9999, in milliseconds.
    private static let latest: Int64 = 253_402_300_799_999

    init(entry: Int64, milliseconds: Int64, byName: String?) {
        self.entry = entry
        at = (0...Self.latest).contains(milliseconds) ? Instant(milliseconds: milliseconds) : nil
        self.byName = byName
    }
}
