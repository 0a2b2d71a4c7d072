/// What came of restoring a backup on trial.
public struct TrialReport: Hashable, Sendable {
    /// The version of the file.
    public let version: Int64
    /// What it holds.
    public let counts: RegisterCounts
    /// What the checks found in the restored register.
    public let report: CheckReport

    /// Whether it can be relied on.
    public var isSound: Bool { report.findings.isEmpty }
}
