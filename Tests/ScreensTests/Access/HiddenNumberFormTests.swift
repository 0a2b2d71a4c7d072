import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Whoever does not see a number whole can still correct everything else of its person.
@Suite struct HiddenNumberFormTests {
    private let place: Neighbours
    private let before: PersonDetails

    init() throws {
        place = try Neighbours()
        before = try place.somebody()
    }

    /// The form of the first person of the first household, as an account sees it.
    private func form(_ login: String, reveal: Bool = false) throws -> Robot {
        let robot = try place.robot(login).type("2").press(.enter, .enter)
        if reveal { robot.type("#1").press(.enter) }
        robot.type("e")
        #expect(robot.screen == "person-form", "\(robot.text)")
        return robot
    }

    /// Goes to the field that has a hint.
    private func go(_ robot: Robot, to hint: String) -> Robot {
        for _ in 0..<40 where !robot.text.contains(hint) { robot.press(.tab) }
        return robot
    }

    @Test func `a hidden number that was not touched is no mistake`() throws {
        let robot = try form("zhang")
        #expect(!robot.text.contains("不能是"), "\(robot.text)")
        robot.press(.tab)
        #expect(!robot.text.contains("不能是"), "\(robot.text)")
        #expect(!robot.text.contains("末位不对"), "\(robot.text)")
    }

    @Test(arguments: [false, true])
    func `another field is corrected, and the numbers stay as they were`(reveal: Bool) throws {
        #expect(before.residentID != nil)
        let robot = try go(try form("zhang", reveal: reveal), to: "一致时写明原因")
        robot.type("已当面核对").press(.control("s"))
        #expect(robot.screen == "person", "\(robot.text)")
        var expected = before
        expected.explanation = "已当面核对"
        #expect(try place.somebody() == expected)
    }

    @Test func `a part typed over a hidden number is refused`() throws {
        let robot = try form("zhang").press(.tab, .backspace).type("2").press(.control("s"))
        #expect(robot.screen == "person-form", "\(robot.text)")
        #expect(try place.somebody() == before)
    }

    @Test func `a household with a hidden telephone is corrected`() throws {
        let village = try place.registry("liu")
        let query = HouseholdQuery(area: village.account.area)
        let row = try #require(try village.households(query, .first(limit: 1)).rows.first)
        let seen = try village.household(row.id).household.details
        var wanted = seen
        wanted.phone = "13812345678"
        let command = CorrectHousehold(household: row.id, seen: seen, wanted: wanted)
        _ = try village.commit(
            Submission(
                id: SubmissionID(high: 7, low: 7), by: village.account.id, at: place.clock.now,
                command: .correctHousehold(command)))
        let robot = try place.robot("zhang").type("2").press(.enter).type("e")
        #expect(robot.screen == "household-form", "\(robot.text)")
        robot.expect(contains: "138****5678").press(.tab, .tab).type("东头").press(.control("s"))
        #expect(robot.screen == "household", "\(robot.text)")
        let kept = try village.household(row.id).household.details
        #expect(kept.phone == "13812345678")
        #expect(kept.address?.contains("东头") == true)
    }
}
