import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The details of a person, where they fit and where they do not.
@Suite struct PersonScreenTests {
    private func robot(_ size: Size) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        let robot = Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area), size: size)
        robot.type("2").press(.enter, .enter)
        #expect(robot.screen == "person")
        return robot
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)])
    func `what is all in sight does not move`(size: Size) throws {
        let robot = try robot(size)
        let before = robot.text
        for key in [Key.down, .pageDown, .end] { #expect(robot.press(key).text == before) }
    }

    @Test func `what does not fit scrolls to its end, and its values stand still`() throws {
        let robot = try robot(Size(columns: 60, rows: 14))
        let (first, column) = (robot.frame.text(row: 5), values(of: robot))
        robot.press(.down)
        #expect(robot.frame.text(row: 5) != first)
        #expect(values(of: robot) == column)
        let last = robot.press(.end).text
        #expect(robot.press(.down, .pageDown).text == last)
        #expect(robot.press(.home).frame.text(row: 5) == first)
    }

    /// Where the values begin, as the first row of the details shows: behind margin and name.
    private func values(of robot: Robot) -> Int {
        let row = robot.frame.text(row: 5)
        let value = row.firstRange(of: /^ +[^ ]+ +/)
        return Width.of(String(row[..<(value?.upperBound ?? row.startIndex)]))
    }
}
