import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// One case: everything to decide on is on the page, and each key says beforehand why it cannot.
@Suite struct CaseScreenTests {
    private let village: BenefitVillage

    init() throws {
        village = try BenefitVillage()
    }

    private func open(_ id: BenefitCase.ID) -> Robot { village.open(CaseScreen(id)) }

    @Test func `a case shows its conditions, amount and what comes next`() throws {
        let id = try village.add(["张桂兰"])[0]
        open(id).expect(contains: "本人农业户口").expect(contains: "户口簿 2010-05-12")
            .expect(contains: "省 840.00 + 市 120.00 = 960.00 元/年")
            .expect(contains: "乡级通过: 可以办").expect(contains: "规则 奖扶-2011.1")
    }

    @Test func `what stands in the way is told before the key, and by the key`() throws {
        let id = try village.add(["张桂兰"])[0]
        village.stop(id)
        let robot = open(id).expect(contains: "公示还有 3 天。")
        #expect(!robot.frame.text(row: 23).contains("通过"))
        robot.type("a").expect(row: 22, contains: "公示还有 3 天。")
        #expect(village.moves.isEmpty)
    }

    @Test func `a key approves, and the next case of the queue comes up`() throws {
        let ids = try village.add(["张桂兰", "王德明"])
        let robot = village.open(CasesScreen(in: village.context)).press(.enter).type("a")
        robot.expect(contains: "张桂兰：已通过")
        #expect(village.moves.map(\.cases) == [[ids[0]]])
        robot.type("n").expect(row: 2, contains: "王德明")
        robot.type("an").expect(contains: "队列里没有下一件了")
        #expect(village.moves.count == 2)
    }

    @Test func `what changed since it was handed in stands with what was found then`() throws {
        let id = try village.add(["张桂兰"])[0]
        village.registry.arrange { benefits in
            guard var before = benefits.files[0].explanation?.findings[0] else { return }
            let after = before
            before.truth = .unknown
            benefits.files[0].changes = [FindingChange(before: before, after: after)]
        }
        open(id).expect(contains: "[变]").expect(contains: "申报时：? 户口簿")
            .expect(contains: "有 1 处变化")
    }

    @Test func `refusing asks for a reason that the family can read`() throws {
        let id = try village.add(["张桂兰"])[0]
        let robot = open(id).type("d").expect(contains: "没有定义常用语")
        robot.press(.enter)
        #expect(village.moves.isEmpty)
        robot.type("不满60岁").press(.enter)
        #expect(robot.screen == "case")
        #expect(village.moves.first?.action == .refuse)
        #expect(village.moves.first?.reason == "不满60岁")
        robot.expect(contains: "不符合")
    }

    @Test func `an account that may not review is told so and sees no such key`() throws {
        let village = try BenefitVillage(.villageManager)
        let id = try village.add(["张桂兰"])[0]
        let robot = village.open(CaseScreen(id)).type("a")
        #expect(village.moves.isEmpty)
        #expect(!robot.frame.text(row: 23).contains("通过"))
    }

    @Test func `a draft is handed in by the key of the next step`() throws {
        let village = try BenefitVillage(.villageManager)
        let id = try village.add(["张桂兰"], in: .draft)[0]
        let robot = village.open(CaseScreen(id)).expect(contains: "提交: 可以办").type("b")
        #expect(village.moves.map(\.action) == [.submit])
        robot.expect(contains: "已提交")
    }

    @Test func `nothing is promised to be undone, and the key says what to do instead`() throws {
        let id = try village.add(["张桂兰"])[0]
        let robot = open(id).type("u").expect(contains: "不能撤销。请由下一级按 r 退回补正")
        #expect(robot.screen == "case")
        robot.type("a").expect(contains: "张桂兰：已通过")
        #expect(!robot.text.contains("撤销"), "\(robot.text)")
        robot.type("?")
        #expect(!robot.text.contains("撤销这份申报"), "\(robot.text)")
    }

    @Test func `a case that went on says whose turn it is, not what one's role may not do`() throws
    {
        let id = try village.add(["张桂兰"])[0]
        let robot = open(id).type("r1").press(.enter)
        robot.expect(row: 5, contains: "现在等村里补正后重新提交。")
        #expect(!robot.text.contains("正在审"), "\(robot.text)")
        #expect(!robot.text.contains("您的角色不能"), "\(robot.text)")
        let filed = try village.add(["王德明"], in: .countyReviewed)[0]
        open(filed).expect(contains: "现在等县级备案。")
    }

    @Test func `whoever has no step in a case is told who is at it, by the page, keys and help`()
        throws
    {
        let village = try BenefitVillage(.villageManager)
        let id = try village.add(["张桂兰"])[0]
        let reviewer = Account.ID(rawValue: 9)
        village.stop(id, "请先办别的，过后再来。")
        village.registry.arrange { benefits in
            benefits.files[0].mandates = [
                Mandate(
                    number: "1", level: .township, reviewer: reviewer,
                    givenBy: Account.ID(rawValue: 1), givenOn: BenefitVillage.today)
            ]
            benefits.files[0].names[reviewer] = "钱审核"
            benefits.claims[id] = CaseClaim(
                by: reviewer, byName: "钱审核", until: Instant(milliseconds: 2_000_000_000_000))
        }
        let robot = village.open(CaseScreen(id))
        let words = "现在等乡级审核，已委托钱审核。钱审核正在审，到 "
        robot.expect(contains: words)
        #expect(!robot.text.contains("过后再来"), "\(robot.text)")
        for key in ["a", "r", "d", "b"] { robot.type(key).expect(row: 22, contains: words) }
        robot.type("?").expect(contains: words)
    }

    @Test func `returning and refusing are refused at once where approving is`() throws {
        let id = try village.add(["张桂兰"])[0]
        village.stop(id, "钱审核正在审这份申报。")
        let robot = open(id)
        for key in ["a", "r", "d"] {
            robot.type(key).expect(row: 22, contains: "钱审核正在审这份申报。")
            #expect(robot.screen == "case")
        }
    }

    @Test(arguments: Golden.sizes)
    func `no sentence of a case is cut, however narrow the screen`(size: Size) throws {
        let id = try village.add(["张桂兰"])[0]
        let sentence = "乡级公示从 2011-11-21 贴到 2011-11-29，还有 6 天。到期后的第二天起可以办理下一步。"
        village.stop(id, sentence)
        let robot = village.open(CaseScreen(id), size: size)
        let shown = robot.text.filter { !$0.isWhitespace && $0 != "╎" }
        #expect(size.columns > 116 || shown.contains(sentence.filter { $0 != " " }))
    }
}
