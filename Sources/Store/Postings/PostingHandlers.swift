import Domain
import GRDB

extension OpenPosting: Handled {
    func carryOut(_ work: Work) throws {
        guard work.account.area.contains(area) else { throw RegistryError.notFound }
        let waiting = try WaitingList(database: work.database, definitions: work.definitions)
            .cases(of: level, in: area, programme: programme, year: year)
        let decided = try decide(of: waiting, by: work.definitions, on: work.today)
        let id = try work.database.nextID(in: "posting")
        let record = PostingRecord(
            Posting(id: Posting.ID(rawValue: id), details: decided.details))
        try record.insert(work.database)
        try record.list(decided.cases, work.database)
        try work.note(.posting(record.posting.id), before: nil, after: record.posting)
        try work.isAbout(record.posting)
    }
}

extension RaiseObjection: Handled {
    func carryOut(_ work: Work) throws {
        let record = try work.posting(posting)
        let isListed = try benefitCase.map { try record.lists($0, work.database) } ?? false
        let kept = try decide(
            on: record.posting.details, isListed: isListed, today: work.today)
        let id = try work.database.nextID(in: "objection")
        let objection = Objection(
            id: Objection.ID(rawValue: id), posting: posting, benefitCase: kept.benefitCase,
            raisedOn: kept.raisedOn, raisedBy: kept.raisedBy, text: kept.text)
        try ObjectionRecord(objection).insert(work.database)
        try work.note(.objection(objection.id), before: nil, after: objection)
        try work.isAbout(record.posting)
    }
}

extension CloseObjection: Handled {
    func carryOut(_ work: Work) throws {
        guard let old = try ObjectionRecord.fetch(objection.rawValue, work.database) else {
            throw RegistryError.notFound
        }
        let record = try work.posting(old.objection.posting)
        let closed = try decide(on: old.objection, today: work.today)
        try ObjectionRecord(closed).update(work.database)
        try work.note(.objection(closed.id), before: old.objection, after: closed)
        try work.isAbout(record.posting)
    }
}

extension Work {
    /// The posting, if it is about a place where the account may look.
    func posting(_ id: Posting.ID) throws -> PostingRecord {
        guard let record = try PostingRecord.fetch(id.rawValue, database),
            account.area.contains(record.posting.details.area)
        else { throw RegistryError.notFound }
        return record
    }

    fileprivate func isAbout(_ posting: Posting) throws {
        isAbout(try posting.name(definitions, database), in: posting.details.area)
    }
}
