public import Domain

/// Something that a check of the whole file found wrong.
public struct Finding: Hashable, Sendable {
    /// Which check.
    public let check: Phrase
    /// What is wrong, and what to do.
    public let sentence: Phrase
}
