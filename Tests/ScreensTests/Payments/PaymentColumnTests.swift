import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The list of payments where there is little room.
@Suite struct PaymentColumnTests {
    @Test(arguments: ["liu", "admin"], Language.allCases)
    func `programme and period stay, by which two payments of a person differ`(
        login: String, language: Language
    ) throws {
        let file = try TestRegister.village()
        let registry = try file.registry(as: login)
        let robot = Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: Size(columns: 60, rows: 20))
        let heading = robot.type("4").frame.text(row: 3)
        for word in language == .zh ? ["项目", "期间"] : ["Programme", "Period"] {
            #expect(heading.contains(word), "\(robot.text)")
        }
    }
}
