public import Domain

/// A session with the register that is going on now.
public struct Presence: Hashable, Sendable {
    /// Whose.
    public let account: Account.ID
    /// The short name of the account.
    public let login: String
    /// From where; nil for this machine.
    public let origin: String?
    /// Since when, by the clock of the wall.
    public let since: Instant
    /// The number of its process.
    public let process: Int32

    /// Notes a session.
    public init(
        account: Account.ID, login: String, origin: String?, since: Instant, process: Int32
    ) {
        self.account = account
        self.login = login
        self.origin = origin
        self.since = since
        self.process = process
    }

    private static let separator: Character = "\u{1F}"

    /// Reads it back from its file.
    init?(_ text: String) {
        let parts = text.split(separator: Self.separator, omittingEmptySubsequences: false)
        guard parts.count == 5, let account = Int64(parts[0]), let since = Int64(parts[3]),
            let process = Int32(parts[4])
        else { return nil }
        self.init(
            account: Account.ID(rawValue: account), login: String(parts[1]),
            origin: parts[2].isEmpty ? nil : String(parts[2]),
            since: Instant(milliseconds: since), process: process)
    }

    /// As its file keeps it.
    var text: String {
        [
            "\(account.rawValue)", Self.plain(login), Self.plain(origin ?? ""),
            "\(since.milliseconds)", "\(process)",
        ].joined(separator: String(Self.separator))
    }

    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 }))
    }
}
