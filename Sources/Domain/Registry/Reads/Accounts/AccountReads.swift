/// What the register tells about who works with it.
public protocol AccountReads {
    /// The accounts whose area lies in `area`, closed ones too, those of the widest area first.
    func accounts(in area: AreaCode) throws(RegistryError) -> [AccountRow]
    /// One account with its keys.
    func accountFile(_ id: Account.ID) throws(RegistryError) -> AccountFile
    /// What lies with an account on a day: its own unfinished forms, and the work of its area.
    func workInHand(of id: Account.ID, on today: Day) throws(RegistryError) -> WorkInHand
}

/// An account in a list.
public struct AccountRow: Hashable, Sendable, Keyed {
    /// The account.
    public var account: Account
    /// The name of its area.
    public var areaName: String
    /// How many keys let its owner in.
    public var keys: Int
    /// When it last changed something; nil if it never did.
    public var lastEntry: Instant?

    /// Makes a row.
    public init(account: Account, areaName: String, keys: Int, lastEntry: Instant?) {
        self.account = account
        self.areaName = areaName
        self.keys = keys
        self.lastEntry = lastEntry
    }

    /// The widest area first, then by its code.
    public var key: PageKey {
        PageKey([
            .number(Int64(account.area.level.rawValue)), .number(account.area.number),
            .number(account.id.rawValue),
        ])
    }
}

/// Everything that is known of an account.
public struct AccountFile: Hashable, Sendable {
    /// The account as its row.
    public var row: AccountRow
    /// The keys that let its owner in.
    public var keys: [AccessKey]
    /// How many of its forms are not finished.
    public var drafts: Int

    /// Makes a file.
    public init(row: AccountRow, keys: [AccessKey], drafts: Int) {
        self.row = row
        self.keys = keys
        self.drafts = drafts
    }
}
