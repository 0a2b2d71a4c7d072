import Domain
import GRDB

/// Goes from person to person and asks every programme what a run does for them.
struct RunEngine {
    private let plan: RunPlan
    private let entry: ServiceEntry
    /// Whose new cases stand for a spouse or a household, in every village that was run so far.
    private var opened = OpenedCases()

    /// - Parameter entry: who runs it, and when.
    init(_ plan: RunPlan, entry: ServiceEntry) {
        self.plan = plan
        self.entry = entry
    }

    /// Hands over what is found of the persons of a village, those left out of whom nothing is.
    mutating func run(
        _ village: RunVillage,
        _ found: (PersonRecord, Household, Programme, RunDecision) throws -> Void
    ) throws {
        for record in village.persons {
            let person = record.person
            let household = try village.household(of: person)
            var dossier: Dossier?
            for (programme, sieve) in plan.programmes {
                guard
                    sieve.lets(person) || village.isOnFile(person.id, under: programme)
                else { continue }
                let whole = try dossier ?? village.dossier(of: person)
                dossier = whole
                let decision = programme.runLines(
                    for: whole,
                    standing: village.standing(of: person, under: programme, besides: opened),
                    query: plan.query, entry: entry)
                guard decision != RunDecision() else { continue }
                if decision.opens != nil {
                    opened.note(programme.code, person: person.id, household: household.id)
                }
                try found(record, household, programme, decision)
            }
        }
    }
}
