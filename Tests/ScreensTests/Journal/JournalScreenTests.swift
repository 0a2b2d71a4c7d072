import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The journal's list, and the step that is opened from it.
@Suite struct JournalScreenTests {
    private func robot(_ language: Language = .zh) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area))
    }

    @Test func `a search says among which kind of work it looks`() throws {
        let robot = try robot().type("8/zzz").expect(row: 2, contains: "查找 zzz")
        robot.press(.escape).type("f/zzz").expect(row: 2, contains: "在“档案和服务”中查找 zzz")
        robot.expect(contains: "“档案和服务”中没有符合的记录。Enter 后按 f 换一类")
    }

    @Test(arguments: [
        (Language.zh, "地点 入户", "home"), (.en, "Place at home", "women's-health"),
    ])
    func `a step tells words, and no code`(_ language: Language, _ told: String, _ code: String)
        throws
    {
        let robot = try robot(language).type("1v").press(.control("s"))
        robot.press(.escape).type("8").press(.enter).expect(contains: told)
        #expect(!robot.text.contains(code), "\(robot.text)")
    }
}
