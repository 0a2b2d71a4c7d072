import Domain
import Schemes
import Store

/// Visits logged in a register, each a whole submission with its journal entry.
final class Visits {
    private let registry: RegistryStore
    private let households: [Household.ID]
    private let purpose: String
    private let today: Day

    init(_ store: String) throws {
        let definitions = try Schemes.definitions()
        let file = try RegisterFile.open(at: store, definitions: definitions)
        registry = try file.registry()
        today = try file.standingDay() ?? Day(daysSince1970: 20_000)
        let query = HouseholdQuery(area: registry.account.area)
        households = try registry.households(query, .first(limit: 500)).rows.map(\.id)
        guard let purpose = definitions.visitPurposes.first, !households.isEmpty else {
            throw RegistryError.notFound
        }
        self.purpose = purpose.code
    }

    /// Logs a visit; nil if that was refused, otherwise the journal's number.
    func save() -> Int64? {
        guard let household = households.randomElement() else { return nil }
        let details = VisitDetails(household: household, day: today, purpose: purpose)
        let noon = Int64(today.daysSince1970) * 86_400_000 + 14_400_000
        let submission = Submission(
            id: SubmissionID(
                high: .random(in: .min ... .max), low: .random(in: .min ... .max)),
            by: registry.account.id, at: Instant(milliseconds: noon),
            command: .logVisit(LogVisit(details: details)))
        return try? registry.commit(submission).entry.rawValue
    }

    /// How many of these entries the journal has not, and whether its chain is whole.
    static func verify(_ entries: Set<Int64>, in store: String) throws -> (lost: Int, isWhole: Bool)
    {
        let file = try RegisterFile.open(at: store, definitions: Schemes.definitions())
        let registry = try file.registry()
        var missing = entries
        var request = PageRequest.first(limit: 1_000)
        while true {
            let page = try registry.journal(of: nil, request)
            for row in page.rows { missing.remove(row.id.rawValue) }
            guard page.hasAfter, let last = page.rows.last else { break }
            request = .after(last.key, limit: 1_000)
        }
        return (missing.count, try file.verifyJournal().findings.isEmpty)
    }
}
