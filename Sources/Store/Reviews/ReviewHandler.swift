import Domain
import GRDB

extension RecordReview: Handled {
    func carryOut(_ work: Work) throws {
        let record = try work.person(person)
        let kept = try decide(on: record.person.details, today: work.today)
        let before = try ReviewRecord.latest(of: person, for: year, work.database)
        try work.add(kept)
        if kept.outcome == .died {
            var details = record.person.details
            details.death = kept.day
            try work.change(record, to: details, village: record.village)
            try work.endCases(of: person, on: kept.day)
        }
        try work.review(kept, after: before?.outcome)
        work.touch(person)
        let name = record.person.details.name
        work.isAbout("\(name) \(kept.year) \(kept.outcome.term.zh)", in: record.village)
    }
}

extension Work {
    /// Adds a review under a new key.
    fileprivate func add(_ kept: RecordReview) throws {
        let id = try database.nextID(in: "annual_review")
        let review = AnnualReview(
            id: AnnualReview.ID(rawValue: id), person: kept.person, year: kept.year,
            outcome: kept.outcome, day: kept.day, note: kept.note,
            entry: ServiceEntry(at: entry.at, by: account.id))
        try ReviewRecord(review).insert(database)
        try note(.review(review.id), before: nil, after: review)
    }

    /// Ends what a person was entitled to; a case of an earlier year lasted to the end of it.
    fileprivate func endCases(of person: Person.ID, on day: Day) throws {
        guard let end = CaseTable.move(from: .ready, by: .end) else { return }
        let cases = try CaseRecord.fetchAll(
            database, where: "person = ? AND state = 'ready' ORDER BY id", [person.rawValue])
        for record in cases {
            let year = Day(year: record.benefitCase.details.year, month: 12, day: 31) ?? day
            try move(record, by: end, reason: ReviewWords.died(on: day), ends: min(day, year))
        }
    }

    /// Stops and releases payments as the review says.
    fileprivate func review(_ kept: RecordReview, after before: ReviewOutcome?) throws {
        let payments = try EntitlementRecord.fetchAll(
            database,
            where: "person = ? AND status IN ('due', 'blocked', 'returned') ORDER BY id",
            [kept.person.rawValue])
        let dossier =
            kept.outcome == .died ? try Dossier(of: person(kept.person), database) : nil
        for var record in payments {
            let programme = definitions.programme(record.entitlement.details.programme)
            try record.loadLayers(database)
            var details = kept.payment(
                record.entitlement.details,
                isPaidByBank: programme?.kind.isPaidByBank ?? true, after: before)
            if let dossier, let id = details.benefitCase,
                let owing = try CaseRecord.fetch(id.rawValue, database)
            {
                details =
                    programme?.shortened(
                        details, under: owing.benefitCase.details, dossier: dossier) ?? details
            }
            try change(record, to: details)
        }
    }
}
