import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct LogScreeningFormTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func screen(_ person: Person.ID, _ kind: String?) throws -> Robot {
        village.open(
            LogScreeningForm.screen(person: try village.registry.person(person), kind: kind))
    }

    private func logged() throws -> ScreeningDetails {
        guard case .logScreening(let command) = village.registry.submissions.last?.command else {
            throw Missing()
        }
        return command.details
    }

    @Test func `the kind brings its items, and its age is only mentioned`() throws {
        let robot = try screen(village.wife, nil)
        #expect(!robot.text.contains("包块"))
        robot.type("rx").press(.enter)
        robot.expect(contains: "包块")
        robot.expect(contains: "可以照常登记")
    }

    @Test func `flags appear as values are typed, from the limits in the form`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.expect(contains: "王大明")
        robot.press(.tab, times: 5).type("98")
        robot.expect(contains: "偏低")
        robot.press(.right).press(.control("u")).type("90").expect(contains: "正常")
    }

    @Test func `findings are listed with their reasons and decide nothing`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.press(.tab, times: 5).type("98").press(.enter).type("yangx").press(.enter)
        robot.expect(contains: "需要关注 2 项")
        robot.expect(contains: "由医生判定")
        robot.press(.control("s"))
        let details = try logged()
        #expect(details.riskClass == nil)
        #expect(details.partner == village.husband)
        #expect(details.results.count == 2)
        #expect(details.results.first?.lower == Quantity("110"))
        #expect(details.results.first?.unit == "g/L")
    }

    @Test func `the husband's results are his own`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.press(.tab, times: 7).type("yinx").press(.enter).press(.control("s"))
        let result = try logged().results.first
        #expect(result?.subject == .partner)
        #expect(result?.value == "negative")
    }

    @Test func `opened from the husband, the record is the wife's`() throws {
        village.registry.change(village.husband) { $0.spouse = village.wife }
        let robot = try screen(village.husband, "preconception")
        robot.press(.tab, times: 5).type("120").press(.control("s"))
        let details = try logged()
        #expect(details.person == village.wife)
        #expect(details.partner == village.husband)
        #expect(details.results.first?.subject == .person)
    }

    @Test func `without consent there are no results to fill in and none are sent`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.press(.tab, times: 5).type("98")
        robot.press(.up, .up).type("xj").press(.enter)
        #expect(!robot.text.contains("血红蛋白"))
        robot.press(.control("s"))
        #expect(try logged().consent == .declined)
        #expect(try logged().results.isEmpty)
    }

    @Test func `a value that is no number is refused under its item`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.press(.tab, times: 5).type("9.8.1").press(.control("s"))
        robot.expect(contains: "应是数字")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `a laboratory's limits are offered again the next time`() throws {
        let robot = try screen(village.wife, "preconception")
        robot.press(.tab, times: 5).type("98").press(.right).press(.control("u")).type("95")
        robot.press(.control("s"))
        #expect(try logged().results.first?.lower == Quantity("95"))
        try screen(village.wife, "preconception").expect(contains: "(95")
    }
}
