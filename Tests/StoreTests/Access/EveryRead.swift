import Domain
import GRDB

@testable import Store

/// Every read of a register, tried on some of everything that there is in it.
struct EveryRead {
    typealias Read = (RegistryStore) throws -> [Any]

    /// The place and year that are asked about.
    let area: AreaCode
    let today: Day
    /// Some of everybody, with all who have a case or stand in a batch.
    let persons: [Person.ID]
    let households: [Household.ID]
    let cases: [BenefitCase.ID]
    let payments: [Entitlement.ID]
    let batches: [Batch.ID]
    let postings: [Posting.ID]
    let grievances: [Grievance.ID]
    let visits: [Visit.ID]
    let screenings: [Screening.ID]

    init(_ whole: RegistryStore, on today: Day) throws {
        area = whole.account.area
        self.today = today
        func some<Key>(_ sql: String) throws -> [Identifier<Key>] {
            try whole.file.read { database in
                try Int64.fetchAll(database, sql: sql).map { Identifier(rawValue: $0) }
            }
        }
        persons = try some(
            "SELECT id FROM person WHERE id % 160 = 1 OR id IN (SELECT person FROM batch_line) "
                + "OR id IN (SELECT person FROM benefit_case WHERE id % 11 = 0) "
                + "OR id IN (SELECT v.person FROM visit AS v JOIN person AS p ON p.id = v.person "
                + "WHERE p.household <> v.household)")
        households = try some("SELECT id FROM household WHERE id % 40 = 0")
        cases = try some("SELECT id FROM benefit_case WHERE id % 9 = 0")
        payments = try some("SELECT id FROM entitlement WHERE id % 11 = 0")
        batches = try some("SELECT id FROM batch")
        postings = try some("SELECT id FROM posting")
        grievances = try some("SELECT id FROM grievance")
        visits = try some("SELECT id FROM visit WHERE id % 40 = 0")
        screenings = try some("SELECT id FROM screening WHERE id % 20 = 0")
    }

    /// What each read answers, by its name; what it refuses is an answer too.
    func answers(of store: RegistryStore) -> [(name: String, answer: Any)] {
        reads.flatMap { name, read -> [(String, Any)] in
            do {
                return try read(store).map { (name, $0) }
            } catch {
                return [(name, error)]
            }
        }
    }

    /// What a read answers about each key; a key that it refuses does not keep it from the others.
    private static func each<Key>(_ keys: [Key], _ read: (Key) throws -> Any) -> [Any] {
        keys.map { key in
            do {
                return try read(key)
            } catch {
                return error
            }
        }
    }

    /// The names of the reads that are tried.
    var names: Set<String> { Set(reads.map(\.0)) }

    private var reads: [(String, Read)] { places + people + money + review + watch }

    /// Some of the records that have a history.
    private var records: [RecordRef] {
        persons.map(RecordRef.person) + households.map(RecordRef.household)
            + visits.map(RecordRef.visit) + screenings.map(RecordRef.screening)
            + cases.map(RecordRef.benefitCase) + payments.map(RecordRef.entitlement)
            + batches.map(RecordRef.batch) + postings.map(RecordRef.posting)
            + grievances.map(RecordRef.grievance)
    }

    private var year: Period { Period(.year, containing: today) }
    private var all: PageRequest { .first(limit: 250) }

    private var places: [(String, Read)] {
        [
            ("areas", { [try $0.areas(in: area)] }),
            ("path", { [try $0.path(to: area)] }),
            ("villages", { [try $0.villages(in: area)] }),
            ("home", { [try $0.home(in: area, on: today)] }),
            ("due", { [try $0.due(DueQuery(area: area, today: today), all).rows] }),
            ("changeMark", { [try $0.changeMark()] }),
            ("drafts", { [try $0.drafts()] }),
            ("lastVisit", { [try $0.lastVisit() as Any] }),
        ]
    }

    private var people: [(String, Read)] {
        [
            ("households", { [try $0.households(HouseholdQuery(area: area), all).rows] }),
            ("household", { store in Self.each(households) { try store.household($0) } }),
            ("person", { store in Self.each(persons) { try store.person($0) } }),
            ("dossier", { store in Self.each(persons) { try store.dossier(of: $0) } }),
            (
                "find",
                { store in
                    try ["张", "王", "1"].map {
                        try store.find(FindQuery(words: $0, area: nil, limit: 200))
                    }
                }
            ),
            (
                "services",
                { store in
                    [try store.services(ServiceQuery(subject: .area(area)), all).rows]
                        + Self.each(persons) {
                            try store.services(ServiceQuery(subject: .person($0)), all).rows
                        }
                        + Self.each(households) {
                            try store.services(ServiceQuery(subject: .household($0)), all).rows
                        }
                }
            ),
            ("visit", { store in Self.each(visits) { try store.visit($0) } }),
            (
                "screening",
                { store in Self.each(screenings) { try store.screening($0) } }
            ),
            (
                "possibleDuplicates",
                { store in
                    Self.each(persons) { id in
                        let details = try store.person(id).person.details
                        return try store.possibleDuplicates(of: details, besides: nil)
                    }
                }
            ),
            ("export", { store in try ImportKind.allCases.map { try handedOut($0, store) } }),
        ]
    }

    private func handedOut(_ kind: ImportKind, _ store: RegistryStore) throws -> [ImportRow] {
        let now = Instant(milliseconds: 0).moved(to: today)
        return try Exports(of: store).rows(kind, in: area, at: now)
    }

    private var money: [(String, Read)] {
        let query = PaymentQuery(
            subject: .area(area), statuses: Set(PaymentStatus.allCases))
        let batch = MakeBatch(area: area, period: year)
        let report = ReportQuery(area: area, period: year, grouping: .village)
        return [
            (
                "payments",
                { store in
                    [try store.payments(query, all).rows]
                        + Self.each(persons) {
                            try store.payments(PaymentQuery(subject: .person($0)), all).rows
                        }
                }
            ),
            ("paymentTotals", { [try $0.paymentTotals(query, by: .person)] }),
            ("payingPersons", { [try $0.payingPersons(query)] }),
            ("payment", { store in Self.each(payments) { try store.payment($0) } }),
            ("attempts", { store in Self.each(payments) { try store.attempts(of: $0) } }),
            ("layers", { store in Self.each(payments) { try store.layers(of: $0) } }),
            ("batches", { [try $0.batches(in: area, all).rows] }),
            ("batch", { store in Self.each(batches) { try store.batch($0) } }),
            (
                "batchLines",
                { store in
                    Self.each(batches) { try store.batchLines(BatchLineQuery(batch: $0), all).rows }
                }
            ),
            ("eachLine", { store in Self.each(batches) { try lines(of: $0, store) } }),
            ("batchPreview", { [try $0.batchPreview(batch)] }),
            (
                "findings",
                { store in
                    let answer = BankAnswer(digest: "-", batchNumber: "", rows: [])
                    return Self.each(batches) { try store.findings(of: answer, in: $0) }
                }
            ),
            ("answerNotes", { store in Self.each(batches) { try store.answerNotes(of: $0) } }),
            ("arrears", { [try $0.arrears(in: area, on: today)] }),
            ("recoveries", { [try $0.recoveries(in: area)] }),
            ("paymentReport", { [try $0.paymentReport(report)] }),
        ]
    }

    private func lines(of batch: Batch.ID, _ store: RegistryStore) throws -> [BatchLine] {
        var lines: [BatchLine] = []
        try store.eachLine(of: batch, under: nil) { line throws(RegistryError) in lines.append(line)
        }
        return lines
    }

    private var review: [(String, Read)] {
        let query = CaseQuery(area: area, states: Set(CaseState.allCases))
        let move = MoveCases(cases: cases, action: .submit)
        return [
            (
                "forecast",
                { [try $0.forecast(ForecastQuery(area: area, first: year, months: 24))] }
            ),
            (
                "runPreview",
                { [try $0.runPreview(RunQuery(area: area, period: year)) { _, _ in true }] }
            ),
            (
                "cases",
                { store in
                    [try store.cases(query, all).rows]
                        + (Self.each(persons) { try store.cases(of: $0) })
                }
            ),
            ("caseKeys", { [try $0.caseKeys(query)] }),
            ("caseTotals", { [try $0.caseTotals(query, by: .village)] }),
            ("benefitCase", { store in Self.each(cases) { try store.benefitCase($0, on: today) } }),
            ("obstacles", { [try $0.obstacles(to: move, on: today)] }),
            ("reviewers", { [try $0.reviewers(at: .township, in: area)] }),
            ("postings", { [try $0.postings(PostingQuery(area: area), all).rows] }),
            ("posting", { store in Self.each(postings) { try store.posting($0) } }),
            ("postable", { [try $0.postable(in: area)] }),
            (
                "reviewList",
                { [try $0.reviewList(ReviewQuery(area: area, year: today.year), all).rows] }
            ),
            (
                "grievances",
                { [try $0.grievances(GrievanceQuery(area: area, isOpenOnly: false), all).rows] }
            ),
            ("grievance", { store in Self.each(grievances) { try store.grievance($0) } }),
            ("claims", { [try $0.claims(on: cases, at: Instant(milliseconds: 0))] }),
        ]
    }

    private var owners: [NumbersOwner] {
        persons.map(NumbersOwner.person) + households.map(NumbersOwner.household)
    }

    private var watch: [(String, Read)] {
        [
            (
                "journal",
                { store in
                    [try store.journal(of: nil, all).rows]
                        + Self.each(records) { try store.journal(of: $0, all).rows }
                }
            ),
            ("accounts", { [try $0.accounts(in: area)] }),
            ("accountFile", { [try $0.accountFile($0.account.id)] }),
            (
                "numbers",
                { store in
                    Self.each(owners) {
                        try store.numbers(of: $0, revealedBy: JournalEntryID(rawValue: 2))
                    }
                }
            ),
            ("looks", { store in Self.each(owners) { try store.looks(at: $0) } }),
            ("emergencies", { [try $0.emergencies(in: area, since: Instant(milliseconds: 0))] }),
            ("ownEmergencies", { [try $0.ownEmergencies(since: Instant(milliseconds: 0))] }),
            ("placesBeyond", { [try $0.placesBeyond("村")] }),
            ("queues", { [try $0.queues(in: area, on: today)] }),
            (
                "comparison",
                { [try $0.comparison(of: area, from: year.start, to: today) { _, _ in true }] }
            ),
            ("workInHand", { [try $0.workInHand(of: $0.account.id, on: today)] }),
            ("announcements", { [try $0.announcements(on: today)] }),
            ("messages", { store in Self.each(cases) { try store.messages(about: $0) } }),
            ("unreadMessages", { [try $0.unreadMessages(on: today)] }),
        ]
    }

    /// What of the port is no read: it writes, or answers with what was given to it.
    static let writes: Set<String> = ["beginImport", "claim", "release", "markRead"]
}
