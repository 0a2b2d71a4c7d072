import Domain
import GRDB

/// Payments of somebody, some household or some area.
struct PaymentList {
    var query: PaymentQuery
    /// Where; never wider than the account's own.
    var area: AreaCode

    /// Whether only payments are asked for that families still wait for.
    var isPending: Bool { query.statuses.allSatisfy(\.isPending) && !query.statuses.isEmpty }

    /// The list in the order of the query.
    func rows(found: Candidates?) -> Keyset {
        var list = Keyset(
            columns: """
                e.id, \(Entitlement.columns), \(Entitlement.cameBack), \(PersonRow.columns)
                """,
            source: "entitlement AS e", index: index,
            joins: """
                CROSS JOIN person AS p ON p.id = e.person
                CROSS JOIN household AS h ON h.id = p.household
                CROSS JOIN area AS a ON a.code = p.village
                """,
            place: ("e.village", area), order: order)
        switch query.subject {
        case .area: break
        case .household(let id):
            list.condition += " AND e.person IN (SELECT id FROM person WHERE household = ?)"
            list.arguments += [id.rawValue]
        case .person(let id):
            list.condition += " AND e.person = ?"
            list.arguments += [id.rawValue]
        }
        if isPending {
            // Word for word as the partial indexes have it, or SQLite would not use them.
            list.condition += " AND e.status IN \(Schema.pending)"
        }
        if !isPending || query.statuses.count < PaymentStatus.allCases.count(where: \.isPending) {
            let statuses = query.statuses.map { "'\($0.rawValue)'" }.sorted()
            list.condition += " AND +e.status IN (\(statuses.joined(separator: ", ")))"
        }
        if let programme = query.programme {
            list.condition += " AND e.programme = ?"
            list.arguments += [programme]
        }
        if let found { list.keep(found, where: "e.person IN $") }
        return list
    }

    private var order: [String] {
        switch query.order {
        case .programme: ["e.programme", "e.village", "e.person", "e.period"]
        case .person: ["e.sort_key", "e.person", "e.programme", "e.period"]
        case .household, .village:
            ["e.village", "e.walk_key", "e.person", "e.programme", "e.period"]
        }
    }

    /// The index that gives the order; a village's or a family's few payments are sorted.
    private var index: String? {
        guard case .area = query.subject else { return nil }
        guard isPending else { return "entitlement_by_village" }
        if area.level == .village { return "entitlement_pending_by_walk" }
        switch query.order {
        case .programme: return "entitlement_pending_by_programme"
        case .person: return "entitlement_pending_by_name"
        case .household, .village: return "entitlement_pending_by_walk"
        }
    }

    func page(_ request: PageRequest, _ database: Database) throws -> Page<PaymentRow> {
        let found = try found(database)
        let list = rows(found: found)
        return try list.page(request, total: try tallied(database), database) { row in
            var columns = ColumnReader(row.row, "entitlement", from: list.offset)
            let id: Entitlement.ID = try columns.id()
            return PaymentRow(
                key: row.key, id: id, details: try EntitlementDetails(&columns),
                person: try PersonRow(
                    row.row, from: list.offset + 2 + Entitlement.columnCount),
                cameBack: try columns.codeOrNil())
        }
    }

    /// Whom the words of the query describe; nil if there are none.
    func found(_ database: Database) throws -> Candidates? {
        let words = SearchQuery(query.words)
        // A sum of the first thousand would be no sum.
        return words.isEmpty
            ? nil : try PersonFinder(database, in: area, limit: .max).find(words)
    }

    /// The length of the list of all that is pending in an area.
    private func tallied(_ database: Database) throws -> Count? {
        guard isWholeArea else { return nil }
        return Count(
            try Int.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT coalesce(sum(pending_payments), 0) FROM tally
                        WHERE village BETWEEN ? AND ?
                        """), arguments: area.bounds) ?? 0)
    }

    /// Whether the query is for all that is pending in an area: the tallies know its sums.
    var isWholeArea: Bool {
        guard case .area = query.subject else { return false }
        return query.statuses == Set(PaymentStatus.allCases.filter(\.isPending))
            && query.programme == nil && SearchQuery(query.words).isEmpty
    }
}

extension Entitlement {
    /// What a list of payments reads, of the alias `e`.
    static let columns = """
        e.person, e.programme, e.period, e.amount_fen, e.status, e.reason, e.account_bank,
        e.account_number, e.account_holder, e.paid_on
        """
    /// How many columns that is.
    static let columnCount = 10
    /// Why what is due may come back, of the alias `e`.
    static let cameBack = """
        CASE WHEN e.status = 'due'
            THEN \(ComingBack.reason(person: "e.person", account: "e.account_number")) END
        """
}

extension EntitlementDetails {
    /// The details of a row of `Entitlement.columns`.
    init(_ columns: inout ColumnReader) throws {
        let person: Person.ID = try columns.id()
        let programme = try columns.text()
        let period = try columns.period()
        let amount = Money(fen: try columns.number())
        let status: PaymentStatus = try columns.code()
        let reason: PaymentReason? = try columns.codeOrNil()
        let account = try columns.accountOrNil()
        self.init(
            person: person, programme: programme, period: period, amount: amount,
            status: status, reason: reason, account: account, paidOn: try columns.dayOrNil())
    }
}
