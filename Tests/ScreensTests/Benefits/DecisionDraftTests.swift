import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Words that were typed for a decision are kept, as those of every form are.
@Suite struct DecisionDraftTests {
    private let village: BenefitVillage
    private let ids: [BenefitCase.ID]

    init() throws {
        village = try BenefitVillage()
        ids = try village.add(["张桂兰", "王德明", "李凤英"])
    }

    private func drafts() throws -> [Draft] { try village.registry.drafts() }

    @Test func `what was typed is there again after Esc, and gone once it is done`() throws {
        let robot = village.open(CaseScreen(ids[0])).type("d").type("不满60岁").press(.escape)
        robot.expect(contains: "已留作草稿")
        #expect(robot.screen == "case")
        robot.type("d").expect(contains: "不满60岁").type("，已核实").press(.enter)
        #expect(village.moves.map(\.reason) == ["不满60岁，已核实"])
        #expect(try drafts().isEmpty)
    }

    @Test func `phrase and words are kept for their own action and case alone`() throws {
        let robot = village.open(CaseScreen(ids[0])).type("r2").press(.tab).type("补证明")
        robot.press(.escape).type("d")
        #expect(!robot.text.contains("补证明"), "\(robot.text)")
        robot.press(.escape, .escape)
        let other = village.open(CaseScreen(ids[1])).type("r")
        #expect(!other.text.contains("补证明"), "\(other.text)")
        let again = village.open(CaseScreen(ids[0])).type("r").expect(contains: "补证明")
        again.press(.enter)
        #expect(village.moves.map(\.phrase) == ["unclear"])
        #expect(village.moves.map(\.reason) == ["补证明"])
    }

    @Test func `a decision about marked cases is gone on with from the drafts`() throws {
        let robot = village.open(CasesScreen(in: village.context)).type("  r1").press(.escape)
        let draft = try #require(try drafts().first)
        #expect(
            draft.title
                == Phrase(zh: "退回补正 张桂兰等 2 件", en: "Return for correction 张桂兰 and 1 more"))
        robot.press(.escape)
        let resumed = village.open(try #require(Forms.screen(resuming: draft)))
        #expect(resumed.screen == "decide", "\(resumed.text)")
        resumed.press(.enter).expect(contains: "2 件可以办").press(.enter)
        #expect(village.moves.map(\.cases) == [Array(ids.prefix(2))])
        #expect(try drafts().isEmpty)
    }

    @Test func `words that were taken out again leave no draft`() throws {
        let robot = village.open(CaseScreen(ids[0])).type("d").type("不").press(.backspace, .escape)
        #expect(robot.screen == "case")
        #expect(try drafts().isEmpty)
    }
}
