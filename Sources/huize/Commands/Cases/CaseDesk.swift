import Domain
import Screens

/// Moves and mandates many cases in slices, and says at the end which of them stay and why.
struct CaseDesk {
    /// How many cases one submission takes: others work in between.
    static let slice = 400

    let register: OpenRegister

    /// What came of it.
    private struct Outcome {
        var done = 0
        var exceptions: [Phrase] = []
        /// Whether nothing but a colleague's claim kept any of them.
        var waits = true
    }

    /// Moves cases that may move; the others are listed.
    func move(_ request: MoveCases, _ surroundings: Surroundings) throws(Failure) {
        try work(on: request.cases, surroundings) { ids throws(RegistryError) in
            var slice = request
            slice.cases = ids
            let obstacles = try register.registry.obstacles(to: slice, on: register.today)
            let kept = Set(obstacles.map(\.benefitCase))
            slice.cases = ids.filter { !kept.contains($0) }
            if !slice.cases.isEmpty { try commit(.moveCases(slice)) }
            return Outcome(
                done: slice.cases.count, exceptions: obstacles.map(\.problem.sentence),
                waits: obstacles.allSatisfy(\.isForNow))
        }
    }

    /// Gives mandates for cases; those that cannot be given are listed.
    func mandate(
        _ ids: [BenefitCase.ID], _ level: Level, to reviewer: Account.ID,
        _ surroundings: Surroundings
    ) throws(Failure) {
        try work(on: ids, surroundings) { ids throws(RegistryError) in
            try mandate(ids, level, to: reviewer)
        }
    }

    /// All of the cases, or else each half by itself: few of them stand in the way.
    private func mandate(
        _ ids: [BenefitCase.ID], _ level: Level, to reviewer: Account.ID
    ) throws(RegistryError) -> Outcome {
        do throws(RegistryError) {
            try commit(
                .giveMandates(GiveMandates(cases: ids, level: level, reviewer: reviewer)))
            return Outcome(done: ids.count)
        } catch {
            guard case .rejected(let problems) = error,
                problems.allSatisfy({ $0.field == "cases" })
            else { throw error }
            guard ids.count > 1 else {
                return Outcome(exceptions: problems.map(\.sentence), waits: false)
            }
            let half = ids.count / 2
            var outcome = try mandate(Array(ids[..<half]), level, to: reviewer)
            let rest = try mandate(Array(ids[half...]), level, to: reviewer)
            outcome.done += rest.done
            outcome.exceptions += rest.exceptions
            outcome.waits = outcome.waits && rest.waits
            return outcome
        }
    }

    private func commit(_ command: Command) throws(RegistryError) {
        _ = try register.registry.commit(
            Submission(
                id: Surroundings.makeID(), by: register.registry.account.id, at: register.now(),
                command: command))
    }

    private func work(
        on ids: [BenefitCase.ID], _ surroundings: Surroundings,
        _ body: ([BenefitCase.ID]) throws(RegistryError) -> Outcome
    ) throws(Failure) {
        let console = Console(language: register.language)
        let whole = try ProgressOnTerminal(surroundings).duringWorkThatStops {
            progress throws(Failure) in
            var whole = Outcome()
            for first in stride(from: 0, to: ids.count, by: Self.slice) {
                progress.report(done: Int64(first), of: Int64(ids.count))
                if progress.isCancelled { break }
                do throws(RegistryError) {
                    let slice = try body(
                        Array(ids[first..<min(first + Self.slice, ids.count)]))
                    whole.done += slice.done
                    whole.exceptions += slice.exceptions
                    whole.waits = whole.waits && slice.waits
                } catch {
                    throw Failure(error).adding(CaseCommandWords.before(whole.done))
                }
            }
            return whole
        }
        for exception in whole.exceptions { console.say(exception) }
        console.say(CaseCommandWords.moved(whole.done, of: ids.count))
        guard whole.exceptions.isEmpty else {
            throw Failure(
                whole.waits ? .busy : .badData, CaseCommandWords.kept(whole.exceptions.count))
        }
        guard whole.done == ids.count else {
            throw Failure(.unavailable, CaseCommandWords.stopped)
        }
    }
}
