/// What a backup holds, and what trying it out showed.
public struct BackupReport: Hashable, Sendable {
    /// Where it lies.
    public let path: String
    /// What came of restoring it.
    public let trial: TrialReport
    /// The backups that were removed because newer ones stand for them.
    public internal(set) var removed: [String] = []
}
