import Domain
import GRDB

/// What a run goes by: its programmes with the rule in force, and those that it has to leave out.
struct RunPlan {
    /// What is asked for.
    let query: RunQuery
    /// The programmes that are run, in the order in which the county defines them.
    private(set) var programmes: [(programme: Programme, sieve: Sieve)] = []
    /// Those that are left out, and why.
    private(set) var skipped: [RunSkip] = []

    init(_ query: RunQuery, _ definitions: Definitions, _ database: Database) throws {
        self.query = try query.checked()
        for code in query.programmes where definitions.programme(code) == nil {
            skipped.append(RunSkip(programme: code, why: RunWords.unknown(code)))
        }
        for programme in definitions.programmes
        where query.programmes.isEmpty || query.programmes.contains(programme.code) {
            try add(programme, database)
        }
    }

    private mutating func add(_ programme: Programme, _ database: Database) throws {
        let period = query.period
        guard let sieve = Sieve(programme, on: period.days) else {
            skipped.append(RunSkip(programme: programme.code, why: RunWords.noRule(period)))
            return
        }
        guard programme.hasRate(in: period) else {
            // Of a closed programme nothing more is owed then.
            if programme.isClosed && query.programmes.isEmpty { return }
            skipped.append(RunSkip(programme: programme.code, why: RunWords.noRate(period)))
            return
        }
        if let version = try RuleUse.changed(of: programme, database).first {
            skipped.append(RunSkip(programme: programme.code, why: RunWords.changed(version)))
            return
        }
        programmes.append((programme, sieve))
    }

    /// Refuses a run that would leave out a programme that was asked for by its name.
    func refuseIfIncomplete() throws {
        let missing = skipped.filter { query.programmes.contains($0.programme) }
        guard missing.isEmpty else {
            throw RegistryError.rejected(
                missing.map { FieldProblem(field: "programmes", sentence: $0.why) })
        }
    }
}

extension Programme {
    /// Whether a run of a period can tell what is owed; what is no money needs no rate.
    fileprivate func hasRate(in period: Period) -> Bool {
        !kind.isPaidByBank
            || rates.contains { rate in
                rate.from <= period.end && (rate.until.map { $0 >= period.start } ?? true)
            }
    }
}
