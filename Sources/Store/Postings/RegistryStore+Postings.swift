public import Domain
import GRDB

extension RegistryStore {
    /// The postings of an area, those still running first.
    public func postings(
        _ query: PostingQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PostingRow> {
        guard let area = account.reach(query.area) else { return .empty }
        var list = Keyset(
            columns: """
                \(PostingRecord.text.list(of: "o")), a.name,
                (SELECT count(*) FROM posting_case AS l WHERE l.posting = o.id),
                (SELECT count(*) FROM objection AS b
                    WHERE b.posting = o.id AND b.closed_on IS NULL)
                """,
            source: "posting AS o", index: "posting_by_last",
            joins: "LEFT JOIN area AS a ON a.code = o.area", place: ("o.area", area),
            order: ["o.last", "o.id"], isDescending: true)
        if let day = query.running {
            list.condition = "o.first <= ? AND o.last >= ?"
            list.arguments = [day.number, day.number]
        }
        return try read { database in
            try list.page(page, database) { found in
                var columns = ColumnReader(found.row, "posting", from: list.offset)
                let posting = try PostingRecord(&columns).posting
                let name = columns.textOrNil() ?? posting.details.area.description
                return PostingRow(
                    key: found.key, posting: posting, areaName: name,
                    cases: Int(try columns.number()), openObjections: Int(try columns.number()))
            }
        }
    }

    /// A posting with its list.
    public func posting(_ id: Posting.ID) throws(RegistryError) -> PostingFile {
        let opened = try read { database in
            guard let record = try PostingRecord.fetch(id.rawValue, database),
                sees(record.posting.details.area)
            else { throw RegistryError.notFound }
            let objections = try ObjectionRecord.fetchAll(
                database,
                where: "posting = ? ORDER BY closed_on IS NOT NULL, raised_on, id",
                [id.rawValue])
            return PostingFile(
                posting: record.posting,
                areaName: try Self.areaName(record.posting.details.area, database),
                rows: try postedRows(of: record.posting, database),
                objections: objections.map(\.objection))
        }
        try noteLook(at: .posting(id))
        return opened
    }

    private func postedRows(
        of posting: Posting, _ database: Database
    ) throws -> [PostedRow] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.id, c.own_amount_fen, \(PersonRow.columns)
                FROM posting_case AS l CROSS JOIN benefit_case AS c ON c.id = l.benefit_case
                CROSS JOIN \(PersonRow.tables)
                WHERE l.posting = ? AND p.id = c.person
                ORDER BY c.village, c.walk_key, p.birthday, c.person, c.id
                """)
        let programme = file.definitions.programme(posting.details.programme)
        let dossiers = try programme.map { try self.dossiers(on: posting, of: $0, database) } ?? [:]
        return try Row.fetchAll(statement, arguments: [posting.id.rawValue]).map { row in
            var columns = ColumnReader(row, "benefit_case")
            let id: BenefitCase.ID = try columns.id()
            let ownAmount = columns.numberOrNil().map { Money(fen: $0) }
            let person = try PersonRow(row, from: 2)
            let worth = programme?.worth(
                of: posting.details.year, to: dossiers[person.id], ownAmount: ownAmount)
            return PostedRow(
                benefitCase: id, person: seen(person), amount: worth ?? ownAmount ?? .zero)
        }
    }

    /// The dossiers of everybody on a list; none where the programme pays every family the same.
    private func dossiers(
        on posting: Posting, of programme: Programme, _ database: Database
    ) throws -> [Person.ID: Dossier] {
        guard !programme.uplifts.isEmpty else { return [:] }
        let persons = try PersonRecord.fetchAll(
            database,
            where: """
                id IN (SELECT c.person FROM posting_case AS l
                    JOIN benefit_case AS c ON c.id = l.benefit_case WHERE l.posting = ?)
                """, [posting.id.rawValue])
        return try Dossier.all(of: persons, database)
    }

    /// What waits to be posted, list by list.
    public func postable(in area: AreaCode) throws(RegistryError) -> [Postable] {
        guard let area = account.reach(area) else { return [] }
        return try read { database in
            let waiting = WaitingList(database: database, definitions: file.definitions)
            var lists: [Postable] = []
            for level in [Level.village, .township, .county] where level.areaLevel >= area.level {
                let entries = Dictionary(grouping: try waiting.entries(of: level, in: area)) {
                    ListKey(
                        area: $0.village.cut(to: level.areaLevel), programme: $0.programme,
                        year: $0.year)
                }
                for (key, entries) in entries.sorted(by: { $0.key < $1.key }) {
                    lists.append(
                        Postable(
                            level: level, area: key.area,
                            areaName: try Self.areaName(key.area, database),
                            programme: key.programme, year: key.year, count: entries.count))
                }
            }
            return lists
        }
    }
}

/// What the cases of one list have in common.
private struct ListKey: Hashable, Comparable {
    var area: AreaCode
    var programme: String
    var year: Int

    /// By the order of the areas' codes.
    static func < (left: ListKey, right: ListKey) -> Bool {
        (left.area, left.programme, left.year) < (right.area, right.programme, right.year)
    }
}
