import Domain
import GRDB

@testable import Store

/// A township with reviewers in which cases wait, with time limits on two of the steps.
struct SupervisedTownship {
    let place: CaseTownship
    /// The manager of the other village of the township, and the supervisor of another township.
    let west: Clerk
    let stranger: Clerk

    static let today = Township.now.day

    init() throws {
        let usual = CaseTownship.definitions
        place = try CaseTownship(
            Definitions(
                screeningKinds: usual.screeningKinds, visitPurposes: usual.visitPurposes,
                topics: usual.topics, services: usual.services, schedules: usual.schedules,
                programmes: usual.programmes, casePhrases: usual.casePhrases,
                stepLimits: [
                    StepLimit(state: .submitted, days: 5, counting: .working),
                    StepLimit(state: .correction, days: 30, counting: .calendar),
                ]))
        _ = try place.township.file.addAccount(
            login: "west", name: "何管理", role: .villageManager, area: Township.west)
        _ = try place.township.file.addAccount(
            login: "stranger", name: "冯审核", role: .townshipSupervisor,
            area: Township.village("999901002"))
        west = try Clerk(place.township, as: "west")
        stranger = try Clerk(place.township, as: "stranger")
    }

    /// A case that came to a state so many days ago.
    @discardableResult
    func addCase(
        _ number: String, in village: AreaCode = Township.east, _ state: CaseState = .submitted,
        daysAgo: Int = 0
    ) throws -> BenefitCase.ID {
        let home = try place.admin.household(number, in: village)
        let person = try place.admin.person("张\(number)", in: home, born: 19_500_101) {
            $0.hukou = .agricultural
        }
        let receipt = try place.admin.commit(
            .openCase(OpenCase(person: person.id, programme: "reward", year: 2011)))
        guard case .benefitCase(let id)? = receipt.records.first else { throw Clerk.Missing() }
        let since = Township.now.moved(to: Self.today - daysAgo)
        try place.township.file.write { database in
            try database.execute(
                sql: """
                    UPDATE benefit_case SET state = ?, next_level = ?, waiting_since = ?
                    WHERE id = ?
                    """,
                arguments: [
                    state.rawValue, CaseTable.reviewer(of: state)?.rawValue, since.milliseconds,
                    id.rawValue,
                ])
        }
        return id
    }
}
