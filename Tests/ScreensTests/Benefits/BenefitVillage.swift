import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A village with one programme, a family and cases in the queue.
struct BenefitVillage {
    static let today = FormVillage.today
    let registry: FakeRegistry
    let person: Person.ID
    let code: AreaCode

    /// Makes the village as an account of a role sees it.
    init(_ role: Domain.Role = .townshipSupervisor) throws {
        let code = try #require(AreaCode("410823105201"))
        self.code = code
        let account = Account(
            id: Account.ID(rawValue: 7), login: "zhao", name: "赵审核", role: role, area: code)
        registry = FakeRegistry(
            account: account, village: Area(code: code, name: "东营村"),
            definitions: BenefitVillage.definitions, today: BenefitVillage.today)
        let household = registry.add(HouseholdDetails(village: code, group: 2, number: "014"))
        person = registry.add(
            PersonDetails(
                household: household, name: "李凤英", sex: .female,
                birth: RecordedDate(Day(daysSince1970: -7_245))))
    }

    func open(
        _ screen: any Screen, size: Size = Size(columns: 80, rows: 24),
        language: Language = .zh
    ) -> Robot {
        Robot(
            registry, definitions: BenefitVillage.definitions, language: language,
            today: BenefitVillage.today, size: size, opening: screen)
    }

    /// The context in which screens of the village are made.
    var context: Context {
        Context(
            account: registry.account, language: .zh, today: BenefitVillage.today,
            glyphs: .unicode, size: Size(columns: 80, rows: 20),
            definitions: BenefitVillage.definitions, path: [],
            now: { Instant(milliseconds: 0) }, makeID: { SubmissionID(high: 0, low: 1) })
    }

    /// Puts cases of this person into the queue, under other names.
    @discardableResult
    func add(
        _ names: [String], in state: CaseState = .villageReviewed
    ) throws -> [BenefitCase.ID] {
        let row = try registry.row(of: person)
        let explanation = BenefitVillage.explanation(of: person)
        return names.enumerated().map { index, name in
            let id = BenefitCase.ID(rawValue: Int64(100 + registry.benefits.files.count))
            var details = CaseDetails(
                person: person, programme: "jiangfu", year: 2011, state: state,
                origin: .application, rule: "奖扶-2011.1", enteredBy: Account.ID(rawValue: 1),
                enteredAt: Instant(milliseconds: 1_321_000_000_000),
                starts: Day(daysSince1970: 14_975))
            details.waitingSince = Instant(milliseconds: 1_321_000_000_000)
            var other = row
            other.name = name
            let file = CaseFile(
                benefitCase: BenefitCase(id: id, details: details), person: other,
                explanation: explanation, changes: [], moves: [],
                names: [Account.ID(rawValue: 1): "李秀英"], mandates: [], postings: [],
                objections: [], payments: [], others: [])
            registry.arrange { $0.files.append(file) }
            return id
        }
    }

    /// Lets something stand in the way of a case.
    func stop(_ id: BenefitCase.ID, _ sentence: String = "公示还有 3 天。") {
        registry.arrange {
            $0.obstacles.append(
                CaseObstacle(
                    benefitCase: id, name: "", sentence: Phrase(zh: sentence, en: sentence)))
        }
    }

    /// What was asked of the register, the moves of cases alone.
    var moves: [MoveCases] {
        registry.submissions.compactMap { submission in
            if case .moveCases(let move) = submission.command { move } else { nil }
        }
    }

    static func explanation(of person: Person.ID) -> Explanation {
        Explanation(
            person: person, programme: "jiangfu", period: year, rule: "奖扶-2011.1",
            ruleSource: "豫人口〔2011〕1号", judgedOn: year.end,
            findings: [
                ConditionFinding(
                    condition: "hukou", term: Phrase(zh: "本人农业户口", en: "own hukou"),
                    truth: .yes,
                    sources: [
                        FactSource(
                            record: nil, words: Phrase(zh: "户口簿 2010-05-12", en: "hukou book"))
                    ]),
                ConditionFinding(
                    condition: "declaration", term: Phrase(zh: "生育情况声明", en: "declaration"),
                    truth: .unknown, sources: [], isAboutPaper: true),
            ],
            papers: [
                PaperFinding(
                    kind: "declaration", term: Phrase(zh: "生育情况声明", en: "declaration"),
                    isRequired: true, paper: nil)
            ],
            layers: [
                AmountLayer(layer: .province, fund: "p", amount: Money(yuan: 840)),
                AmountLayer(layer: .city, fund: "c", amount: Money(yuan: 120)),
            ],
            verdict: .unknown, missing: [Phrase(zh: "补一份声明。", en: "Bring a declaration.")],
            applyUntil: year.end + 59, meetsOn: nil)
    }

    static let year = Period(.year, containing: today)

    static let definitions = Definitions(
        screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
        programmes: [
            Programme(
                code: "jiangfu", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                rhythm: .yearly,
                rates: [
                    Rate(
                        layer: .province, fund: "p", amount: Money(yuan: 840),
                        from: Day(daysSince1970: 14_000))
                ],
                rules: [
                    Rule(
                        version: "奖扶-2011.1", from: Day(daysSince1970: 14_000),
                        conditions: [],
                        papers: [
                            PaperKind(
                                code: "declaration",
                                term: Phrase(zh: "生育情况声明", en: "declaration"))
                        ],
                        reviews: [
                            ReviewStep(level: .village, postingDays: 7, counting: .working)
                        ])
                ]),
            Programme(
                code: "relief", term: Phrase(zh: "特困救助", en: "relief"), rhythm: .once,
                rates: [
                    Rate(
                        layer: .county, fund: "x", amount: nil, from: Day(daysSince1970: 14_000))
                ]),
        ],
        casePhrases: [
            CasePhrase(
                code: "lacks", term: Phrase(zh: "材料不全，请补齐。", en: "Papers are missing."),
                action: .returnForCorrection),
            CasePhrase(
                code: "unclear", term: Phrase(zh: "情况不清，请核实。", en: "Please clarify."),
                action: .returnForCorrection),
        ])
}
