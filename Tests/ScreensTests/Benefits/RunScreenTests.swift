import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A run: nothing is written before it is confirmed, and each village once.
@Suite struct RunScreenTests {
    private let village: BenefitVillage
    private let preview: RunPreview

    init() throws {
        let village = try BenefitVillage(.benefitsOfficer)
        let person = village.person
        self.village = village
        let query = RunQuery(area: village.code, period: BenefitVillage.year)
        let second = try #require(AreaCode("410823105202"))
        func line(_ village: AreaCode, _ kind: RunFinding, why: Phrase? = nil) -> RunLine {
            RunLine(
                person: person, name: "李凤英", village: village,
                programme: "jiangfu", kind: kind, why: why, amount: Money(yuan: 960))
        }
        preview = RunPreview(
            query: query,
            counts: [
                RunCount(
                    programme: "jiangfu", kind: .payment, persons: 2, payments: 2,
                    amount: Money(yuan: 1_920)),
                RunCount(
                    programme: "jiangfu", kind: .ended, persons: 1, payments: 0, amount: .zero),
            ],
            lines: [
                line(second, .payment), line(village.code, .payment),
                line(village.code, .ended, why: Phrase(zh: "本人已故。", en: "Died.")),
            ],
            skipped: [
                RunSkip(programme: "relief", why: Phrase(zh: "逐案确定。", en: "Case by case."))
            ])
        let preview = preview
        village.registry.arrange { $0.preview = preview }
    }

    private func worked() -> Robot {
        village.open(RunScreen(in: village.context)).press(.enter)
    }

    @Test func `working out a run writes nothing and shows each group with its lines`() throws {
        let robot = worked()
        #expect(robot.screen == "run-preview")
        robot.expect(contains: "生成发放").expect(contains: "¥1,920.00").expect(contains: "逐案确定")
        robot.press(.down, .enter)
        #expect(robot.screen == "run-lines")
        robot.expect(contains: "本人已故。").type("x")
        #expect(robot.screen == "why")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `confirming asks once and writes village by village`() throws {
        let robot = worked().type("c").expect(contains: "将写入 2 个村")
        #expect(village.registry.submissions.isEmpty)
        robot.press(.enter).expect(contains: "已入账：2 个村")
        #expect(
            village.registry.benefits.written.map(\.description) == [
                "410823105201", "410823105202",
            ])
        robot.type("c").expect(contains: "已经入账")
        #expect(village.registry.submissions.count == 2)
    }

    @Test func `Esc answers that nothing shall be written`() throws {
        let robot = worked().type("c").press(.escape)
        #expect(robot.screen == "run-preview")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `a village that fails stops the run, which goes on where it stopped`() throws {
        village.registry.failNext(.busy)
        let robot = worked().type("c").press(.enter).expect(contains: "2 个村写完 0 个后停下")
        robot.type("c").press(.enter).expect(contains: "已入账：2 个村")
    }

    @Test func `a run of no programme cannot be worked out`() throws {
        let robot = village.open(RunScreen(in: village.context)).type("*").press(.enter)
        #expect(robot.screen == "run")
        robot.expect(contains: "至少一个项目")
    }

    @Test func `a period is stepped through by a key, a year or a month`() throws {
        village.open(RunScreen(in: village.context)).expect(contains: "2011年").type("y")
            .expect(contains: "2010年").type("Yo").expect(contains: "2011年11月")
    }
}
