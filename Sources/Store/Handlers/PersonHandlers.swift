import Domain
import GRDB

extension RegisterPerson: Handled {
    func carryOut(_ work: Work) throws {
        let household = try work.household(details.household)
        let kept = try decide(on: work.today)
        try work.checkRelatives(of: kept, instead: nil, person: nil)
        try work.checkIdentity(of: kept, besides: nil)
        if !isKnownToDiffer { try work.checkDuplicates(of: kept, besides: nil) }
        let person = try work.add(kept, to: household)
        try work.marry(person.id, from: nil, to: kept.spouse)
        if kept.relation?.isHead == true { try work.lead(household.id, by: person.id) }
        work.isAbout(kept.name, in: household.details.village)
    }
}

extension CorrectPerson: Handled {
    func carryOut(_ work: Work) throws {
        let current = try work.person(person)
        let old = current.person.details
        let form = Correcting(seen: seen, wanted: wanted, of: old, by: work.sight)
        let new = try CorrectPerson(person: person, seen: form.seen, wanted: form.wanted)
            .decide(on: old, today: work.today)
        let household = try work.household(new.household)
        try work.checkRelatives(of: new, instead: old, person: person)
        if new.residentID != old.residentID { try work.checkIdentity(of: new, besides: person) }
        let isSamePerson = new.name == old.name && new.birthday == old.birthday
        if !isSamePerson && !isKnownToDiffer {
            try work.checkDuplicates(of: new, besides: person)
        }
        try work.change(current, to: new, village: household.details.village)
        try work.marry(person, from: old.spouse, to: new.spouse)
        try work.mendPayments(of: person, from: old, to: new)
        if new.household != old.household { try work.leave(old.household, person) }
        if new.relation?.isHead == true { try work.lead(household.id, by: person) }
        work.isAbout(new.name, in: household.details.village)
    }
}

extension Work {
    /// A household whose head moves out has none until somebody is named.
    fileprivate func leave(_ household: Household.ID, _ person: Person.ID) throws {
        let current = try self.household(household)
        guard current.details.head == person else { return }
        var details = current.details
        details.head = nil
        try change(current, to: details)
    }

    /// Refuses an identity number that somebody has already.
    fileprivate func checkIdentity(of details: PersonDetails, besides id: Person.ID?) throws {
        guard let number = details.residentID,
            let row = try Duplicates.owner(of: number, database), row.id != id
        else { return }
        guard account.area.contains(row.village) else {
            throw RegistryError.rejected([HandlerWords.identityElsewhere])
        }
        throw RegistryError.identityTaken(row)
    }

    /// Refuses a person who may be on file already, until the user says they differ.
    fileprivate func checkDuplicates(of details: PersonDetails, besides id: Person.ID?) throws {
        let rows = try Duplicates.possible(
            of: details, besides: id, in: account.area, database)
        if !rows.isEmpty { throw RegistryError.possibleDuplicates(rows) }
    }
}
