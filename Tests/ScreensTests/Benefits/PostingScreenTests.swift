import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Postings by keys alone: from the list that waits to the objection that is closed.
@Suite struct PostingScreenTests {
    private let village: PostedVillage

    init() throws {
        village = try PostedVillage()
    }

    /// What keeps the first posted case from its next review once the list has hung long enough.
    private func obstacles() throws -> String {
        let posting = try village.posting()
        let first = try #require(posting.rows.first)
        let move = MoveCases(cases: [first.benefitCase], action: .approve, level: .township)
        let registry = try village.file.registry(as: "zhang")
        return try registry.obstacles(to: move, on: posting.posting.details.last + 1)
            .map(\.sentence.zh).joined()
    }

    @Test func `a list that waits is posted, and its last day follows from the rule`() throws {
        let robot = try village.robot().type("6").expect(contains: "还没有公示")
        robot.type("n").expect(contains: "东营村").expect(contains: "3").press(.enter)
        #expect(robot.screen == "post-lists")
        robot.expect(contains: "2011-11-23 贴到 2011-12-01").press(.control("s"))
        #expect(robot.screen == "post-lists")
        robot.type("村委会公示栏").press(.control("s"))
        #expect(robot.screen == "posting", "\(robot.text)")
        robot.expect(contains: "还有 8 天").expect(contains: "村委会公示栏")
        #expect(try village.posting().rows.count == 3)
        robot.press(.escape).expect(contains: "没有等待公示的名单")
        robot.press(.escape).expect(contains: "2011-12-01").press(.escape)
        robot.expect(contains: "1 榜正在公示")
    }

    @Test func `another first day moves the last day while it is typed`() throws {
        let robot = try village.robot().type("6n").press(.enter).press(.tab)
        robot.press(.control("u")).type("+1d").expect(contains: "2011-11-24 贴到 2011-12-02")
    }

    @Test func `marked lists are posted together at one place`() throws {
        let robot = try village.robot().type("6na").expect(contains: "已标记 1 榜").type("a")
        robot.type(" ").expect(contains: "已标记 1 榜").press(.enter).type("村口")
        robot.press(.control("s"))
        #expect(try village.posting().posting.details.place == "村口")
    }

    @Test func `an objection stops the case, and closing it frees the case`() throws {
        let robot = try village.post()
        let supervisor = try village.file.registry(as: "zhang").account.id
        let mandates = GiveMandates(
            cases: try village.posting().rows.map(\.benefitCase), level: .township,
            reviewer: supervisor)
        try village.commit(.giveMandates(mandates), as: try village.file.registry(as: "chen"), 4)
        #expect(try !obstacles().contains("异议"))
        robot.type("n")
        #expect(robot.screen == "objection-form")
        robot.press(.tab, .tab, .tab).type("户口不在本村").press(.control("s"))
        #expect(robot.screen == "posting", "\(robot.text)")
        robot.expect(contains: "未处理").expect(contains: "户口不在本村")
        #expect(try obstacles().contains("异议"))
        let raised = try #require(try village.posting().objections.first)
        #expect(raised.raisedBy == nil)
        #expect(try raised.benefitCase == village.posting().rows.first?.benefitCase)
        robot.type("c")
        #expect(robot.screen == "objection-close-form")
        robot.type("查户口簿").press(.control("s"))
        #expect(robot.screen == "objection-close-form")
        robot.type("n").press(.enter, .control("s"))
        #expect(robot.screen == "posting", "\(robot.text)")
        let closed = try #require(try village.posting().objections.first)
        #expect(closed.outcome == "查户口簿")
        #expect(!closed.isUpheld)
        #expect(try !obstacles().contains("异议"))
        robot.type("c").expect(contains: "没有未处理的异议")
    }

    @Test func `an objection may be against the whole list, and Tab shows all that it says`() throws
    {
        let robot = try village.post().type("n")
        robot.type("整").press(.enter, .tab).type("王某").press(.tab).type("漏了三户")
        robot.press(.control("s"))
        let raised = try #require(try village.posting().objections.first)
        #expect(raised.benefitCase == nil)
        #expect(raised.raisedBy == "王某")
        robot.press(.tab).expect(contains: "王某: 漏了三户").press(.enter)
        robot.expect(contains: "针对整榜")
        #expect(robot.screen == "posting")
        robot.press(.tab).press(.enter)
        #expect(robot.screen == "case")
    }

    @Test func `what was typed about an objection is kept and gone on with from the drafts`() throws
    {
        let robot = try village.post().type("n").press(.tab, .tab, .tab).type("名单有误")
        robot.press(.escape, .escape, .escape, .escape)
        #expect(robot.screen == "home")
        robot.type("d").expect(contains: "名单有误").press(.enter)
        #expect(robot.screen == "objection-form", "\(robot.text)")
        robot.expect(contains: "名单有误").press(.control("s"))
        #expect(try village.posting().objections.map(\.text) == ["名单有误"])
    }

    @Test func `whoever may only look is told so, and sees no key to post`() throws {
        try village.post()
        let robot = try village.robot("zhao").type("6")
        #expect(!robot.frame.text(row: 23).contains("张榜"))
        robot.type("n").expect(contains: "您的角色不能")
        #expect(robot.screen == "postings")
        robot.press(.enter).type("n").expect(contains: "您的角色不能")
        #expect(robot.screen == "posting")
    }

    @Test func `a poster's file is named after the list and Tab changes its kind`() throws {
        let robot = try village.post().type("w")
        robot.expect(contains: "2011-公示.pdf").press(.tab).expect(contains: "2011-公示.txt")
        robot.press(.enter).expect(contains: "测试里没有文件")
        #expect(robot.screen == "poster")
    }
}
