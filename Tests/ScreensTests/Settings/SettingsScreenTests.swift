import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// What the settings tell of whoever sits there.
@Suite struct SettingsScreenTests {
    private func robot(_ login: String) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, language: .en, today: TestRegister.today,
            path: try registry.path(to: registry.account.area), size: Size(columns: 60, rows: 20)
        ).type("0")
    }

    @Test func `who may do much is told how much, and sees the rest of the page`() throws {
        let robot = try robot("admin")
        let count = Domain.Role.administrator.permissions.count
        robot.expect(contains: "May        \(count) of \(Permission.allCases.count) things")
        for label in ["Area ", "Area code", "Today      \(TestRegister.today)"] {
            robot.expect(contains: label)
        }
    }
}
