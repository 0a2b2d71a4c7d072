import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The screens of a register as of a day, long after that day.
@Suite struct AsOfScreenTests {
    private static let day = TestRegister.today

    private func robot(
        _ language: Language = .zh, size: Size = Size(columns: 80, rows: 24)
    ) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "admin").looking(at: try file.asOf(Self.day))
        return Robot(
            registry, definitions: file.definitions, language: language, today: Self.day,
            path: try registry.path(to: registry.account.area), size: size,
            by: TestClock(on: Self.day + 400), asOf: Self.day)
    }

    @Test func `the day stays what it was, whatever key is pressed`() throws {
        let robot = try robot()
        let first = robot.text
        #expect(robot.press(.function(1), .escape).text == first)
        robot.type("0").expect(contains: "今天      \(Self.day)")
    }

    @Test(arguments: ["", "0", "0a"])
    func `that it is the past is said on narrow screens, too`(keys: String) throws {
        let robot = try robot(.en, size: Size(columns: 60, rows: 20)).type(keys)
        robot.expect(row: 0, contains: "as of \(Self.day), read-only")
    }

    @Test func `accounts are those of now, and say so`() throws {
        let robot = try robot(.en).type("0a")
        robot.expect(row: 2, contains: "All accounts  (those of now, not of \(Self.day))")
        robot.press(.enter).expect(contains: "the accounts of now, not of \(Self.day).")
    }
}
