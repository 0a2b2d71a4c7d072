import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The journal's list, and the step that is opened from it.
@Suite struct JournalScreenTests {
    private func robot(_ language: Language = .zh) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area))
    }

    @Test func `who only looks at papers does not take one back, and is told so`() throws {
        let file = try TestRegister.village()
        let village = try file.registry(as: "liu")
        let homes = try village.households(
            HouseholdQuery(area: village.account.area), .first(limit: 1))
        let home = try village.household(try #require(homes.rows.first).id)
        let person = try #require(home.members.first { $0.death == nil }).id
        let paper = try #require(file.definitions.paperKinds.first).code
        let at = Instant(milliseconds: Int64(TestRegister.today.daysSince1970) * 86_400_000)
        let command = Command.recordPaper(
            RecordPaper(
                details: PaperDetails(
                    person: person, kind: paper, shownOn: TestRegister.today)))
        _ = try village.commit(
            Submission(
                id: SubmissionID(high: 9, low: 9), by: village.account.id, at: at,
                command: command))
        for (login, told) in [("liu", "撤销这一步"), ("zhang", "您的角色不能“登记申报和年审”")] {
            let registry = try file.registry(as: login)
            let robot = Robot(
                registry, definitions: file.definitions, today: TestRegister.today,
                opening: JournalScreen())
            robot.expect(contains: "登记材料").type("u").expect(contains: told)
        }
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
