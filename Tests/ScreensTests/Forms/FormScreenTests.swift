import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct FormScreenTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func correctWife() throws -> Robot {
        village.open(PersonForm.screen(correct: try village.registry.person(village.wife)))
    }

    private func newPerson() throws -> Robot {
        let file = try village.registry.household(village.household)
        return village.open(PersonForm.screen(registerIn: file))
    }

    @Test func `every key that changes something is kept as a draft`() throws {
        let robot = try newPerson()
        #expect(try village.registry.drafts().isEmpty)
        robot.type("王小")
        #expect(try village.draft().values["name"] == "王小")
        #expect(try village.draft().form == "person.register")
        #expect(try village.draft().title.zh.contains("王小"))
    }

    @Test func `Esc leaves and keeps the draft, and says so`() throws {
        let robot = try newPerson().type("王").press(.escape)
        #expect(robot.screen == "home")
        robot.expect(contains: "草稿")
        #expect(try village.draft().values["name"] == "王")
    }

    @Test func `a form whose draft cannot be kept stays open`() throws {
        let robot = try newPerson()
        village.registry.refuseDrafts(true)
        robot.type("王").press(.escape)
        #expect(robot.screen == "person-form")
        village.registry.refuseDrafts(false)
        robot.press(.escape)
        #expect(robot.screen == "home")
        #expect(try village.draft().values["name"] == "王")
    }

    @Test func `Esc without typing leaves nothing behind`() throws {
        let robot = try newPerson().press(.tab, .escape)
        #expect(robot.screen == "home")
        #expect(try village.registry.drafts().isEmpty)
    }

    @Test func `a draft is thrown away only after a question`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let robot = village.open(DraftsScreen()).type("D").expect(contains: "不能恢复")
        robot.press(.enter, .escape)
        #expect(try village.registry.drafts().count == 1)
        robot.type("Dy").expect(contains: "草稿已丢弃")
        #expect(try village.registry.drafts().isEmpty)
        robot.expect(contains: "没有未完成的表")
    }

    @Test func `a draft is gone on with where it was left`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let draft = try village.draft()
        let screen = try #require(Forms.screen(resuming: draft))
        let robot = village.open(screen)
        #expect(robot.screen == "person-form")
        robot.expect(contains: "王小").type("明")
        #expect(try village.draft().id == draft.id)
        #expect(try village.draft().values["name"] == "王小明")
    }

    @Test func `throwing a draft away asks first`() throws {
        let robot = try newPerson().type("王").press(.control("d"))
        robot.expect(contains: "丢弃")
        robot.press(.escape).press(.escape)
        #expect(try village.registry.drafts().count == 1)
        let screen = try #require(Forms.screen(resuming: try village.draft()))
        let again = village.open(screen).press(.control("d")).type("y")
        #expect(again.screen == "home")
        #expect(try village.registry.drafts().isEmpty)
    }

    @Test func `plain characters are typed, question marks too, and F1 helps`() throws {
        let robot = try newPerson().type("a?/:q")
        robot.expect(contains: "a?/:q")
        robot.press(.function(1))
        #expect(robot.screen == "help")
    }

    @Test(arguments: [Key.control("s"), .function(2)])
    func `what is missing stands under its field, and the caret goes there`(key: Key) throws {
        let robot = try newPerson().press(.tab, .tab).press(key)
        robot.expect(contains: "请填写姓名。")
        robot.expect(contains: "请填写出生日期或身份证号。")
        #expect(village.registry.submissions.isEmpty)
        robot.type("王")
        #expect(!robot.text.contains("请填写姓名。"))
        #expect(try village.draft().values["name"] == "王")
    }

    @Test func `saving carries out the command, forgets the draft and goes back`() throws {
        let robot = try newPerson().type("王小明").press(.tab).type("99000020110305001")
        let id = try #require(ResidentID(first17: 99_000_020_110_305_001))
        robot.type(String(id.checkDigit)).press(.control("s"))
        #expect(robot.screen == "home")
        #expect(try village.registry.drafts().isEmpty)
        robot.expect(contains: "已保存")
        let found = try village.registry.find(FindQuery(words: "王小明"))
        #expect(found.rows.first?.residentID == id)
        #expect(found.rows.first?.sex == .male)
    }

    @Test func `what the register refuses is shown and the draft stays`() throws {
        let robot = try newPerson().type("王").press(.tab, .tab).type("n").press(.enter)
        robot.type("3.5").press(.tab)
        village.registry.failNext(.busy)
        robot.press(.control("s")).expect(contains: "草稿里")
        #expect(try village.registry.drafts().count == 1)
        let sentence = Phrase(zh: "名字不对", en: "no")
        village.registry.failNext(.rejected([FieldProblem(field: "name", sentence: sentence)]))
        robot.press(.control("s")).expect(contains: "名字不对")
        robot.press(.control("s"))
        #expect(robot.screen == "home")
        let ids = Set(village.registry.submissions.map(\.id))
        #expect(ids.count == 1)
    }

    @Test func `nothing changed is nothing to save`() throws {
        let robot = try correctWife().press(.control("s"))
        robot.expect(contains: "没有改动")
        #expect(village.registry.submissions.isEmpty)
    }

    @Test func `similar persons are shown, and somebody else is saved all the same`() throws {
        let row = try village.registry.row(of: village.wife)
        let robot = try newPerson().type("李娜").press(.tab, .tab).type("女").press(.tab)
            .type("20110101")
        village.registry.failNext(.possibleDuplicates([row]))
        robot.press(.control("s")).expect(contains: "李娜 女")
        robot.type("d")
        #expect(robot.screen == "home")
        guard case .registerPerson(let command) = village.registry.submissions.last?.command
        else { return #expect(Bool(false), "no person was registered") }
        #expect(command.isKnownToDiffer)
    }

    @Test func `somebody similar is mentioned while one types`() throws {
        let robot = try newPerson().type("李娜").press(.tab, .tab, .tab)
        #expect(!robot.text.contains("可能已经登记过"))
        robot.type("20110101").press(.tab).expect(contains: "可能已经登记过：李娜 女")
    }

    @Test func `saving takes what the letters of an open list have found`() throws {
        let file = try village.registry.household(village.household)
        let robot = village.open(LogVisitForm.screen(household: file, person: nil))
        robot.press(.tab, .tab).type("ch").press(.control("s"))
        #expect(try village.registry.lastVisit()?.purpose == "postpartum")
    }

    @Test func `a number that is somebody's offers their file, and comes back to the form`() throws
    {
        let row = try village.registry.row(of: village.wife)
        let robot = try newPerson().type("李娜").press(.tab, .tab).type("女").press(.tab)
            .type("20110101")
        village.registry.failNext(.identityTaken(row))
        robot.press(.control("s")).press(.enter)
        #expect(robot.screen == "person")
        robot.press(.escape)
        #expect(robot.screen == "person-form")
        robot.press(.escape).expect(contains: "李娜")
        #expect(try village.registry.drafts().count == 1)
    }
}
