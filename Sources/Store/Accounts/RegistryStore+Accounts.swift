public import Domain
import GRDB

extension RegistryStore {
    /// The accounts whose area lies in `area`, closed ones too, those of the widest area first.
    public func accounts(in area: AreaCode) throws(RegistryError) -> [AccountRow] {
        guard let reach = account.reach(area) else { return [] }
        return try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    \(AccountRow.select) WHERE a.area BETWEEN ? AND ? ORDER BY a.area, a.id
                    """)
            let rows = try Row.fetchAll(statement, arguments: reach.bounds)
                .map { try AccountRow($0) }
            return rows.enumerated().sorted {
                ($0.element.account.area.level, $0.offset)
                    < ($1.element.account.area.level, $1.offset)
            }.map(\.element)
        }
    }

    /// One account with its keys.
    public func accountFile(_ id: Account.ID) throws(RegistryError) -> AccountFile {
        try read { database in
            AccountFile(
                row: try row(of: id, database), keys: try AccountKeys.all(of: id, database),
                drafts: try Drafts.count(of: id, database))
        }
    }

    /// What lies with an account on a day: its own unfinished forms, and the work of its area.
    public func workInHand(
        of id: Account.ID, on today: Day
    ) throws(RegistryError) -> WorkInHand {
        try read { database in
            let area = try row(of: id, database).account.area
            let cases = try CaseList(query: CaseQuery(area: area), area: area)
                .totals(by: .step, database)
            let postings = try database.cachedStatement(
                sql: """
                    SELECT count(*) FROM posting
                    WHERE area BETWEEN ? AND ? AND first <= ? AND last >= ?
                    """)
            let days: StatementArguments = [today.number, today.number]
            return WorkInHand(
                drafts: try Drafts.count(of: id, database),
                due: try DueList(area: area, today: today).rows.count(upTo: 1_000, database),
                late: try DueList(area: area, today: today, isLateOnly: true).rows
                    .count(upTo: 1_000, database),
                cases: cases.reduce(0) { $0 + $1.count },
                postings: try Int.fetchOne(postings, arguments: area.bounds + days) ?? 0)
        }
    }

    private func row(of id: Account.ID, _ database: Database) throws -> AccountRow {
        let statement = try database.cachedStatement(sql: "\(AccountRow.select) WHERE a.id = ?")
        guard let found = try Row.fetchOne(statement, arguments: [id.rawValue]) else {
            throw RegistryError.notFound
        }
        let row = try AccountRow(found)
        guard sees(row.account.area) else { throw RegistryError.notFound }
        return row
    }
}

extension AccountRow {
    /// Reads the columns of a row.
    static let select = """
        SELECT \(AccountRecord.text.list(of: "a")), p.name,
            (SELECT count(*) FROM account_key AS k WHERE k.account = a.id),
            (SELECT j.at FROM journal AS j WHERE j.account = a.id ORDER BY j.id DESC LIMIT 1)
        FROM account AS a LEFT JOIN area AS p ON p.code = a.area
        """

    init(_ row: Row) throws {
        var columns = ColumnReader(row, "account")
        let account = try AccountRecord(&columns).account
        self.init(
            account: account, areaName: columns.textOrNil() ?? account.area.description,
            keys: Int(try columns.number()),
            lastEntry: columns.numberOrNil().map { Instant(milliseconds: $0) })
    }
}
