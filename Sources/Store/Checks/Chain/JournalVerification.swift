/// What came of looking at the whole journal.
public struct JournalVerification: Hashable, Sendable {
    /// How many entries there are.
    public let entries: Int
    /// Its end, to write down; nil if the note of it is gone.
    public let head: JournalHead?
    /// What is wrong; empty for a whole journal.
    public let findings: [Finding]
}
