import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct LogVisitFormTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func visitWife(_ language: Language = .zh) throws -> Robot {
        village.open(
            LogVisitForm.screen(person: try village.registry.person(village.wife)),
            language: language)
    }

    private func logged() throws -> VisitDetails {
        try #require(try village.registry.lastVisit())
    }

    @Test func `a visit of today takes a purpose and a save`() throws {
        let robot = try visitWife().press(.enter, .enter).type("ch").press(.enter)
        robot.press(.control("s"))
        #expect(robot.screen == "home")
        let visit = try logged()
        #expect(visit.purpose == "postpartum")
        #expect(visit.day == FormVillage.today)
        #expect(visit.person == village.wife)
        #expect(visit.household == village.household)
        #expect(visit.consent == .agreed)
    }

    @Test func `a purpose that nobody offers is not saved as one that begins like it`() throws {
        let robot = try visitWife().press(.enter, .enter).type("产妇")
        robot.expect(contains: "没有“产妇”这一项").press(.control("s"))
        #expect(robot.screen == "log-visit", "\(robot.text)")
        robot.press(.enter).expect(contains: "没有“产妇”这一项")
        #expect(try village.registry.lastVisit() == nil)
        robot.press(.backspace, .enter, .control("s"))
        #expect(try logged().purpose == "postpartum")
    }

    @Test func `a digit chooses nobody by their age`() throws {
        let file = try village.registry.household(village.household)
        let form = LogVisitForm.screen(household: file, person: nil)
        let robot = village.open(form).press(.tab)
        robot.type("2").press(.control("s")).expect(contains: "没有“2”这一项")
        #expect(try village.registry.lastVisit() == nil)
    }

    @Test(arguments: [("t", "2011-11-23"), ("-3d", "2011-11-20"), ("3.5", "2011-03-05")])
    func `a short date is written out when the field is left`(typed: String, day: String) throws {
        let robot = try visitWife().press(.control("u")).type(typed).press(.tab)
        #expect(try village.draft().values["day"] == day)
        robot.expect(contains: day)
    }

    @Test func `a short date in a draft means the day on which it was typed`() throws {
        _ = try visitWife().press(.control("u")).type("-3d")
        #expect(try village.draft().values["day"] == "-3d")
        let screen = try #require(Forms.screen(resuming: try village.draft()))
        let robot = village.open(screen, today: FormVillage.today + 2)
        robot.expect(contains: "2011-11-20")
    }

    @Test func `a late entry keeps its day and says how late it is`() throws {
        let robot = try visitWife().press(.control("u")).type("-12d")
        robot.expect(contains: "补录 12 天")
        robot.press(.enter, .enter).type("ch").press(.enter).press(.control("s"))
        #expect(try logged().day == FormVillage.today - 12)
    }

    @Test func `a pregnancy asks for the last period and tells the expected date`() throws {
        let robot = try visitWife().press(.enter, .enter).type("yq").press(.enter)
        robot.type("9.1").expect(contains: "预产期 2012-06-07")
        robot.expect(contains: "孕 11 周 6 天").press(.control("s"))
        #expect(try logged().lastMenstrualPeriod?.description == "2011-09-01")
    }

    @Test func `topics and services are ticked by letters`() throws {
        let robot = try visitWife().press(.enter, .enter).type("ch").press(.enter)
        robot.press(.enter).type("hf").press(.enter).type("ys").press(.enter)
        robot.press(.control("s"))
        #expect(try logged().topics == ["rights"])
        #expect(try logged().services == ["folic"])
    }

    @Test func `the last visit's values come back with one key`() throws {
        _ = try visitWife().press(.enter, .enter).type("ch").press(.enter).press(.enter)
            .type("hf").press(.enter).press(.control("s"))
        let robot = try visitWife().press(.alt("r")).press(.control("s"))
        #expect(robot.screen == "home")
        #expect(village.registry.submissions.count == 2)
        #expect(try logged().topics == ["rights"])
        let field = try visitWife().press(.enter, .enter).press(.control("r"))
        #expect(try village.draft().values["purpose"] == "postpartum")
        #expect(try village.draft().values["topics"] == nil)
        field.expect(contains: "产后访视")
    }

    @Test func `without a purpose nothing is saved`() throws {
        let robot = try visitWife().press(.control("s"))
        robot.expect(contains: "请从列表中选访视目的。")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `the person can be emptied to mean the whole household`() throws {
        let robot = try visitWife().press(.enter).press(.backspace)
        robot.expect(contains: "全户").press(.enter).type("ch").press(.enter)
        robot.press(.control("s"))
        #expect(try logged().person == nil)
    }

    @Test func `in English and ASCII no other glyph is drawn but names`() throws {
        let household = try village.registry.household(village.household)
        let robot = village.open(
            LogVisitForm.screen(household: household, person: nil), language: .en,
            glyphs: .ascii)
        let body = robot.text.split(separator: "\n").dropFirst(2)
        #expect(body.joined().allSatisfy { $0.isASCII })
    }
}
