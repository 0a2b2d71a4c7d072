public import Domain
import GRDB

extension RegistryStore {
    /// What was done, the latest first.
    public func journal(
        _ filter: JournalFilter, _ page: PageRequest
    ) throws(RegistryError) -> Page<JournalRow> {
        let found = try read { database in
            guard var area = account.reach(filter.area) else { throw RegistryError.notFound }
            if let login = filter.by { try checkIsAccount(login, database) }
            if let record = filter.record {
                let village = try village(of: record, database)
                if let village, !sees(village), !lies(within: village, record) {
                    throw RegistryError.notFound
                }
                if village == nil { try checkWasHere(record, database) }
                if let village, sees(village), filter.area == nil { area = .everywhere }
            }
            let history = JournalHistory(
                area: account.area, definitions: file.definitions, sight: sight,
                database: database)
            return try JournalQuery(filter, in: area, seen: account.area, database)
                .page(page, database) { try history.row($0.row) }
        }
        if let record = filter.record { try noteLook(at: record) }
        return found
    }

    /// Refuses a login that nobody has: an empty list would say that they did nothing.
    private func checkIsAccount(_ login: String, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM account WHERE login = ?)")
        guard try Bool.fetchOne(statement, arguments: [login]) ?? false else {
            throw AccountWords.unknown(login)
        }
    }

    /// Refuses a record that never was, or was taken back elsewhere, like one that lies elsewhere:
    /// of what was taken back only the entries tell where it was.
    private func checkWasHere(_ record: RecordRef, _ database: Database) throws {
        let (table, id) = JournalTable.place(of: record)
        let statement = try database.cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM journal_change AS c
                    CROSS JOIN journal AS j ON j.id = c.entry
                    WHERE c.table_name = ? AND c.record = ? AND +j.area BETWEEN ? AND ?)
                """)
        let wasHere = try Bool.fetchOne(
            statement, arguments: [table.rawValue, id] + account.area.bounds)
        guard wasHere ?? false else { throw RegistryError.notFound }
    }

    /// Whether the account's area is a part of what was looked at in an emergency: it may know
    /// which of its own files were opened.
    private func lies(within village: AreaCode, _ record: RecordRef) -> Bool {
        if case .access = record { village.contains(account.area) } else { false }
    }

    /// Where a record is now; nil if there is none.
    private func village(of record: RecordRef, _ database: Database) throws -> AreaCode? {
        let (table, id) = JournalTable.place(of: record)
        let statement = try database.cachedStatement(sql: table.placeOfRecord)
        return try Row.fetchOne(statement, arguments: [id]).map { row in
            var columns = ColumnReader(row, table.rawValue)
            return try columns.areaOrEverywhere()
        }
    }
}

extension JournalTable {
    /// Reads where a record is: its own village or area, or that of the record it belongs to.
    fileprivate var placeOfRecord: String {
        switch self {
        case .household, .person, .visit, .screening, .entitlement, .benefitCase, .grievance:
            "SELECT village FROM \(rawValue) WHERE id = ?"
        case .batch, .posting, .account, .access, .announcement:
            "SELECT area FROM \(rawValue) WHERE id = ?"
        case .paper, .review:
            "SELECT village FROM person WHERE id = (SELECT person FROM \(rawValue) WHERE id = ?)"
        case .objection:
            "SELECT area FROM posting WHERE id = (SELECT posting FROM objection WHERE id = ?)"
        case .message:
            """
            SELECT village FROM benefit_case
            WHERE id = (SELECT benefit_case FROM case_message WHERE id = ?)
            """
        case .recovery:
            """
            SELECT village FROM entitlement
            WHERE id = (SELECT entitlement FROM recovery WHERE id = ?)
            """
        }
    }
}
