import Domain
import GRDB

extension SayOnCase: Handled {
    func carryOut(_ work: Work) throws {
        guard let record = try CaseRecord.fetch(benefitCase.rawValue, work.database),
            work.account.area.contains(record.village)
        else { throw RegistryError.notFound }
        let person = try work.person(record.benefitCase.details.person).person
        let message = CaseMessage(
            id: CaseMessage.ID(rawValue: try work.database.nextID(in: "case_message")),
            benefitCase: benefitCase, personName: person.details.name, text: try decide(),
            at: work.entry.at, by: work.account.id, byName: work.account.name)
        try CaseMessageRecord(message).insert(work.database)
        try work.note(.message(message.id), before: nil, after: message)
        work.isAbout(person.details.name, in: record.village)
    }
}
