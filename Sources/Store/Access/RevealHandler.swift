import Domain

extension RevealNumbers: Handled {
    /// The entry lets the numbers be read; it changes nothing, and stays with its owner.
    func carryOut(_ work: Work) throws {
        let reason = try decide()
        let (name, village): (String, AreaCode)
        switch owner {
        case .person(let id):
            let record = try work.person(id)
            (name, village) = (record.person.details.name, record.village)
        case .household(let id):
            let details = try work.household(id).details
            (name, village) = (details.label, details.village)
        }
        try work.noteLook(at: owner.record)
        work.isDone(because: reason)
        work.isAbout(name, in: village)
    }
}

extension Work {
    /// Notes that a record was looked at.
    func noteLook(at reference: RecordRef) throws {
        try note(reference, before: Person?.none, after: nil)
    }
}
