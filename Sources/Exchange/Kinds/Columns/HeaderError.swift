public import Domain

/// Why a header does not fit a kind of file.
public enum HeaderError: Error, Hashable, Sendable {
    /// Columns that the kind needs are not there.
    case missing([Phrase], kind: ImportKind)
    /// No heading is understood at all: perhaps the first row is not the header.
    case unknown(kind: ImportKind)
    /// Two columns, counted from 1, say the same thing.
    case duplicate(first: String, column: Int, second: String, otherColumn: Int)

    /// What happened, and what to do about it.
    public var sentence: Phrase { HeaderWords.sentence(self) }
}
