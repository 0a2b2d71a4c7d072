import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct HouseholdFormTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    @Test func `a new household is saved and its file takes the form's place`() throws {
        let robot = village.open(HouseholdForm.screen(registerIn: village.code))
        robot.expect(contains: "东营村").type("3").press(.enter).type("021").press(.control("s"))
        #expect(robot.screen == "household")
        robot.expect(contains: "3-021").press(.escape)
        #expect(robot.screen == "home")
    }

    @Test func `a group that is no number is refused under its field`() throws {
        let robot = village.open(HouseholdForm.screen(registerIn: village.code))
        robot.type("2-1").press(.tab).type("5").press(.function(2))
        robot.expect(contains: "组是 1 到 99 的数字")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `the draft of a new household knows its village`() throws {
        _ = village.open(HouseholdForm.screen(registerIn: village.code)).type("3").press(.escape)
        let screen = try #require(Forms.screen(resuming: try village.draft()))
        let robot = village.open(screen).press(.tab).type("7").press(.control("s"))
        #expect(robot.screen == "household")
    }

    @Test func `the head is one of the household's members`() throws {
        let file = try village.registry.household(village.household)
        let robot = village.open(HouseholdForm.screen(correct: file))
        while !robot.text.contains("从本户的人里选") { robot.press(.tab) }
        robot.type("ln").press(.enter).press(.control("s"))
        let details = try village.registry.household(village.household).household.details
        #expect(details.head == village.wife)
    }
}
