import Domain
import GRDB

/// A row of `account`.
struct AccountRecord: StoredRecord {
    static let text = TableText(
        "account",
        ["login", "name", "role", "area", "language", "person", "until", "is_closed"])

    var account: Account

    var rowID: Int64 { account.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            account.login, account.name, account.role.rawValue, account.area.number,
            account.language?.rawValue, account.person?.rawValue, account.until?.number,
            account.isClosed,
        ]
    }

    init(_ account: Account) {
        self.account = account
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Account.ID = try columns.id()
        let (login, name) = (try columns.text(), try columns.text())
        let role: Role = try columns.code()
        account = Account(
            id: id, login: login, name: name, role: role, area: try columns.area(),
            language: try columns.codeOrNil(), person: columns.idOrNil(),
            until: try columns.dayOrNil(), isClosed: try columns.flag())
    }

    /// Every account, the founder's first.
    static func all(_ database: Database) throws -> [AccountRecord] {
        try fetchAll(database, where: "true ORDER BY id", [])
    }
}
