import Domain
import GRDB

/// Visits and screenings of somebody, some household or some area, the latest first.
struct ServiceList {
    var query: ServiceQuery
    /// Where; never wider than the account's own.
    var area: AreaCode
    /// The account's own area: who lives outside it by now is not named.
    var seen: AreaCode
    var definitions: Definitions

    /// The lists that are read as one.
    var rows: KeysetMerge {
        var parts: [Keyset] = []
        let (visits, screenings) = (query.kind != .screenings, query.kind != .visits)
        switch query.subject {
        case .person(let id):
            if visits { parts.append(visit("v.person = ?", id.rawValue, "person")) }
            if screenings {
                parts.append(screening("s.person = ?", id.rawValue, "person"))
                parts.append(screening("s.partner = ?", id.rawValue, "partner"))
            }
        case .household(let id):
            if visits { parts.append(visit("v.household = ?", id.rawValue, "household")) }
            if screenings {
                parts.append(screening("s.household = ?", id.rawValue, "household"))
            }
        case .area:
            let isVillage = area.level == .village
            let index = isVillage ? "village" : "day"
            if visits {
                parts.append(visit("v.village = ?", isVillage ? area.number : nil, index))
            }
            if screenings {
                parts.append(screening("s.village = ?", isVillage ? area.number : nil, index))
            }
        }
        return KeysetMerge(parts: parts)
    }

    private func visit(_ condition: String, _ value: Int64?, _ index: String) -> Keyset {
        var list = Keyset(
            columns: """
                v.id, v.purpose, v.place, v.day, v.entered_at, v.entered_by, b.name, v.person,
                p.name, p.village, v.household, h.group_no, h.number, v.consent, v.outcome
                """,
            source: "visit AS v", index: "visit_by_\(index)",
            joins: """
                CROSS JOIN household AS h ON h.id = v.household
                CROSS JOIN account AS b ON b.id = v.entered_by
                LEFT JOIN person AS p ON p.id = coalesce(v.person, h.head)
                """,
            place: ("v.village", area),
            order: ["v.day", "v.id"], isDescending: true, mark: 0)
        list.keep(condition, value)
        return list
    }

    private func screening(_ condition: String, _ value: Int64?, _ index: String) -> Keyset {
        var list = Keyset(
            columns: """
                s.id, s.kind, '', s.day, s.entered_at, s.entered_by, b.name, s.person,
                p.name, p.village, s.household, h.group_no, h.number, s.consent, s.note
                """,
            source: "screening AS s", index: "screening_by_\(index)",
            joins: """
                CROSS JOIN household AS h ON h.id = s.household
                CROSS JOIN account AS b ON b.id = s.entered_by
                CROSS JOIN person AS p ON p.id = s.person
                """,
            place: ("s.village", area),
            order: ["s.day", "s.id"], isDescending: true, mark: 1)
        list.keep(condition, value)
        return list
    }

    /// A page; of an area, the tallies know how long the list is.
    func page(_ request: PageRequest, _ database: Database) throws -> Page<ServiceRow> {
        var total: Count?
        if case .area = query.subject { total = try tallied(database) }
        let rows = rows
        return try rows.page(request, total: total, database) { found in
            let part = rows.parts[found.part]
            return try ServiceRow(
                found.row, from: part.offset, key: found.key, isVisit: part.mark == 0, seen: seen,
                findings: { try findings($0, kind: $1, database) })
        }
    }

    private func tallied(_ database: Database) throws -> Count {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT coalesce(sum(visits), 0), coalesce(sum(screenings), 0)
                    FROM month_tally WHERE village BETWEEN ? AND ?
                    """), arguments: area.bounds)
        let (visits, screenings): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
        switch query.kind {
        case .visits: return Count(visits)
        case .screenings: return Count(screenings)
        case .both: return Count(visits + screenings)
        }
    }

    /// How many results of a screening ask for attention.
    private func findings(
        _ id: Screening.ID, kind: String, _ database: Database
    ) throws -> Int {
        guard let kind = definitions.screeningKind(kind) else { return 0 }
        return try ScreeningRecord.results(of: id, database).count { result in
            kind.item(result.item).map { result.flag(of: $0).needsAttention } ?? false
        }
    }
}

extension Keyset {
    /// Keeps the rows of which a column has a value; all rows if there is none to have.
    fileprivate mutating func keep(_ condition: String, _ value: Int64?) {
        guard let value else { return }
        self.condition += " AND \(condition)"
        arguments += [value]
    }
}

extension ServiceRow {
    fileprivate init(
        _ row: Row, from index: Int, key: PageKey, isVisit: Bool, seen: AreaCode,
        findings: (Screening.ID, String) throws -> Int
    ) throws {
        var columns = ColumnReader(row, isVisit ? "visit" : "screening", from: index)
        let (id, code) = (try columns.number(), try columns.text())
        let service: Service
        if isVisit {
            service = .visit(Visit.ID(rawValue: id), purpose: code, place: try columns.code())
        } else {
            let screening = Screening.ID(rawValue: id)
            service = .screening(
                screening, kind: code, findings: try findings(screening, code))
            _ = try columns.text()
        }
        let day = try columns.day()
        let entry = ServiceEntry(
            at: Instant(milliseconds: try columns.number()), by: try columns.id())
        let enteredBy = try columns.text()
        let person: Person.ID? = columns.idOrNil()
        let name = columns.textOrNil() ?? ""
        let village = try columns.areaOrNil()
        let isSeen = village.map(seen.contains) ?? true
        let household: Household.ID = try columns.id()
        let group = columns.numberOrNil()
        let number = try columns.text()
        self.init(
            key: key, service: service, day: day, entry: entry, enteredBy: enteredBy,
            person: isSeen ? person : nil, name: isSeen ? name : nil, household: household,
            householdLabel: group.map { "\($0)-\(number)" } ?? number,
            consent: try columns.code(), outcome: columns.textOrNil())
    }
}
