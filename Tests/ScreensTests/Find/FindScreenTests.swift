import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The box that finds anyone.
@Suite struct FindScreenTests {
    @Test func `who types nothing is asked to type, who finds nobody is told so`() throws {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        let robot = Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area))
        robot.type("/").press(.enter).expect(contains: "先打几个字查人。")
        robot.type("wangzzzz").press(.enter).expect(contains: "没有查到人。")
    }
}
