import Domain
import GRDB

extension Work {
    /// The case, if it is where the account may look.
    func benefitCase(_ id: BenefitCase.ID) throws -> CaseRecord {
        guard let record = try CaseRecord.fetch(id.rawValue, database),
            account.area.contains(record.village)
        else { throw RegistryError.notFound }
        return record
    }

    /// Opens a case under a new key; its first move is how it came to be.
    @discardableResult
    func add(_ details: CaseDetails, of person: PersonRecord) throws -> CaseRecord {
        guard
            let home = try HouseholdRecord.fetch(
                person.person.details.household.rawValue, database)
        else { throw RegistryError.damaged("person.household") }
        let id = BenefitCase.ID(rawValue: try database.nextID(in: "benefit_case"))
        let record = try CaseRecord(
            BenefitCase(id: id, details: details), of: person, in: home.household)
        try record.insert(database)
        try CaseMove(
            number: 1, at: entry.at, by: account.id, from: nil, to: details.state, action: nil
        ).insert(of: id, database)
        try note(.benefitCase(id), before: nil, after: try record.whole())
        return record
    }

    /// Moves a case along the table of moves; whether it may move so is asked before.
    ///
    /// - Parameters:
    ///   - details: what changes with it, but for its state; nil for nothing.
    ///   - findings: what is kept as found from now on; nil to leave it as it was.
    ///   - ends: the last day of entitlement, where it is ended.
    @discardableResult
    func move(
        _ record: CaseRecord, to details: CaseDetails? = nil, by move: CaseTable.Move,
        phrase: String? = nil, reason: String? = nil, findings: [ConditionFinding]? = nil,
        ends: Day? = nil
    ) throws -> CaseRecord {
        var moved = record
        if let details { moved.benefitCase.details = details }
        moved.benefitCase.details.findings = []
        moved.benefitCase.details.state = move.to
        moved.benefitCase.details.waitingSince = entry.at
        if let ends { moved.benefitCase.details.ends = ends }
        if let findings { try moved.keep(findings) }
        try moved.update(database)
        try CaseMove(
            number: try CaseMove.next(of: record.benefitCase.id, database), at: entry.at,
            by: account.id, from: move.from, to: move.to, action: move.action,
            level: move.level, phrase: phrase, reason: reason
        ).insert(of: record.benefitCase.id, database)
        // What was found is noted where it changes, not with every move.
        try note(
            .benefitCase(record.benefitCase.id), before: record.benefitCase,
            after: findings == nil ? moved.benefitCase : try moved.whole())
        return moved
    }

    /// Changes what a case says without moving it: its days, its amount.
    @discardableResult
    func change(_ record: CaseRecord, to details: CaseDetails) throws -> CaseRecord {
        var changed = record
        changed.benefitCase.details = details
        changed.benefitCase.details.findings = []
        try changed.update(database)
        try note(
            .benefitCase(record.benefitCase.id), before: record.benefitCase,
            after: changed.benefitCase)
        return changed
    }

    /// Adds a paper under a new key.
    @discardableResult
    func add(_ details: PaperDetails) throws -> Paper {
        let paper = Paper(
            id: Paper.ID(rawValue: try database.nextID(in: "paper")), details: details,
            entry: ServiceEntry(at: entry.at, by: account.id))
        try PaperRecord(paper).insert(database)
        try note(.paper(paper.id), before: nil, after: paper)
        return paper
    }
}
