import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct FormConflictTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    /// The form of the wife with another telephone typed, while a colleague wrote a third one.
    private func bothChanged() throws -> Robot {
        let robot = village.open(
            PersonForm.screen(correct: try village.registry.person(village.wife)))
        robot.press(.control("u")).type("李娜娜")
        village.registry.change(village.wife) {
            $0.name = "李娜丽"
            $0.phone = "13900000000"
        }
        return robot.press(.control("s"))
    }

    @Test func `both values are shown and nothing is saved until one is chosen`() throws {
        let robot = try bothChanged()
        robot.expect(contains: "现在是：李娜丽")
        robot.expect(contains: "您填的：李娜娜")
        robot.press(.control("s")).expect(contains: "还有 1 栏")
        #expect(village.registry.submissions.count == 1)
    }

    @Test func `keeping mine writes mine, and their other field stays theirs`() throws {
        let robot = try bothChanged().press(.control("n"), .control("s"))
        #expect(robot.screen == "home")
        let details = try village.registry.person(village.wife).person.details
        #expect(details.name == "李娜娜")
        #expect(details.phone == "13900000000")
    }

    @Test func `taking theirs leaves nothing to save`() throws {
        let robot = try bothChanged().press(.control("t"), .control("s"))
        robot.expect(contains: "没有改动")
        #expect(try village.registry.person(village.wife).person.details.name == "李娜丽")
    }

    @Test func `a draft that waited meets what others changed meanwhile`() throws {
        let robot = village.open(
            PersonForm.screen(correct: try village.registry.person(village.wife)))
        robot.press(.control("u")).type("李娜娜").press(.escape)
        village.registry.change(village.wife) {
            $0.name = "李娜丽"
            $0.phone = "13900000000"
        }
        let screen = try #require(Forms.screen(resuming: try village.draft()))
        let resumed = village.open(screen)
        resumed.expect(contains: "现在是：李娜丽")
        resumed.press(.control("n"), .control("s"))
        let details = try village.registry.person(village.wife).person.details
        #expect(details.name == "李娜娜")
        #expect(details.phone == "13900000000")
    }

    @Test func `half of their bank account and half of mine are never one account`() throws {
        village.registry.change(village.wife) {
            $0.account = try? BankAccount(bank: "甲", number: "62170000000000000")
        }
        let robot = village.open(
            PersonForm.screen(correct: try village.registry.person(village.wife)))
        for _ in 0..<16 { robot.press(.tab) }
        let before = village.registry.submissions.count
        village.registry.change(village.wife) {
            $0.account = try? BankAccount(bank: "乙", number: "62170000000000000")
        }
        while !robot.text.contains("16 至 23 位") { robot.press(.tab) }
        robot.type("9").press(.control("s"))
        #expect(village.registry.submissions.count == before + 1)
        robot.expect(contains: "现在是：乙")
    }
}
