/// Asks to take back what an entry of the journal did.
public struct UndoEntry: Hashable, Sendable, Codable {
    /// Which entry.
    public var entry: JournalEntryID
    /// Why.
    public var reason: String

    /// Makes the command.
    public init(entry: JournalEntryID, reason: String) {
        self.entry = entry
        self.reason = reason
    }

    /// The reason to keep, or that there is none.
    public func decide() throws(Rejection) -> String {
        var check = Checks()
        check.explained(
            "reason", reason, zh: "请写明撤销的原因。", en: "Say why it is taken back.")
        try check.finish()
        return reason.tidiedOrNil ?? reason
    }
}
