public import Domain
import GRDB

extension RegistryStore {
    /// The households of an area, those only whose members the words describe.
    public func households(
        _ query: HouseholdQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<HouseholdRow> {
        guard let area = account.reach(query.area) else { return .empty }
        return try read { database in
            var list = HouseholdRow.list(in: area, by: query.order)
            if !query.includesGone { list.condition += " AND h.status = 'active'" }
            var total: Count?
            let words = SearchQuery(query.words)
            if !words.isEmpty {
                let found = try PersonFinder(database, in: area).find(words)
                let members = "h.id IN (SELECT household FROM person WHERE id IN $)"
                if area.level == .village {
                    // A household without members has but its number; a village is little.
                    let label = query.words.folded
                    list.keep(
                        found,
                        where: "(\(members) OR h.number = ? OR h.group_no || '-' || h.number = ?)")
                    list.arguments += [label, label]
                } else {
                    list.keep(found, where: members)
                }
                if found.isCapped {
                    total = Count(try list.count(upTo: 1_000, database).value, isCapped: true)
                }
            } else if !query.includesGone {
                total = Count(
                    try Int.fetchOne(
                        database.cachedStatement(
                            sql: """
                                SELECT coalesce(sum(households), 0) FROM tally
                                WHERE village BETWEEN ? AND ?
                                """), arguments: area.bounds) ?? 0)
            }
            return try list.page(page, total: total, database) { found in
                try HouseholdRow(found.row, from: list.offset, key: found.key)
            }
        }
    }

    /// Everything that the file of one household shows but its long lists.
    public func household(_ id: Household.ID) throws(RegistryError) -> HouseholdFile {
        let opened = try read { database in
            guard let record = try HouseholdRecord.fetch(id.rawValue, database),
                sees(record.household.details.village)
            else { throw RegistryError.notFound }
            let village = record.household.details.village
            let members = try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT \(PersonRow.columns) FROM \(PersonRow.tables)
                        WHERE p.household = ?
                        ORDER BY p.death IS NOT NULL, p.id IS NOT h.head,
                            coalesce(p.relation, '99'), p.birthday, p.id
                        """), arguments: [id.rawValue]
            ).map { try PersonRow($0) }
            let counts = try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT (SELECT count(*) FROM visit WHERE household = ?1)
                            + (SELECT count(*) FROM screening WHERE household = ?1),
                            (SELECT count(*) FROM person AS p CROSS JOIN entitlement AS e
                                ON e.person = p.id WHERE p.household = ?1)
                        """), arguments: [id.rawValue])
            return HouseholdFile(
                household: record.household,
                villageName: try Self.areaName(village, database),
                members: members, services: counts?[0] ?? 0, payments: counts?[1] ?? 0)
        }
        let details = opened.household.details
        try noteLook(at: .household(id), details.label, in: details.village)
        return opened
    }

    /// The name of a place; its code where the register has no name for it.
    static func areaName(_ code: AreaCode, _ database: Database) throws -> String {
        try AreaRecord.name(of: code, database) ?? code.description
    }
}

extension HouseholdRow {
    /// The households of an area in an order.
    static func list(in area: AreaCode, by order: HouseholdQuery.Order) -> Keyset {
        // A village is little: sorting it costs less than going through everybody's heads.
        let byName = order == .head && area.level != .village
        return Keyset(
            columns: """
                h.id, h.village, a.name, h.group_no, h.number, p.name,
                (SELECT count(*) FROM person AS m WHERE m.household = h.id AND m.death IS NULL),
                coalesce(h.phone, p.phone), h.address, h.status
                """,
            source: "household AS h",
            index: byName ? "household_by_head_name" : "household_by_walk",
            joins: """
                CROSS JOIN area AS a ON a.code = h.village
                LEFT JOIN person AS p ON p.id = h.head
                """,
            place: ("h.village", area),
            order: order == .head
                ? ["h.head_key", "h.village", "h.id"] : ["h.village", "h.walk_key", "h.id"])
    }

    init(_ row: Row, from index: Int, key: PageKey) throws {
        var columns = ColumnReader(row, "household", from: index)
        let id: Household.ID = try columns.id()
        let village = try columns.area()
        let villageName = try columns.text()
        let group = columns.numberOrNil()
        let number = try columns.text()
        let head = columns.textOrNil()
        let members = Int(try columns.number())
        self.init(
            key: key, id: id, village: village, villageName: villageName,
            label: group.map { "\($0)-\(number)" } ?? number, headName: head, members: members,
            phone: columns.textOrNil(), address: columns.textOrNil(), status: try columns.code())
    }
}
