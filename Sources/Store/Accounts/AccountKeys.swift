import Domain
import GRDB

/// The rows of `account_key`: by which keys the owners of accounts come in.
enum AccountKeys {
    /// The keys of an account.
    static func all(of account: Account.ID, _ database: Database) throws -> [AccessKey] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT type, body, comment FROM account_key WHERE account = ? ORDER BY type, body
                """)
        return try Row.fetchAll(statement, arguments: [account.rawValue]).map { row in
            var columns = ColumnReader(row, "account_key")
            return AccessKey(
                type: try columns.text(), body: try columns.text(), comment: try columns.text())
        }
    }

    /// Which of some keys let somebody else in.
    static func taken(
        _ keys: [AccessKey], besides account: Account.ID, _ database: Database
    ) throws -> [AccessKey] {
        let statement = try database.cachedStatement(
            sql: "SELECT 1 FROM account_key WHERE body = ? AND account <> ?")
        return try keys.filter { key in
            try Int.fetchOne(statement, arguments: [key.body, account.rawValue]) != nil
        }
    }

    /// Lets an account's owner in by these keys and no others.
    static func replace(
        of account: Account.ID, by keys: [AccessKey], _ database: Database
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM account_key WHERE account = ?")
            .execute(arguments: [account.rawValue])
        let statement = try database.cachedStatement(
            sql: "INSERT INTO account_key (account, type, body, comment) VALUES (?, ?, ?, ?)")
        for key in keys {
            try statement.execute(arguments: [account.rawValue, key.type, key.body, key.comment])
        }
    }
}
