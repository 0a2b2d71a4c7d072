import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// A village manager's day, key by key, on the real store in memory.
@Suite struct VillageDayTests {
    private func robot() throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        return Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area))
    }

    @Test func `a digit opens a place, Esc comes back, q leaves`() throws {
        let robot = try robot()
        for (digit, screen) in [
            ("1", "today"), ("2", "households"), ("3", "services"), ("4", "payments"),
            ("5", "cases"), ("6", "postings"), ("7", "forecast"), ("r", "annual-review"),
            ("g", "grievances"), ("8", "journal"), ("9", "files"), ("0", "settings"),
            ("d", "drafts"),
        ] {
            robot.type(digit)
            #expect(robot.screen == screen)
            robot.press(.escape)
            #expect(robot.screen == "home")
        }
        robot.type("q")
        #expect(robot.isDone)
    }

    @Test func `a visit logged by keys alone stands first among the services, and is undone`()
        throws
    {
        let robot = try robot()
        robot.type("2").press(.enter).press(.enter)
        #expect(robot.screen == "person")
        robot.type("v")
        #expect(robot.screen == "log-visit")
        // From the day to the purpose: the first that matches what is typed.
        robot.press(.tab, .tab).type("常规").press(.tab)
        robot.press(.control("s"))
        #expect(robot.screen == "person", "\(robot.text)")
        robot.press(.tab)
        robot.expect(contains: "2011-11-23").expect(contains: "常规")
        robot.press(.escape, .escape, .escape).type("u")
        #expect(robot.screen == "undo", "\(robot.text)")
        robot.type("登错了").press(.enter)
        #expect(robot.screen == "home", "\(robot.text)")
        robot.type("3").expect(contains: "服务")
        #expect(!robot.frame.text(row: 4).contains("2011-11-23 常规"))
    }

    @Test func `who was not met for the annual review is settled by the review, not by a visit`()
        throws
    {
        let robot = try robot().type("r6").press(.escape).type("1oo")
        var rows = 0
        while rows < 200, let place = robot.frame.cursor,
            !robot.frame.text(row: place.row).contains("年度年审")
        {
            robot.press(.down)
            rows += 1
        }
        #expect(rows < 200)
        robot.type("v")
        #expect(robot.screen == "annual-review", "\(robot.text)")
    }

    @Test func `a form that is left is offered again with what was typed`() throws {
        let robot = try robot()
        robot.type("2n").type("9-900").press(.escape)
        robot.type("q").type("d")
        #expect(robot.screen == "drafts")
        robot.expect(contains: "9-900").press(.enter)
        robot.expect(contains: "9-900")
    }

    @Test func `a household that has no members yet is found by its number`() throws {
        let robot = try robot()
        robot.type("2n").press(.tab).type("9-901").press(.control("s"))
        #expect(robot.screen == "household", "\(robot.text)")
        robot.press(.escape).type("/9-901").press(.enter, .enter)
        #expect(robot.screen == "household", "\(robot.text)")
        robot.expect(contains: "9-901")
    }

    @Test func `the list never holds more than a few pages, and End knows its place`() throws {
        let robot = try robot()
        robot.type("2").press(.end)
        robot.press(.home).press(.pageDown, times: 30)
        robot.expect(row: 2, contains: "/")
    }

    @Test func `the first screen says that a form is unfinished, and which key goes on`() throws {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        func start() throws -> Robot {
            Robot(
                registry, definitions: file.definitions, today: TestRegister.today,
                path: try registry.path(to: registry.account.area))
        }
        try start().expect(contains: "没有未完成的表").type("2n").type("9-900").press(.escape)
        try start().expect(contains: "按 d 接着填")
    }

    @Test func `a sum opens the payments that it is the sum of`() throws {
        let robot = try robot()
        robot.type("4t").press(.down).press(.enter)
        #expect(robot.screen == "payments")
        let line = robot.frame.text(row: 2)
        robot.press(.escape)
        #expect(robot.screen == "payment-totals")
        let sum = robot.frame.text(row: 4).split(separator: " ").last.map(String.init)
        #expect(line.contains(try #require(sum)))
    }

    @Test func `whoever may only look is told so before a form is filled in for nothing`() throws {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "chen")
        let robot = Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area))
        for keys in ["2v", "2n", "1v", "4e"] {
            robot.type(keys)
            #expect(!robot.screen.hasSuffix("-form") && robot.screen != "log-visit", "\(keys)")
            robot.expect(contains: "您的角色不能").press(.escape)
        }
    }
}
