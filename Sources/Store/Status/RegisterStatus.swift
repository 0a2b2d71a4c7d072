public import Domain

/// How a register is, for who looks after it.
public struct RegisterStatus: Hashable, Sendable {
    /// Where its file lies.
    public let path: String
    /// The size of the file, in bytes.
    public let size: Int64
    /// The size of what was written last and is not in the file yet, in bytes.
    public let logSize: Int64
    /// What is free on its disk for the owner of the file, in bytes.
    public let free: Int64
    /// How many copies nobody finishes any more, since whoever made them was killed.
    public let unfinished: Int
    /// Their size, in bytes.
    public let unfinishedSize: Int64
    /// The version of the file.
    public let version: Int64
    /// Households in use.
    public let households: Int
    /// Living persons.
    public let persons: Int
    /// The number of the last entry of the journal.
    public let lastEntry: Int64
    /// When it was made.
    public let lastEntryAt: Instant?
    /// When the last backup was made.
    public let lastBackup: Instant?
    /// What restoring that backup on trial showed; nil if it was not tried.
    public let backupCheck: CheckResult?
    /// What the last check of the whole register showed.
    public let lastCheck: CheckResult?
}
