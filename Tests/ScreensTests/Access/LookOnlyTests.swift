import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Where nothing can be entered no screen offers it: in an emergency, and as of a past day.
@Suite struct LookOnlyTests {
    private let place: Neighbours

    init() throws {
        place = try Neighbours()
    }

    private func asOf(_ login: String) throws -> Robot {
        let registry = try place.registry(login)
        return Robot(
            registry, definitions: place.file.definitions, today: TestRegister.today,
            path: try registry.path(to: registry.account.area), asOf: TestRegister.today)
    }

    @Test(arguments: ["紧急查看只能看", "截至 2011-11-23，只能查看"])
    func `the first screen promises nothing that is refused`(why: String) throws {
        let robot = why.hasPrefix("紧急") ? place.lookBeyond(try place.robot("han")) : try asOf("liu")
        #expect(!robot.text.contains("等我办"), "\(robot.text)")
        #expect(!robot.text.contains("备份"), "\(robot.text)")
        #expect(!robot.text.contains("撤销"), "\(robot.text)")
        robot.expect(contains: "9 文件      现在只能看")
        for _ in 0..<2 {
            robot.type("u").expect(contains: why).press(.escape)
            robot.type("9").expect(contains: why)
            #expect(robot.screen == "home")
        }
        robot.press(.down, times: 8).expect(contains: "▸ 9 文件").press(.enter)
        #expect(robot.screen == "home", "\(robot.text)")
        robot.expect(contains: why)
    }

    @Test func `forms of files are not opened from the palette either`() throws {
        let robot = place.lookBeyond(try place.robot("han"))
        for words in [":导入", ":导出"] {
            robot.type(words).press(.enter).expect(contains: "紧急查看只能看")
            #expect(robot.screen == "palette")
            robot.press(.escape)
        }
        let past = try asOf("liu").type(":导出").press(.enter)
        past.expect(contains: "导出要记日志")
    }

    @Test func `a step of the journal asks for no reason, and is noted before it is shown`()
        throws
    {
        let owner = try place.registry("liu")
        let somebody = try #require(
            try owner.find(FindQuery(words: try place.somebody().name)).rows.first)
        let file = try owner.person(somebody.id)
        var wanted = file.person.details
        wanted.explanation = "改过"
        _ = try owner.commit(
            Submission(
                id: SubmissionID(high: 9, low: 1), by: owner.account.id, at: place.clock.now,
                command: .correctPerson(
                    CorrectPerson(
                        person: somebody.id, seen: file.person.details, wanted: wanted))))
        let robot = place.lookBeyond(try place.robot("han")).type("8").press(.down, .enter)
        #expect(robot.screen == "undo", "\(robot.text)")
        robot.expect(contains: "这一步").expect(contains: "改过")
            .expect(contains: "紧急查看只能看")
        #expect(!robot.text.contains("撤销这一步"), "\(robot.text)")
        #expect(
            try owner.looks(at: .person(somebody.id)).map(\.kind) == [.lookedInEmergency])
        robot.press(.escape).type("u").expect(contains: "紧急查看只能看")
    }

    @Test func `the popup of an emergency gives its reason once`() throws {
        place.lookBeyond(try place.robot("han"))
        let robot = try place.robot("liu").type("8").press(.enter)
        #expect(robot.screen == "undo")
        let popup = robot.text.split(separator: "\n").filter { $0.contains("孕产妇急症") }
        #expect(popup.filter { $0.contains("原因 ") || $0.contains("为什么 ") }.count == 1)
        #expect(!robot.text.contains("为什么 孕产妇急症"), "\(robot.text)")
    }

    @Test func `a list of files opened in an emergency opens them, and a look is read in full`()
        throws
    {
        let name = try place.somebody().name
        place.lookBeyond(try place.robot("han")).type("2").press(.enter, .enter)
        let owner = try place.robot("liu").type("w").press(.enter)
        owner.expect(contains: "打开过 2 份").press(.enter)
        #expect(owner.screen == "person", "\(owner.text)")
        owner.expect(contains: name).press(.backTab, .enter)
        #expect(owner.screen == "look", "\(owner.text)")
        owner.expect(contains: "紧急打开档案").expect(contains: "乡镇技术员").expect(
            contains: "孕产妇急症，联系不上当地的人")
        owner.press(.enter, .escape).press(.down, .enter)
        #expect(owner.screen == "household", "\(owner.text)")
    }

    @Test func `where nobody looked Enter says so, and a narrow screen says it whole`() throws {
        let nobody = try Neighbours().robot("liu").type("2").press(.enter, .enter, .backTab)
        nobody.press(.enter).expect(contains: "没有人看过隐藏的号码")
        let narrow = try Neighbours()
            .robot("liu", language: .en, size: Size(columns: 60, rows: 20))
        narrow.type("2").press(.enter, .enter, .backTab).expect(contains: "emergency.")
    }
}
