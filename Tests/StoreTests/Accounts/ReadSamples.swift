import Domain

@testable import Store

/// Every read of the register under its own name, asked for what is not there.
enum ReadSample: String, CaseIterable {
    case beginImport, drafts, areas, path, home, due, households, household, person, find
    case services, visit, screening, lastVisit, payments, paymentTotals, payingPersons, payment
    case journal, possibleDuplicates, export, changeMark
    case dossier, forecast, runPreview, villages, cases, caseKeys, caseTotals, benefitCase
    case obstacles, reviewers, postings, posting, postable, reviewList, grievances, grievance
    case batches, batch, batchLines, eachLine, batchPreview, findings, answerNotes, attempts
    case layers, arrears, recoveries, paymentReport
    case accounts, accountFile, workInHand
    case numbers, looks, emergencies, ownEmergencies, placesBeyond
    case queues, comparison, announcements, messages, unreadMessages, markRead
    case claim, release, claims

    /// What an account must be allowed to do, besides looking, to be answered.
    var permission: Permission? {
        switch self {
        case .export: .exportFiles
        case .eachLine: .payBenefits
        case .placesBeyond: .breakGlass
        case .numbers: .revealNumbers
        default: nil
        }
    }

    /// Asks.
    func ask(_ store: RegistryStore) throws {
        let area = store.account.area
        switch self {
        case .beginImport:
            _ = try store.beginImport(
                ImportHeader(kind: .areas, fileName: "a.csv", at: Township.now, isDryRun: true))
        case .drafts: _ = try store.drafts()
        case .areas: _ = try store.areas(in: area)
        case .path: _ = try store.path(to: area)
        case .changeMark: _ = try store.changeMark()
        case .export: try store.export(.areas, in: area, under: nil) { _ in }
        case .home, .due, .households, .household, .person, .find, .services, .visit,
            .screening, .lastVisit, .payments, .paymentTotals, .payingPersons, .payment,
            .journal, .possibleDuplicates:
            try look(store, area)
        case .dossier, .forecast, .runPreview, .villages, .cases, .caseKeys, .caseTotals,
            .benefitCase, .obstacles, .reviewers, .postings, .posting, .postable, .reviewList,
            .grievances, .grievance:
            try review(store, area)
        case .batches, .batch, .batchLines, .eachLine, .batchPreview, .findings, .answerNotes,
            .attempts, .layers, .arrears, .recoveries, .paymentReport:
            try pay(store, area)
        case .accounts, .accountFile, .workInHand, .numbers, .looks, .emergencies,
            .ownEmergencies,
            .placesBeyond, .queues, .comparison, .announcements, .messages, .unreadMessages,
            .markRead, .claim,
            .release, .claims:
            try supervise(store, area)
        }
    }

    private func look(_ store: RegistryStore, _ area: AreaCode) throws {
        let (today, page) = (Township.now.day, PageRequest.first(limit: 9))
        let person = Person.ID(rawValue: 7_001)
        let household = Household.ID(rawValue: 7_001)
        switch self {
        case .home: _ = try store.home(in: area, on: today)
        case .due: _ = try store.due(DueQuery(area: area, today: today), page)
        case .households: _ = try store.households(HouseholdQuery(area: area), page)
        case .household: _ = try store.household(household)
        case .person: _ = try store.person(person)
        case .find: _ = try store.find(FindQuery(words: "王"))
        case .services:
            for subject in [ServiceQuery.Subject.area(area), .person(person)] {
                _ = try store.services(ServiceQuery(subject: subject), page)
            }
        case .visit: _ = try store.visit(Visit.ID(rawValue: 7_001))
        case .screening: _ = try store.screening(Screening.ID(rawValue: 7_001))
        case .lastVisit: _ = try store.lastVisit()
        case .payments, .paymentTotals, .payingPersons: try lookAtPayments(store, area, person)
        case .payment: _ = try store.payment(Entitlement.ID(rawValue: 7_001))
        case .journal:
            _ = try store.journal(of: nil, page)
            _ = try store.journal(of: .person(person), page)
        case .possibleDuplicates:
            let details = PersonDetails(household: household, name: "王", sex: .male)
            _ = try store.possibleDuplicates(of: details, besides: nil)
        default: throw Clerk.Missing()
        }
    }

    private func lookAtPayments(
        _ store: RegistryStore, _ area: AreaCode, _ person: Person.ID
    ) throws {
        for subject in [PaymentQuery.Subject.area(area), .person(person)] {
            let query = PaymentQuery(subject: subject, statuses: Set(PaymentStatus.allCases))
            switch self {
            case .payments: _ = try store.payments(query, .first(limit: 9))
            case .paymentTotals: _ = try store.paymentTotals(query, by: .village)
            case .payingPersons: _ = try store.payingPersons(query)
            default: throw Clerk.Missing()
            }
        }
    }

    private func review(_ store: RegistryStore, _ area: AreaCode) throws {
        let (today, page) = (Township.now.day, PageRequest.first(limit: 9))
        let (person, id) = (Person.ID(rawValue: 7_001), BenefitCase.ID(rawValue: 7_001))
        switch self {
        case .dossier: _ = try store.dossier(of: person)
        case .forecast:
            _ = try store.forecast(
                ForecastQuery(area: area, first: Period(.month, containing: today)))
        case .runPreview:
            let query = RunQuery(area: area, period: Period(.year, containing: today))
            _ = try store.runPreview(query) { _, _ in true }
        case .villages: _ = try store.villages(in: area)
        case .cases:
            _ = try store.cases(CaseQuery(area: area), page)
            _ = try store.cases(of: person)
        case .caseKeys: _ = try store.caseKeys(CaseQuery(area: area))
        case .caseTotals: _ = try store.caseTotals(CaseQuery(area: area), by: .step)
        case .benefitCase: _ = try store.benefitCase(id, on: today)
        case .obstacles:
            _ = try store.obstacles(to: MoveCases(cases: [id], action: .submit), on: today)
        case .reviewers: _ = try store.reviewers(at: .village, in: area)
        case .postings: _ = try store.postings(PostingQuery(area: area), page)
        case .posting: _ = try store.posting(Posting.ID(rawValue: 7_001))
        case .postable: _ = try store.postable(in: area)
        case .reviewList: _ = try store.reviewList(ReviewQuery(area: area, year: 2011), page)
        case .grievances: _ = try store.grievances(GrievanceQuery(area: area), page)
        case .grievance: _ = try store.grievance(Grievance.ID(rawValue: 7_001))
        default: throw Clerk.Missing()
        }
    }

    private func pay(_ store: RegistryStore, _ area: AreaCode) throws {
        let (today, page) = (Township.now.day, PageRequest.first(limit: 9))
        let (batch, payment) = (Batch.ID(rawValue: 7_001), Entitlement.ID(rawValue: 7_001))
        let year = Period(.year, containing: today)
        switch self {
        case .batches: _ = try store.batches(in: area, page)
        case .batch: _ = try store.batch(batch)
        case .batchLines: _ = try store.batchLines(BatchLineQuery(batch: batch), page)
        case .eachLine: try store.eachLine(of: batch, under: nil) { _ in }
        case .batchPreview: _ = try store.batchPreview(MakeBatch(area: area, period: year))
        case .findings:
            let answer = BankAnswer(digest: "x", batchNumber: "x", rows: [])
            _ = try store.findings(of: answer, in: batch)
        case .answerNotes: _ = try store.answerNotes(of: batch)
        case .attempts: _ = try store.attempts(of: payment)
        case .layers: _ = try store.layers(of: payment)
        case .arrears: _ = try store.arrears(in: area, on: today)
        case .recoveries: _ = try store.recoveries(in: area)
        case .paymentReport:
            _ = try store.paymentReport(
                ReportQuery(area: area, period: year, grouping: .village))
        default: throw Clerk.Missing()
        }
    }

    private func supervise(_ store: RegistryStore, _ area: AreaCode) throws {
        let (now, today) = (Township.now, Township.now.day)
        let (person, id) = (Person.ID(rawValue: 7_001), BenefitCase.ID(rawValue: 7_001))
        switch self {
        case .accounts: _ = try store.accounts(in: area)
        case .accountFile: _ = try store.accountFile(store.account.id)
        case .workInHand: _ = try store.workInHand(of: store.account.id, on: today)
        case .numbers:
            _ = try store.numbers(of: .person(person), revealedBy: JournalEntryID(rawValue: 7_001))
        case .looks: _ = try store.looks(at: .person(person))
        case .ownEmergencies: _ = try store.ownEmergencies(since: now)
        case .emergencies: _ = try store.emergencies(in: area, since: now)
        case .placesBeyond: _ = try store.placesBeyond("西")
        case .queues: _ = try store.queues(in: area, on: today)
        case .comparison:
            _ = try store.comparison(of: area, from: today - 30, to: today) { _, _ in true }
        case .announcements: _ = try store.announcements(on: today)
        case .messages: _ = try store.messages(about: id)
        case .unreadMessages: _ = try store.unreadMessages(on: today)
        case .markRead: try store.markRead(id)
        case .claim: _ = try store.claim(id, at: now, until: now)
        case .release: try store.release(id)
        case .claims: _ = try store.claims(on: [id], at: now)
        default: throw Clerk.Missing()
        }
    }
}
