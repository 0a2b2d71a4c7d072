/// One place of the screen.
public struct Cell: Hashable, Sendable {
    /// The glyph: one character whose width is this cell, or this one and the next.
    public var character: Character
    /// What the glyph stands for, hence how it looks.
    public var role: Role
    /// Whether this is the second half of the wide glyph to the left.
    public var isContinuation: Bool

    /// Makes a cell.
    public init(_ character: Character, role: Role = .normal, isContinuation: Bool = false) {
        self.character = character
        self.role = role
        self.isContinuation = isContinuation
    }

    /// An empty place.
    public static let blank = Cell(" ")
}
