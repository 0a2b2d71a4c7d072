import Domain
import GRDB

/// What is due in an area: the late first, each part in walking order.
struct DueList {
    /// Where; never wider than the account's own.
    var area: AreaCode
    var today: Day
    var isLateOnly = false
    /// How many days ahead of today.
    var daysAhead = 0

    /// The late, then what can be done.
    var rows: KeysetChain {
        let now = Int64(today.number)
        let ahead = Int64((today + max(0, daysAhead)).number)
        let late = part("d.due < ? AND d.closes >= ?", [now, now])
        if isLateOnly { return KeysetChain(parts: [late]) }
        return KeysetChain(parts: [late, part("d.due >= ? AND d.opens <= ?", [now, ahead])])
    }

    private func part(_ condition: String, _ arguments: StatementArguments) -> Keyset {
        Keyset(
            columns: DueItem.columns, source: "due AS d", index: "due_by_walk",
            joins: DueItem.joins, place: ("d.village", area), condition: condition,
            arguments: arguments,
            order: ["d.village", "d.walk_key", "d.household", "d.due", "d.id"])
    }

    func page(_ request: PageRequest, _ database: Database) throws -> Page<DueItem> {
        try rows.page(request, database) { found in
            try DueItem(found.row, from: rows.parts[0].offset, key: found.key)
        }
    }
}

extension DueItem {
    /// What a list of due rows reads, of the alias `d` and the joins.
    static let columns = """
        d.kind, d.code, d.step, d.source, d.person, p.name, d.household, h.group_no, h.number,
        d.village, a.name, d.due, d.closes
        """
    /// How many columns that is.
    static let columnCount = 13
    /// The person, or the head.
    static let joins = """
        CROSS JOIN household AS h ON h.id = d.household
        CROSS JOIN area AS a ON a.code = d.village
        LEFT JOIN person AS p ON p.id = coalesce(d.person, h.head)
        """

    init(_ row: Row, from index: Int, key: PageKey) throws {
        var columns = ColumnReader(row, "due", from: index)
        let (kind, code) = (try columns.text(), try columns.text())
        let (step, source) = (columns.textOrNil(), columns.numberOrNil())
        let reason: Reason
        switch kind {
        case "step": reason = .step(schedule: code, step: step ?? "")
        case "nextVisit": reason = .nextVisit(purpose: code)
        case "nextScreening": reason = .nextScreening(kind: code)
        case "review":
            guard let year = Int(code) else { throw RegistryError.damaged("due.code") }
            reason = .review(year: year)
        default:
            guard let why = PaymentReason(rawValue: code), let source else {
                throw RegistryError.damaged("due.code")
            }
            reason = .payment(Entitlement.ID(rawValue: source), why)
        }
        let person: Person.ID? = columns.idOrNil()
        let name = columns.textOrNil() ?? ""
        let household: Household.ID = try columns.id()
        let group = columns.numberOrNil()
        let number = try columns.text()
        self.init(
            key: key, reason: reason, person: person, name: name, household: household,
            householdLabel: group.map { "\($0)-\(number)" } ?? number,
            village: try columns.area(), villageName: try columns.text(), due: try columns.day(),
            closes: try columns.day())
    }
}
