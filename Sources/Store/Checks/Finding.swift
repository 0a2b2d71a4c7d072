public import Domain

/// Something that a check of the whole file found wrong.
public struct Finding: Hashable, Sendable {
    /// Which check.
    public let check: Phrase
    /// What is wrong, and what to do.
    public let sentence: Phrase
}

/// What came of all checks of a file.
public struct CheckReport: Hashable, Sendable {
    /// The names of the checks that were made.
    public internal(set) var checks: [Phrase] = []
    /// What they found; empty for a sound register.
    public internal(set) var findings: [Finding] = []
}
