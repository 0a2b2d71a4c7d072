import Domain
import GRDB

/// The cases of an area, the longest waiting first.
struct CaseList {
    var query: CaseQuery
    /// Where; never wider than the account's own.
    var area: AreaCode

    /// Whether only cases are asked for on which somebody still has to do something.
    private var isOpen: Bool { query.states.allSatisfy(\.isOpen) && !query.states.isEmpty }

    /// The list; a village's few cases are fetched by the village and sorted.
    func rows(found: Candidates?) -> Keyset {
        var list = Keyset(
            columns: "\(CaseRow.columns), \(PersonRow.columns)",
            source: "benefit_case AS c",
            index: area.level == .village
                ? "benefit_case_by_village" : isOpen ? "benefit_case_open" : nil,
            joins: """
                CROSS JOIN person AS p ON p.id = c.person
                CROSS JOIN household AS h ON h.id = p.household
                CROSS JOIN area AS a ON a.code = p.village
                """,
            place: ("c.village", area), order: ["c.waiting_since", "c.id"])
        if isOpen {
            // Word for word as the partial index has it, or SQLite would not use it.
            list.condition += " AND c.state IN \(Schema.open)"
        }
        if !isOpen || query.states.count < CaseState.allCases.count(where: \.isOpen) {
            let states = query.states.map { "'\($0.rawValue)'" }.sorted()
            list.condition += " AND +c.state IN (\(states.joined(separator: ", ")))"
        }
        if let level = query.level {
            list.condition += " AND c.next_level = ?"
            list.arguments += [level.rawValue]
        }
        if let reviewer = query.reviewer {
            list.condition += """
                 AND EXISTS (SELECT 1 FROM mandate AS m WHERE m.benefit_case = c.id
                    AND m.level = c.next_level AND m.reviewer = ?)
                """
            list.arguments += [reviewer.rawValue]
        }
        if let account = query.besidesOthers {
            list.condition += """
                 AND NOT EXISTS (SELECT 1 FROM mandate AS m WHERE m.benefit_case = c.id
                    AND m.level = c.next_level AND m.reviewer <> ?)
                """
            list.arguments += [account.rawValue]
        }
        if let programme = query.programme {
            list.condition += " AND +c.programme = ?"
            list.arguments += [programme]
        }
        if let year = query.year {
            list.condition += " AND +c.year = ?"
            list.arguments += [year]
        }
        if let found { list.keep(found, where: "c.person IN $") }
        return list
    }

    func page(_ request: PageRequest, _ database: Database) throws -> Page<CaseRow> {
        let list = rows(found: try found(database))
        let page = try list.page(request, database) { row in
            try CaseRow(row.row, from: list.offset, key: row.key)
        }
        return Page(
            rows: try CaseGates.notingUpheld(in: page.rows, database), hasBefore: page.hasBefore,
            hasAfter: page.hasAfter, total: page.total, offset: page.offset)
    }

    /// The keys of all cases of the list, in its order.
    func keys(_ database: Database) throws -> [BenefitCase.ID] {
        let list = rows(found: try found(database))
        return try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT c.id FROM \(list.whole) ORDER BY c.waiting_since, c.id"),
            arguments: list.wholeArguments
        ).map { BenefitCase.ID(rawValue: $0) }
    }

    /// How many cases of the list there are, group by group.
    func totals(by grouping: CaseGrouping, _ database: Database) throws -> [CaseTotal] {
        let list = rows(found: try found(database))
        let (group, name, join) =
            switch grouping {
            case .step: ("t.state", "''", "")
            case .village: ("t.village", "a.name", "JOIN area AS a ON a.code = t.village")
            case .programme: ("t.programme", "''", "")
            }
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(group), \(name), count(*), min(t.waiting_since) FROM (
                    SELECT c.state, c.village, c.programme, c.waiting_since FROM \(list.whole)
                ) AS t \(join) GROUP BY \(group) ORDER BY \(group)
                """)
        let totals = try Row.fetchAll(statement, arguments: list.wholeArguments).map { row in
            var columns = ColumnReader(row, "benefit_case")
            let group: CaseTotal.Group =
                switch grouping {
                case .step: .state(try columns.code())
                case .village: .village(try columns.area())
                case .programme: .programme(try columns.text())
                }
            return CaseTotal(
                group: group, name: try columns.text(), count: Int(try columns.number()),
                oldest: columns.numberOrNil().map { Instant(milliseconds: $0) })
        }
        guard grouping == .step else { return totals }
        // Steps come in the order in which a case takes them.
        return CaseState.allCases.flatMap { state in
            totals.filter { $0.group == .state(state) }
        }
    }

    /// Whom the words of the query describe; nil if there are none.
    private func found(_ database: Database) throws -> Candidates? {
        let words = SearchQuery(query.words)
        return words.isEmpty
            ? nil : try PersonFinder(database, in: area, limit: .max).find(words)
    }
}

extension CaseRow {
    /// What a list of cases reads, of the alias `c`; then comes the person.
    static let columns = """
        \(CaseRecord.text.list(of: "c")),
        (SELECT max(o.last) FROM posting_case AS l CROSS JOIN posting AS o ON o.id = l.posting
            WHERE l.benefit_case = c.id AND o.level = CASE c.state
                WHEN 'villageReviewed' THEN 'village' WHEN 'townshipReviewed' THEN 'township'
                WHEN 'countyReviewed' THEN 'county' END),
        (SELECT count(*) FROM posting_case AS l CROSS JOIN objection AS b
            ON b.posting = l.posting
            WHERE l.benefit_case = c.id AND b.closed_on IS NULL
                AND (b.benefit_case IS NULL OR b.benefit_case = c.id)),
        (SELECT k.account FROM case_claim AS k WHERE k.benefit_case = c.id),
        (SELECT n.name FROM case_claim AS k CROSS JOIN account AS n ON n.id = k.account
            WHERE k.benefit_case = c.id),
        (SELECT k.until_at FROM case_claim AS k WHERE k.benefit_case = c.id)
        """
    /// How many columns that is.
    static let columnCount = CaseRecord.text.columns.count + 6

    /// The case of a row in which `columns` begin at `index`.
    init(_ row: Row, from index: Int, key: PageKey) throws {
        var columns = ColumnReader(row, "benefit_case", from: index)
        let record = try CaseRecord(&columns)
        let last = try columns.dayOrNil()
        // A list that ended before the last review is that of an earlier one.
        let reviewed = record.benefitCase.details.waitingSince.day
        self.init(
            key: key, benefitCase: record.benefitCase,
            person: try PersonRow(row, from: index + Self.columnCount),
            postedUntil: last.flatMap { $0 >= reviewed ? $0 : nil },
            openObjections: Int(try columns.number()),
            claim: try CaseClaim(orNil: &columns))
    }
}
