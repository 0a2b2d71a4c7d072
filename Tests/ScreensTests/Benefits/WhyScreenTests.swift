import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Why, and what follows from it: a paper is noted, a case is opened.
@Suite struct WhyScreenTests {
    private let village: BenefitVillage

    init() throws {
        village = try BenefitVillage(.villageManager)
    }

    private func page() -> PageText {
        var page = PageText(width: 78)
        let explanation = BenefitVillage.explanation(of: village.person)
        WhyPage(explanation: explanation, case: nil).write(into: &page, in: village.context)
        return page
    }

    private func text(_ page: PageText) -> [String] {
        page.lines.map { $0.map(\.text).joined(separator: " ") }
    }

    @Test func `each condition stands with its answer and the record it was read from`() {
        let lines = text(page())
        #expect(lines.contains("✓ 本人农业户口 户口簿 2010-05-12"))
        #expect(lines.contains("? 生育情况声明 没有记录"))
    }

    @Test func `the layers add up, and what is missing is named with its day`() {
        let lines = text(page())
        #expect(lines.contains("金额 省 840.00 + 市 120.00 = 960.00 元/年"))
        #expect(lines.contains("还差 补一份声明。"))
        #expect(lines.contains("期限 2012-02-28 前申报（还有 97 天）"))
        #expect(lines.contains("依据 豫人口〔2011〕1号"))
    }

    @Test func `a paper is noted in a few keys`() throws {
        let robot = village.open(
            WhyScreen(village.person, programme: "jiangfu", year: 2011)
        ).type("m")
        #expect(robot.screen == "paper-form")
        robot.type("syqk").press(.enter).press(.control("s"))
        #expect(robot.screen == "why")
        let paper = try #require(village.registry.benefits.papers.first)
        #expect(paper.details.kind == "declaration")
        #expect(paper.details.isConfirmed)
        #expect(paper.details.shownOn == BenefitVillage.today)
    }

    @Test func `a paper cannot be shown in days to come`() throws {
        let robot = village.open(PaperForm.screen(try person(), programme: "jiangfu"))
        robot.type("syqk").press(.enter).press(.control("u")).type("2011-12-01")
        robot.press(.control("s")).expect(contains: "还没有到")
        #expect(village.registry.benefits.papers.isEmpty)
    }

    @Test func `a new case comes up as soon as it is saved, and only once a year`() throws {
        let robot = village.open(
            WhyScreen(village.person, programme: "jiangfu", year: 2011)
        ).type("n")
        #expect(robot.screen == "case-form")
        robot.press(.control("s"))
        #expect(robot.screen == "case")
        robot.press(.escape)
        #expect(robot.screen == "why")
        robot.type("n").expect(contains: "已经申报过了")
        #expect(village.registry.benefits.files.count == 1)
    }

    @Test func `a programme without a rate asks each case for its amount`() throws {
        let robot = village.open(
            OpenCaseForm.screen(
                try village.registry.dossier(of: village.person),
                programme: "relief", year: 2011))
        robot.press(.control("s")).expect(contains: "金额逐案确定")
        robot.type("3000.50").press(.control("s"))
        let last = try #require(village.registry.submissions.last)
        #expect(
            last.command
                == .openCase(
                    OpenCase(
                        person: village.person, programme: "relief", year: 2011,
                        ownAmount: Money(fen: 300_050))))
    }

    @Test func `the list of programmes leads to the page of each`() throws {
        let robot = village.open(WhyListScreen(village.person)).expect(contains: "奖励扶助")
            .expect(contains: "特困救助").press(.enter)
        #expect(robot.screen == "why")
        robot.press(.tab).expect(contains: "特困救助")
        robot.type("y").expect(contains: "2010")
    }

    @Test func `for a year without a rule the row says so`() throws {
        let robot = village.open(WhyListScreen(village.person)).press(.character("y"), times: 20)
        robot.expect(contains: "1991年").expect(contains: "这一年没有规定")
        #expect(!robot.text.contains("只缺材料"), "\(robot.text)")
    }

    @Test func `a village that may not enter cases says so before a form is filled in`() throws {
        let village = try BenefitVillage(.auditor)
        let robot = village.open(WhyScreen(village.person, programme: "jiangfu", year: 2011))
        #expect(robot.type("n").screen == "why")
        #expect(robot.type("m").screen == "why")
    }

    private func person() throws -> Person {
        try village.registry.dossier(of: village.person).person
    }
}
