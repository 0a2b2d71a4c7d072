import Domain

extension RevealNumbers: Handled {
    /// The entry lets the numbers be read; it changes nothing, and stays with the person.
    func carryOut(_ work: Work) throws {
        let reason = try decide()
        let record = try work.person(person)
        try work.noteLook(at: .person(person))
        work.isDone(because: reason)
        work.isAbout(record.person.details.name, in: record.village)
    }
}

extension Work {
    /// Notes that a record was looked at.
    func noteLook(at reference: RecordRef) throws {
        try note(reference, before: Person?.none, after: nil)
    }
}
