import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The annual review: one key a person, saved at once, and a later key replaces an earlier one.
@Suite struct AnnualReviewScreenTests {
    private let file: RegisterFile
    private let registry: RegistryStore

    init() throws {
        file = try TestRegister.village()
        registry = try file.registry(as: "liu")
    }

    private func robot(_ login: String = "liu") throws -> Robot {
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area)
        ).type("r")
    }

    private func rows() throws -> [ReviewRow] {
        let query = ReviewQuery(area: registry.account.area, year: TestRegister.today.year)
        return try registry.reviewList(query, .first(limit: 100)).rows
    }

    @Test func `each key notes its outcome at once and goes to the next person`() throws {
        let before = try rows()
        let robot = try robot()
        robot.expect(contains: "已审 0/\(before.count)").expect(row: 21, contains: "6 未见到")
        robot.type("1").expect(contains: "\(before[0].person.name)：健在无变化")
        robot.type("6").expect(contains: "14 天后再访").expect(contains: "未见到 1")
        robot.type("3").expect(contains: "迁出日期").press(.enter)
        robot.type("4").type("11.1").expect(contains: "2011-11-01").press(.enter)
        let after = try rows()
        #expect(
            after.prefix(4).map { $0.review?.outcome } == [
                .unchanged, .notMet, .moved, .birthOrAdoption,
            ])
        #expect(after[2].review?.day == TestRegister.today)
        #expect(after[3].review?.day == TestRegister.today - 22)
        #expect(after[0].person.id == before[0].person.id)
        robot.expect(contains: "已审 3/\(before.count)")
        robot.expect(row: 2, contains: "5/\(before.count)")
    }

    @Test func `Esc leaves the question for the day, and nothing is noted`() throws {
        let robot = try robot().type("2").expect(contains: "去世日期").press(.escape)
        #expect(robot.screen == "annual-review")
        robot.type("2").press(.control("u")).type("明年的某天").press(.enter)
        #expect(try rows().allSatisfy { $0.review == nil })
        robot.press(.escape, .escape)
        #expect(robot.screen == "home")
    }

    @Test func `a death asks for its day and is in the person's file`() throws {
        let first = try #require(try rows().first)
        let robot = try robot().type("2").type("11.20").press(.enter)
        robot.expect(contains: "\(first.person.name)：已去世")
        let died = try registry.person(first.person.id).person.details.death
        #expect(died == TestRegister.today - 3)
        #expect(try rows().first?.person.id != first.person.id)
    }

    @Test func `a changed account opens the file at the account`() throws {
        let robot = try robot().type("5")
        #expect(robot.screen == "person-form", "\(robot.text)")
        #expect(try rows().first?.review?.outcome == .accountChanged)
        robot.press(.escape)
        #expect(robot.screen == "annual-review")
    }

    @Test func `a wrong key is mended by the right one`() throws {
        let robot = try robot().type("6").press(.up).type("1")
        #expect(try rows().first?.review?.outcome == .unchanged)
        robot.type("u").expect(contains: "以后记的为准")
    }

    @Test func `only those not met can be shown, and whoever is met leaves that list`() throws {
        let count = try rows().count
        let robot = try robot().type("f11").expect(contains: "还没见到的")
        robot.expect(row: 2, contains: "1/\(count - 2)")
        #expect(try rows().prefix(3).map { $0.review?.outcome } == [.unchanged, .unchanged, nil])
        robot.type("6").expect(row: 2, contains: "2/\(count - 2)")
    }

    @Test func `the year goes round, and the end of the list is no wall`() throws {
        let count = try rows().count
        let robot = try robot().type("o").expect(contains: "2012 年度").type("o")
        robot.expect(contains: "2010 年度").type("o").expect(contains: "2011 年度")
        robot.press(.end).type("1").expect(row: 2, contains: "\(count)/\(count)")
        #expect(try rows().last?.review?.outcome == .unchanged)
    }

    @Test func `whoever may only look notes nothing`() throws {
        let robot = try robot("chen").type("1").expect(contains: "您的角色不能")
        #expect(try rows().allSatisfy { $0.review == nil })
        #expect(!robot.text.contains("6 未见到"))
    }
}
