public import Domain
import GRDB

extension RegistryStore {
    /// Grievances, the earliest due first.
    public func grievances(
        _ query: GrievanceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<GrievanceRow> {
        guard let area = account.reach(query.area) else { return .empty }
        let list = Keyset(
            columns: "\(GrievanceRecord.text.list(of: "g")), p.village, p.name, a.name",
            source: "grievance AS g", index: "grievance_by_due",
            joins: """
                CROSS JOIN area AS a ON a.code = g.village
                LEFT JOIN person AS p ON p.id = g.person
                """,
            place: ("g.village", area),
            condition: query.isOpenOnly ? "g.closed_on IS NULL" : "true",
            order: ["g.due", "g.id"])
        return try read { database in
            try list.page(page, database) { found in
                var columns = ColumnReader(found.row, "grievance", from: list.offset)
                let grievance = try GrievanceRecord(&columns).grievance
                let home = columns.numberOrNil().flatMap { AreaCode(number: $0) }
                let name = columns.textOrNil() ?? ""
                return GrievanceRow(
                    key: found.key, grievance: grievance,
                    name: home.map(sees) ?? false ? name : "", villageName: try columns.text())
            }
        }
    }

    /// A grievance with what was done.
    public func grievance(_ id: Grievance.ID) throws(RegistryError) -> GrievanceFile {
        let opened = try read { database in
            guard var record = try GrievanceRecord.fetch(id.rawValue, database),
                sees(record.grievance.details.village)
            else { throw RegistryError.notFound }
            try record.loadSteps(database)
            let details = record.grievance.details
            let person = try details.person.flatMap { id in
                try Row.fetchOne(
                    database.cachedStatement(sql: PersonRow.byID), arguments: [id.rawValue])
            }.map { try PersonRow($0) }
            var names: [Account.ID: String] = [:]
            for id in Set(record.grievance.steps.map(\.by)) {
                names[id] = try AccountRecord.fetch(id.rawValue, database)?.account.name
            }
            return GrievanceFile(
                grievance: record.grievance,
                person: person.flatMap { sees($0.village) ? $0 : nil },
                villageName: try Self.areaName(details.village, database), names: names)
        }
        try noteLook(at: .grievance(id))
        return opened
    }
}
