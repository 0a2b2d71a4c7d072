import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Supervision by keys alone: what waits where, what is announced, what is said about a case.
@Suite struct SupervisionScreenTests {
    private let place: PostedVillage

    init() throws {
        place = try PostedVillage()
    }

    @Test func `the overview goes down to the cases of one village`() throws {
        let robot = try place.robot("zhang").type("t").expect(contains: "等得最久的在前")
        #expect(robot.screen == "queues")
        robot.expect(contains: "东营村").press(.enter)
        #expect(robot.screen == "cases", "\(robot.text)")
        robot.expect(row: 2, contains: "东营村  全部在办")
        robot.type("f")
        robot.expect(row: 2, contains: "东营村  草稿")
    }

    @Test func `the order changes by a key, and nothing is lost`() throws {
        let robot = try place.robot("zhang").type("t")
        robot.type("o").expect(contains: "按编码").expect(contains: "东营村")
        robot.type("o").expect(contains: "超时限多的在前").expect(contains: "东营村")
    }

    @Test func `villages are compared without anything about answers`() throws {
        let robot = try place.robot("zhang").type("c").expect(contains: "东营村")
        #expect(robot.screen == "comparison", "\(robot.text)")
        robot.expect(contains: "谢绝与同意一样").expect(contains: "2011-01-01 至 2011-11-23")
        robot.type("]").expect(contains: "这一年还没有开始")
        robot.type("[").expect(contains: "2010-01-01 至 2010-12-31")
    }

    @Test func `an announcement made by keys is read in the village, and taken down`() throws {
        let robot = try place.robot("zhang").type("a").expect(contains: "现在没有通知").type("n")
        robot.press(.tab).type("周五下午两点在乡政府开会").press(.control("s"))
        #expect(robot.screen == "announcements", "\(robot.text)")
        let village = try place.robot("liu").expect(contains: "a 通知  周五下午两点")
        village.type("a").expect(contains: "周五下午两点在乡政府开会").type("w")
        village.expect(contains: "您的角色不能")
        robot.type("w").expect(contains: "再按一次 w").type("w").expect(contains: "现在没有通知")
        #expect(!(try place.robot("liu").text.contains("周五下午")))
    }

    @Test func `an announcement half typed is gone on with from the drafts`() throws {
        let robot = try place.robot("zhang").type("an").press(.tab).type("下周").press(.escape)
        robot.press(.escape).type("d").expect(contains: "下周").press(.enter)
        #expect(robot.screen == "announcement-form", "\(robot.text)")
    }

    /// Opens the first case that waits for the township.
    private func openCase(_ login: String) throws -> Robot {
        let robot = try place.robot(login).type("5")
        while !robot.text.contains("村级已评议  ") { robot.type("f") }
        return robot.press(.enter)
    }

    @Test func `a message reaches the village, is marked in the queue, and read by opening`()
        throws
    {
        let robot = try openCase("zhang").type("z").type("请补户口簿首页").press(.control("s"))
        #expect(robot.screen == "case", "\(robot.text)")
        robot.expect(contains: "已留言")
        let village = try place.robot("liu").expect(contains: "留言 1").type("5")
        while !village.text.contains("[言]") { village.type("f") }
        village.press(.escape).type("m").expect(contains: "请补户口簿首页").press(.enter)
        #expect(village.screen == "case", "\(village.text)")
        village.expect(contains: "新留言").expect(contains: "请补户口簿首页")
        village.type("z").type("明天送到").press(.control("s"))
        village.press(.escape).expect(contains: "没有未读的留言")
        village.press(.escape)
        #expect(!village.text.contains("留言 1"))
        try place.robot("zhang").expect(contains: "留言 1").type("m").expect(contains: "明天送到")
    }

    @Test func `a message half typed is offered again`() throws {
        let robot = try openCase("zhang").type("z").type("请补").press(.escape)
        robot.press(.escape, .escape).type("d").expect(contains: "请补").press(.enter)
        #expect(robot.screen == "say-form", "\(robot.text)")
        robot.expect(contains: "请补")
    }
}
