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
        where query.programmes.isEmpty
            ? programme.kind.isPaidByBank : query.programmes.contains(programme.code)
        {
            try add(programme, database)
        }
    }

    private mutating func add(_ programme: Programme, _ database: Database) throws {
        let isNamed = query.programmes.contains(programme.code)
        if let why = programme.reasonSkipped(in: query.period) {
            // Of a closed programme without a rate nothing more is owed: nobody need be told.
            if isNamed || !programme.isClosed {
                skipped.append(RunSkip(programme: programme.code, why: why))
            }
        } else if let version = try RuleUse.changed(of: programme, database).first {
            skipped.append(RunSkip(programme: programme.code, why: RunWords.changed(version)))
        } else if let sieve = Sieve(programme, on: query.period.days) {
            programmes.append((programme, sieve))
        }
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
