package import Domain
import Synchronization

/// A registry in memory: it carries out commands by their own rules, and fails when it is told to.
///
/// For screens whose tests need one household and full control; what the store does is tested with
/// the store.
package final class FakeRegistry: Registry {
    struct State {
        var households: [Household.ID: Household] = [:]
        var persons: [Person.ID: Person] = [:]
        var visits: [Visit] = []
        var screenings: [Screening] = []
        var drafts: [SubmissionID: Draft] = [:]
        var submissions: [Submission] = []
        var failures: [RegistryError] = []
        var areDraftsRefused = false
        var benefits = FakeBenefits()
        var lastNumber: Int64 = 0
    }

    package let account: Account
    let village: Area
    let definitions: Definitions
    let today: Day
    let state = Mutex(State())

    /// Makes an empty register of one village.
    package init(account: Account, village: Area, definitions: Definitions, today: Day) {
        self.account = account
        self.village = village
        self.definitions = definitions
        self.today = today
    }

    // MARK: What tests ask and arrange

    /// Every submission that was tried, the refused ones too.
    package var submissions: [Submission] { state.withLock(\.submissions) }

    /// Lets the next commit fail.
    package func failNext(_ error: RegistryError) {
        state.withLock { $0.failures.append(error) }
    }

    /// Lets drafts fail from now on, as while somebody else writes, or no more.
    package func refuseDrafts(_ areRefused: Bool) {
        state.withLock { $0.areDraftsRefused = areRefused }
    }

    /// Puts a household into the register, beside the commands.
    @discardableResult
    package func add(_ details: HouseholdDetails) -> Household.ID {
        state.withLock { state in
            let id = Household.ID(rawValue: state.next())
            state.households[id] = Household(id: id, details: details)
            return id
        }
    }

    /// Puts a person into the register, beside the commands.
    @discardableResult
    package func add(_ details: PersonDetails) -> Person.ID {
        state.withLock { state in
            let id = Person.ID(rawValue: state.next())
            state.persons[id] = Person(id: id, details: details)
            return id
        }
    }

    /// Changes a person as a colleague would meanwhile.
    package func change(_ id: Person.ID, _ change: (inout PersonDetails) -> Void) {
        state.withLock { state in
            guard var person = state.persons[id] else { return }
            change(&person.details)
            state.persons[id] = person
        }
    }

    // MARK: Writing

    package func commit(_ submission: Submission) throws(RegistryError) -> Receipt {
        let result: Result<Receipt, RegistryError> = state.withLock { state in
            state.submissions.append(submission)
            if !state.failures.isEmpty { return .failure(state.failures.removeFirst()) }
            do throws(RegistryError) {
                let record = try state.carryOut(submission, definitions, today)
                let entry = JournalEntryID(rawValue: Int64(state.submissions.count))
                return .success(Receipt(entry: entry, records: [record]))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    package func beginImport(_ header: ImportHeader) throws(RegistryError) -> any ImportSession {
        throw .failed("no imports here")
    }

    package func saveDraft(_ draft: Draft) throws(RegistryError) {
        if state.withLock({ $0.areDraftsRefused }) { throw .busy }
        state.withLock { $0.drafts[draft.id] = draft }
    }

    package func drafts() throws(RegistryError) -> [Draft] {
        state.withLock { $0.drafts.values.sorted { $0.at > $1.at } }
    }

    package func discardDraft(_ id: SubmissionID) throws(RegistryError) {
        state.withLock { $0.drafts[id] = nil }
    }

    package func changeMark() throws(RegistryError) -> Int64 {
        state.withLock { $0.lastNumber }
    }
}

extension FakeRegistry.State {
    fileprivate mutating func next() -> Int64 {
        lastNumber += 1
        return lastNumber
    }

    /// Does what a command asks for, by the command's own rules.
    fileprivate mutating func carryOut(
        _ submission: Submission, _ definitions: Definitions, _ today: Day
    ) throws(RegistryError) -> RecordRef {
        let entry = ServiceEntry(at: submission.at, by: submission.by)
        do {
            switch submission.command {
            case .registerHousehold(let command):
                let id = Household.ID(rawValue: next())
                households[id] = Household(id: id, details: try command.decide())
                return .household(id)
            case .correctHousehold(let command):
                guard let current = households[command.household] else {
                    throw RegistryError.notFound
                }
                households[current.id]?.details = try command.decide(on: current.details)
                return .household(current.id)
            case .registerPerson(let command):
                let id = Person.ID(rawValue: next())
                persons[id] = Person(id: id, details: try command.decide(on: today))
                return .person(id)
            case .correctPerson(let command):
                guard let current = persons[command.person] else { throw RegistryError.notFound }
                persons[current.id]?.details = try command.decide(
                    on: current.details, today: today)
                return .person(current.id)
            case .logVisit(let command):
                let about = command.details.person.flatMap { persons[$0]?.details }
                let id = Visit.ID(rawValue: next())
                let details = try command.decide(about: about, by: definitions, on: today)
                visits.append(Visit(id: id, details: details, entry: entry))
                return .visit(id)
            case .logScreening(let command):
                guard let person = persons[command.details.person] else {
                    throw RegistryError.notFound
                }
                let id = Screening.ID(rawValue: next())
                let details = try command.decide(
                    about: person.details,
                    partner: command.details.partner.flatMap { persons[$0]?.details },
                    by: definitions, on: today)
                screenings.append(Screening(id: id, details: details, entry: entry))
                return .screening(id)
            default: return try carryOutBenefit(submission)
            }
        } catch let error as Rejection {
            throw .rejected(error.problems)
        } catch let error as CorrectionFailure {
            switch error {
            case .rejected(let problems): throw .rejected(problems)
            case .conflict(let fields): throw .changedMeanwhile(fields)
            }
        } catch let error as RegistryError {
            throw error
        } catch {
            throw .failed("\(error)")
        }
    }

    /// Does what a command about benefits asks for.
    private mutating func carryOutBenefit(
        _ submission: Submission
    ) throws(RegistryError) -> RecordRef {
        switch submission.command {
        case .moveCases(let command):
            return .benefitCase(try benefits.carryOut(command, submission))
        case .giveMandates(let command):
            return .benefitCase(try benefits.carryOut(command, submission))
        case .openCase(let command):
            let id = BenefitCase.ID(rawValue: next())
            benefits.open(command, as: id, submission, persons[command.person])
            return .benefitCase(id)
        case .recordPaper(let command):
            let paper = Paper(
                id: Paper.ID(rawValue: next()), details: command.details,
                entry: ServiceEntry(at: submission.at, by: submission.by))
            benefits.papers.append(paper)
            return .paper(paper.id)
        case .confirmRun(let command):
            benefits.written.append(command.query.area)
            return .person(Person.ID(rawValue: 0))
        default: throw .failed("no such command here")
        }
    }
}
