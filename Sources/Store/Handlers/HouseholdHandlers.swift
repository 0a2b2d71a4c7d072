import Domain
import GRDB

extension RegisterHousehold: Handled {
    func carryOut(_ work: Work) throws {
        let details = try decide()
        guard work.account.area.contains(details.village) else { throw RegistryError.notFound }
        try work.checkNumber(of: details, besides: nil)
        if details.head != nil { throw HandlerWords.headElsewhere }
        let household = try work.add(details)
        work.isAbout(household.details.label, in: details.village)
    }
}

extension CorrectHousehold: Handled {
    func carryOut(_ work: Work) throws {
        let current = try work.household(household)
        let form = Correcting(seen: seen, wanted: wanted, of: current.details, by: work.sight)
        let details = try CorrectHousehold(
            household: household, seen: form.seen, wanted: form.wanted
        ).decide(on: current.details)
        guard work.account.area.contains(details.village) else { throw RegistryError.notFound }
        try work.checkNumber(of: details, besides: household)
        if let head = details.head, head != current.details.head,
            try work.person(head).person.details.household != household
        {
            throw HandlerWords.headElsewhere
        }
        try work.change(current, to: details)
        work.isAbout(details.label, in: details.village)
    }
}

extension Work {
    /// Refuses a village that is not on the list and a number that the village has already.
    fileprivate func checkNumber(
        of details: HouseholdDetails, besides id: Household.ID?
    ) throws {
        let village = details.village.number
        let known = try database.cachedStatement(sql: "SELECT 1 FROM area WHERE code = ?")
        guard try Int.fetchOne(known, arguments: [village]) != nil else {
            throw HandlerWords.villageUnknown
        }
        let taken = try database.cachedStatement(
            sql: "SELECT id FROM household WHERE village = ? AND number = ?")
        let other = try Int64.fetchOne(taken, arguments: [village, details.number])
        if let other, other != id?.rawValue { throw HandlerWords.numberTaken(details.number) }
    }
}
