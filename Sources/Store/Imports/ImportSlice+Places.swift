import Domain
import GRDB

extension ImportSlice {
    /// A place, known by its code.
    func take(_ row: Area) throws -> RowOutcome {
        try checkScope(row.code, "code")
        let known = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT \(AreaRecord.columns) FROM area WHERE code = ?"),
            arguments: [row.code.number]
        ).map { try AreaRecord($0).area }
        guard let known else {
            try AreaRecord(row).insert(database)
            return .inserted
        }
        var area = known
        area.name = row.name
        area.validFrom = row.validFrom ?? known.validFrom
        area.validTo = row.validTo ?? known.validTo
        if area == known { return .unchanged }
        try database.cachedStatement(
            sql: "UPDATE area SET name = ?, valid_from = ?, valid_to = ? WHERE code = ?"
        ).execute(
            arguments: [
                area.name, area.validFrom?.number, area.validTo?.number, area.code.number,
            ])
        return .updated
    }

    /// A household, known by its village and number.
    func take(_ row: HouseholdImport) throws -> RowOutcome {
        try checkVillage(row.village)
        let known = try household(row.village, row.number)
        var details =
            known?.details
            ?? HouseholdDetails(village: row.village, number: row.number)
        row.group.apply(to: &details.group)
        row.address.apply(to: &details.address)
        row.phone.apply(to: &details.phone)
        details.status = row.status.value ?? details.status
        details = try RegisterHousehold(details: details).decide()
        guard let known else {
            let household = Household(id: try newID(in: "household"), details: details)
            try HouseholdRecord(household).insert(database)
            return .inserted
        }
        if details == known.details { return .unchanged }
        try HouseholdRecord(Household(id: known.id, details: details)).update(database)
        touch(known.id)
        let members = try database.cachedStatement(
            sql: "SELECT id FROM person WHERE household = ?")
        for member in try Int64.fetchAll(members, arguments: [known.id.rawValue]) {
            touch(Person.ID(rawValue: member))
        }
        return .updated
    }
}
