import Domain
import GRDB

extension Work {
    /// Adds a household under a new key.
    func add(_ details: HouseholdDetails) throws -> Household {
        let id = try database.nextID(in: "household")
        let household = Household(id: Household.ID(rawValue: id), details: details)
        try HouseholdRecord(household).insert(database)
        try note(.household(household.id), before: nil, after: household)
        return household
    }

    /// Changes a household; its members follow it to another village.
    func change(_ old: Household, to details: HouseholdDetails) throws {
        let new = Household(id: old.id, details: details)
        let hasMoved = old.details.village != details.village
        let members =
            hasMoved || old.details.status != details.status
            ? try PersonRecord.fetchAll(database, where: "household = ?", [old.id.rawValue]) : []
        if hasMoved {
            for member in members {
                try SearchEntry(member.person, village: member.village).delete(database)
                try SearchEntry(member.person, village: details.village).insert(database)
            }
        }
        if old != new { try HouseholdRecord(new).update(database) }
        for member in members { touch(member.person.id) }
        touch(old.id)
        try note(.household(old.id), before: old, after: new)
    }

    /// Removes a household that nothing refers to.
    func remove(_ household: Household) throws {
        try HouseholdRecord(household).delete(database)
        try note(.household(household.id), before: household, after: Household?.none)
    }
}
