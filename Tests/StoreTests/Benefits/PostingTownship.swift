import Domain
import GRDB

@testable import Store

/// Cases put into the register as their reviews would leave them.
struct PostingTownship {
    let township: Township
    /// The administrator's own desk.
    let admin: Clerk

    init(_ proration: Rule.Proration = .whole, uplifts: [Uplift] = []) throws {
        let base = Township.definitions
        let rule = Rule(
            version: "R1", from: Township.day(20_090_101), proration: proration, conditions: [],
            reviews: [
                ReviewStep(level: .village, postingDays: 7, counting: .calendar),
                ReviewStep(level: .township, postingDays: 5, counting: .working),
                ReviewStep(level: .county, postingDays: 0, counting: .working),
            ], isReviewedYearly: true)
        let rate = Rate(
            layer: .province, fund: "provincial", amount: Money(yuan: 840),
            from: Township.day(20_090_101))
        township = try Township(
            definitions: Definitions(
                screeningKinds: base.screeningKinds, visitPurposes: base.visitPurposes,
                topics: base.topics, services: base.services, schedules: base.schedules,
                programmes: [
                    Programme(
                        code: "reward", term: Phrase(zh: "奖励扶助", en: "reward"),
                        rhythm: .yearly, rates: [rate], uplifts: uplifts, rules: [rule]),
                    Programme(
                        code: "only-child", term: Phrase(zh: "奖励费", en: "only child"),
                        rhythm: .monthly),
                ],
                grievanceKinds: [
                    GrievanceKind(
                        code: "money", term: Phrase(zh: "补助", en: "money"), days: 5,
                        counting: .working)
                ]))
        admin = try Clerk(township)
    }

    /// A household of one person.
    func person(
        _ name: String, _ number: String, in village: AreaCode = Township.east
    ) throws -> Person {
        try admin.person(name, in: try admin.household(number, in: village), born: 19_480_101)
    }

    /// Puts a case into the register.
    @discardableResult
    func addCase(
        of person: Person, _ state: CaseState, year: Int = 2011, programme: String = "reward",
        rule: String? = "R1", since: Instant = Township.now
    ) throws -> BenefitCase.ID {
        try township.file.write { database in
            let id = try database.nextID(in: "benefit_case")
            try database.execute(
                sql: """
                    INSERT INTO benefit_case (id, person, village, walk_key, sort_key, programme,
                        year, state, origin, rule, entered_by, entered_at, waiting_since, starts,
                        findings, next_level)
                    SELECT ?1, p.id, p.village, h.walk_key, p.sort_key, ?2, ?3, ?4, ?5, ?6, 1, ?7,
                        ?7, ?3 * 10000 + 101, '[]', ?9
                    FROM person AS p JOIN household AS h ON h.id = p.household WHERE p.id = ?8
                    """,
                arguments: [
                    id, programme, year, state.rawValue, rule == nil ? "takenOver" : "run", rule,
                    since.milliseconds, person.id.rawValue,
                    CaseTable.reviewer(of: state)?.rawValue,
                ])
            try database.execute(
                sql: """
                    INSERT INTO case_move (benefit_case, number, at, by, to_state)
                    VALUES (?, 1, ?, 1, ?)
                    """, arguments: [id, since.milliseconds, state.rawValue])
            return BenefitCase.ID(rawValue: id)
        }
    }

    /// Puts a case into another state, as a review at that moment would.
    func move(_ id: BenefitCase.ID, to state: CaseState, at moment: Instant) throws {
        try township.file.write { database in
            try database.execute(
                sql: "UPDATE benefit_case SET state = ?, waiting_since = ? WHERE id = ?",
                arguments: [state.rawValue, moment.milliseconds, id.rawValue])
        }
    }
}
