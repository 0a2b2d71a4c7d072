import Domain
import GRDB

@testable import Store

/// A township in which cases are handed in and reviewed: a rule of one condition and one paper, a
/// list that hangs for a week after the township's review, and an account for every part.
final class CaseTownship {
    let township: Township
    /// Who enters, and everybody who reviews, mandates, files and pays.
    let admin: Clerk
    let clerk: Clerk
    let village: Clerk
    let supervisor: Clerk
    let county: Clerk
    let officer: Clerk

    /// A week and a day after the usual moment.
    static let later = Township.now.moved(to: Township.now.day + 8)

    convenience init(_ definitions: Definitions = CaseTownship.definitions) throws {
        try self.init(in: Township(definitions: definitions))
    }

    /// The same in a file.
    convenience init(at path: String) throws {
        try self.init(in: Township(at: path, definitions: CaseTownship.definitions))
    }

    private init(in township: Township) throws {
        self.township = township
        _ = try township.file.addAccount(
            login: "reviewer", name: "吴评议", role: .villageReviewer, area: Township.east)
        _ = try township.file.addAccount(
            login: "officer", name: "郑专干", role: .benefitsOfficer, area: Township.county)
        admin = try Clerk(township)
        clerk = try Clerk(township, as: "east")
        village = try Clerk(township, as: "reviewer")
        supervisor = try Clerk(township, as: "supervisor")
        county = try Clerk(township, as: "county")
        officer = try Clerk(township, as: "officer")
    }

    static let days: [Level: Int] = [.village: 0, .township: 7, .county: 0]

    static var definitions: Definitions {
        let usual = Township.definitions
        let rule = Rule(
            version: "奖扶-2011.1", from: Township.day(20_110_101),
            conditions: [
                Condition(
                    code: "hukou", term: Phrase(zh: "本人农业户口", en: "agricultural"),
                    tests: [FactTest(fact: .hukou, expected: .codes(["agricultural"]))])
            ],
            papers: [
                PaperKind(code: "declaration", term: Phrase(zh: "生育情况声明", en: "declaration"))
            ],
            reviews: [Level.village, .township, .county].map {
                ReviewStep(level: $0, postingDays: days[$0] ?? 0, counting: .calendar)
            })
        return Definitions(
            screeningKinds: usual.screeningKinds, visitPurposes: usual.visitPurposes,
            topics: usual.topics, services: usual.services, schedules: usual.schedules,
            programmes: [
                Programme(
                    code: "reward", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                    rhythm: .yearly,
                    rates: [
                        Rate(
                            layer: .province, fund: "province", amount: Money(yuan: 840),
                            from: Township.day(20_110_101))
                    ], rules: [rule]),
                Programme(
                    code: "closed", term: Phrase(zh: "一次性奖励", en: "one-off"), rhythm: .once,
                    isClosed: true),
            ],
            casePhrases: [
                CasePhrase(
                    code: "paper", term: Phrase(zh: "缺材料", en: "a paper is missing"),
                    action: .returnForCorrection)
            ])
    }

    /// A person of a household of their own who meets the condition.
    func person(
        _ name: String, _ number: String, _ edit: (inout PersonDetails) -> Void = { _ in }
    ) throws -> Person {
        let home = try admin.household(number)
        return try admin.person(name, in: home, born: 19_500_101) {
            $0.hukou = .agricultural
            edit(&$0)
        }
    }

    /// Opens a case, as the village's clerk does.
    @discardableResult
    func open(_ person: Person, year: Int = 2011) throws -> BenefitCase.ID {
        let receipt = try clerk.commit(
            .openCase(OpenCase(person: person.id, programme: "reward", year: year)))
        guard case .benefitCase(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    @discardableResult
    func declare(_ person: Person) throws -> Receipt {
        try clerk.commit(
            .recordPaper(
                RecordPaper(
                    details: PaperDetails(
                        person: person.id, kind: "declaration", shownOn: Township.now.day))))
    }

    @discardableResult
    func move(
        _ ids: [BenefitCase.ID], _ action: CaseAction, _ level: Level? = nil, by clerk: Clerk,
        reason: String? = nil, day: Day? = nil, at: Instant = Township.now
    ) throws(RegistryError) -> Receipt {
        try clerk.commit(
            .moveCases(
                MoveCases(
                    cases: ids, action: action, level: level, reason: reason, day: day)),
            at: at)
    }

    @discardableResult
    func mandate(
        _ ids: [BenefitCase.ID], _ level: Level, to reviewer: Clerk, by giver: Clerk? = nil
    ) throws(RegistryError) -> Receipt {
        try (giver ?? officer).commit(
            .giveMandates(
                GiveMandates(cases: ids, level: level, reviewer: reviewer.store.account.id)))
    }

    /// Everybody's mandate.
    func mandateAll(_ ids: [BenefitCase.ID]) throws {
        try mandate(ids, .village, to: village)
        try mandate(ids, .township, to: supervisor)
        try mandate(ids, .county, to: county)
    }

    /// Puts up the township's list today.
    func post(_ ids: [BenefitCase.ID]) throws {
        try supervisor.commit(
            .openPosting(
                OpenPosting(
                    level: .township, area: Township.first, programme: "reward", year: 2011,
                    place: "乡政府公示栏", first: Township.now.day, cases: ids)))
    }

    /// The whole way to the payment.
    func release(_ ids: [BenefitCase.ID]) throws {
        try mandateAll(ids)
        try move(ids, .submit, by: clerk)
        try move(ids, .approve, .village, by: village)
        try move(ids, .approve, .township, by: supervisor)
        try post(ids)
        try move(ids, .approve, .county, by: county, at: Self.later)
        try move(ids, .file, by: officer, at: Self.later)
        try move(ids, .release, by: officer, at: Self.later)
    }

    func file(_ id: BenefitCase.ID, on today: Day = Township.now.day) throws -> CaseFile {
        try admin.store.benefitCase(id, on: today)
    }

    func state(_ id: BenefitCase.ID) throws -> CaseState {
        try file(id).benefitCase.details.state
    }

    /// The first English sentence with which something is refused; empty if it is not.
    func refusal(_ body: () throws(RegistryError) -> Receipt) -> String {
        do throws(RegistryError) {
            _ = try body()
            return ""
        } catch {
            return error.sentence.en
        }
    }
}
