import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct PersonFormTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func newPerson() throws -> Robot {
        let file = try village.registry.household(village.household)
        return village.open(PersonForm.screen(registerIn: file))
    }

    @Test func `the identity number fills in sex and birth date`() throws {
        let id = try #require(ResidentID(first17: 99_000_019_850_203_002))
        let robot = try newPerson().type("张丽").press(.tab).type(id.description)
        let values = try village.draft().values
        #expect(values["sex"] == Sex.female.rawValue)
        #expect(values["birth"] == "1985-02-03")
        robot.expect(contains: "女 1985-02-03")
        robot.expect(contains: "26岁")
    }

    @Test func `a birth date that differs from the number is a warning that can be explained`()
        throws
    {
        let id = try #require(ResidentID(first17: 99_000_019_850_203_002))
        let robot = try newPerson().type("张丽").press(.tab).type(id.description)
        robot.press(.tab, .tab, .control("u")).type("1985-02-04").press(.tab)
        robot.expect(contains: "出生日期与身份证号不一致")
        robot.press(.control("s"))
        #expect(robot.screen == "home")
    }

    @Test func `a lunar date is kept as told and shown resolved`() throws {
        let robot = try newPerson().type("张丽").press(.tab, .tab).type("女").press(.tab)
        robot.type("农历1985年腊月初八").press(.tab)
        robot.expect(contains: "1986-01-17")
        robot.press(.control("s"))
        let row = try village.registry.find(FindQuery(words: "张丽")).rows.first
        let file = try village.registry.person(try #require(row?.id))
        #expect(file.person.details.birth?.description == "L1985-12-08")
    }

    @Test func `a person without a sex is not registered by forgetting it`() throws {
        let robot = try newPerson().type("张丽").press(.tab, .tab, .tab).type("19850203")
        robot.press(.control("s")).expect(contains: "请选择性别")
        #expect(try village.registry.find(FindQuery(words: "张丽")).rows.isEmpty)
    }

    @Test func `a relation is found by pinyin initials`() throws {
        let robot = try newPerson().type("张丽").press(.tab, .tab, .tab, .tab)
        robot.type("ex").press(.enter)
        #expect(try village.draft().values["relation"] == RelationToHead.daughterInLaw.rawValue)
    }

    @Test func `a spouse is looked up as one types`() throws {
        let robot = try newPerson().type("张丽")
        while !robot.text.contains("证号片段") { robot.press(.tab) }
        robot.type("wdm").expect(contains: "王大明 男")
        robot.press(.enter)
        #expect(try village.draft().values["spouse"] == String(village.husband.rawValue))
        robot.press(.up, .backspace).press(.control("s"))
        robot.expect(contains: "从列表中选人")
    }

    @Test func `a card number with a wrong last digit is a warning, too few digits an error`()
        throws
    {
        let robot = try newPerson().type("张丽").press(.tab, .tab).type("女")
        while !robot.text.contains("16 至 23 位") { robot.press(.tab) }
        robot.type("6217000000000000000").expect(contains: "末位不对")
        robot.press(.backspace, times: 5).press(.control("s"))
        robot.expect(contains: "这里是 14 位")
    }

    @Test func `correcting sends what was seen and what is wanted, and nothing else`() throws {
        let file = try village.registry.person(village.wife)
        let robot = village.open(PersonForm.screen(correct: file))
        robot.type("娜").press(.control("s"))
        guard case .correctPerson(let command) = village.registry.submissions.last?.command
        else { return #expect(Bool(false), "nobody was corrected") }
        #expect(command.seen == file.person.details)
        var wanted = file.person.details
        wanted.name = "李娜娜"
        #expect(command.wanted == wanted)
    }

    @Test(arguments: [(60, 20), (80, 24), (132, 43)])
    func `the whole form fits every terminal, in both languages`(columns: Int, rows: Int) throws {
        let file = try village.registry.person(village.wife)
        for language in Language.allCases {
            let robot = village.open(
                PersonForm.screen(correct: file), size: Size(columns: columns, rows: rows),
                language: language)
            for _ in 0..<24 {
                #expect(robot.frame.cursor != nil)
                robot.press(.tab)
            }
        }
    }
}
