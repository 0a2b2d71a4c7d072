import Domain

extension LogVisit: Handled {
    func carryOut(_ work: Work) throws {
        let household = try work.household(details.household)
        let person = try details.person.map { try work.person($0).person.details }
        if let person, person.household != household.id { throw HandlerWords.notOfHousehold }
        let kept = try decide(about: person, by: work.definitions, on: work.today)
        try work.add(kept, in: household.details.village)
        work.isAbout(person?.name ?? household.details.label, in: household.details.village)
    }
}

extension LogScreening: Handled {
    func carryOut(_ work: Work) throws {
        let person = try work.person(details.person)
        let partner = try details.partner.map { try work.person($0).person.details }
        let kept = try decide(
            about: person.person.details, partner: partner, by: work.definitions, on: work.today)
        try work.add(kept, of: person)
        work.isAbout(person.person.details.name, in: person.village)
    }
}
