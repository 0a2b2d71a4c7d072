public import Domain

/// What came of all checks of a file.
public struct CheckReport: Hashable, Sendable {
    /// The names of the checks that were made.
    public internal(set) var checks: [Phrase] = []
    /// What they found; empty for a sound register.
    public internal(set) var findings: [Finding] = []
}
