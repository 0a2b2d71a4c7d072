import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A look beyond one's area by keys alone: asked for, told to whoever works there, and left.
@Suite struct EmergencyScreenTests {
    private let place: Neighbours

    init() throws {
        place = try Neighbours()
    }

    private static let back = Key.control("x")

    @Test func `what is not found leads to a look beyond, which opens that place`() throws {
        let name = try place.somebody().name
        let robot = try place.robot("han").type("/xxyy").expect(contains: "按 ^O")
        robot.press(.control("o")).expect(contains: "当地的人会在首页看到")
        #expect(robot.screen == "emergency-form")
        robot.type("东营").press(.enter).expect(contains: "嘉应观乡 东营村")
        robot.type("1").press(.enter, .control("s"))
        #expect(robot.screen == "home", "\(robot.text)")
        robot.expect(row: 1, contains: "紧急查看 东营村  至 11:00  还剩 2:00  只能看")
        robot.expect(row: 1, contains: "^X 回辖区").expect(row: 0, contains: "东营村")
        robot.type("2").press(.enter, .enter).expect(contains: name)
        robot.press(Self.back).expect(contains: "回到自己的辖区").press(.escape)
        #expect(robot.screen == "home" && !robot.text.contains("只能看"), "\(robot.text)")
        #expect(!robot.frame.text(row: 0).contains("东营村"))
    }

    @Test func `a place in one's own area need not be asked for, says the form`() throws {
        let robot = try place.robot("zhang").type("wn东营")
        robot.expect(contains: "自己辖区里的不用申请").press(.backspace, .backspace)
        #expect(!robot.text.contains("不用申请"), "\(robot.text)")
    }

    @Test func `the banner stays on every screen and size, and is more than a colour`() throws {
        let robot = place.lookBeyond(try place.robot("han"))
        for keys in ["", "2", "?", ":", "/", "1", "8", "0", "5"] {
            robot.type(keys)
            for size in Golden.sizes {
                robot.resize(size.columns, size.rows)
                robot.expect(row: 1, contains: "紧急查看 东营村  至 11:00  还剩 2:00")
                #expect(robot.frame.roleLetters(row: 1).allSatisfy { $0 == "B" })
            }
            while robot.screen != "home" { robot.press(.escape) }
        }
    }

    @Test func `nothing can be entered meanwhile, and every screen says what to do`() throws {
        let robot = place.lookBeyond(try place.robot("han")).type("2")
        let only = "紧急查看只能看。要登记或更改，请按 ^X"
        robot.type("v").expect(contains: only).press(.enter).type("s").expect(contains: only)
        robot.press(.enter).type("#").expect(contains: only)
        #expect(robot.screen == "person")
        robot.press(.escape, .escape, .escape).type("wn").expect(contains: only)
    }

    @Test func `whoever works there reads who looks, why, until when and at what`() throws {
        let name = try place.somebody().name
        let robot = place.lookBeyond(try place.robot("han")).type("2").press(.enter, .enter)
        robot.expect(contains: "谁看过 1")
        let owner = try place.robot("liu")
        owner.expect(row: 2, contains: "w 紧急查看 韩技术 至 11:00：孕产妇急症，联系不上当地的人")
        owner.type("w").expect(contains: "至 11:00").press(.enter)
        #expect(owner.screen == "opened-files", "\(owner.text)")
        owner.expect(contains: "打开过 2 份").expect(contains: name)
        owner.press(.escape).type("n").expect(contains: "您的角色不能").press(.escape)
        owner.resize(60, 20).expect(contains: "w 紧急查看 韩技术 至 11:00")
        let file = owner.type("2").press(.enter, .enter, .backTab)
        file.expect(contains: "紧急打开档案")
        // A township looks after its villages, and is told, too.
        try place.robot("zhang").expect(contains: "紧急查看 韩技术")
        place.clock.pass(minutes: 24 * 60)
        try place.robot("liu").expect(row: 2, contains: "w 紧急查看 韩技术 11-23：")
        try place.robot("liu").type("w").expect(contains: "已结束")
        place.clock.pass(minutes: 15 * 24 * 60)
        #expect(!(try place.robot("liu").press(.down).text.contains("韩技术")))
    }

    @Test func `when the time ends every read says so, and one key leads home`() throws {
        let robot = place.lookBeyond(try place.robot("han"), hours: 1).type("2")
        #expect(robot.looksAround)
        place.clock.pass(minutes: 30)
        robot.rest().expect(row: 1, contains: "还剩 0:30")
        place.clock.pass(minutes: 30)
        robot.rest().expect(row: 1, contains: "紧急查看 东营村  已到期")
        #expect(!robot.looksAround)
        robot.press(.enter).expect(contains: "紧急查看已于 2011-11-23 10:00 结束")
        #expect(robot.screen == "household")
        robot.press(Self.back)
        #expect(robot.screen == "home" && !robot.text.contains("已到期"), "\(robot.text)")
        robot.type("w").expect(contains: "两周内没有人")
    }

    @Test func `after a cut line the look that is not over is offered, and nothing more`() throws {
        place.lookBeyond(try place.robot("han"))
        let again = try place.robot("han")
        again.expect(row: 2, contains: "w 紧急查看 嘉应观乡 东营村 至 11:00，可以再进去")
        #expect(!again.text.contains("只能看"))
        again.type("w").expect(contains: "本人").press(.enter)
        again.expect(row: 1, contains: "紧急查看 东营村")
        place.clock.pass(minutes: 120)
        #expect(!(try place.robot("han").text.contains("可以再进去")))
    }

    @Test func `the key home works while text is typed, and says so in one's own area`() throws {
        let robot = place.lookBeyond(try place.robot("han")).type("/zh")
        robot.press(Self.back, .escape)
        #expect(robot.screen == "home" && !robot.text.contains("只能看"))
        robot.press(Self.back).expect(contains: "您就在自己的辖区里")
        robot.type("wn").type("东营").press(.enter).type("1").press(.enter, .control("s"))
        robot.expect(contains: "还没有结束").press(.control("d")).type("y").press(.escape)
        place.clock.pass(minutes: 120)
        place.lookBeyond(robot).type(":回到自己").expect(contains: "紧急查看时：回到自己的辖区")
    }

    @Test func `no screen keeps anybody from the way home`() throws {
        place.lookBeyond(try place.robot("han"))
        let han = try place.registry("han")
        let access = try #require(
            try han.ownEmergencies(since: Instant(milliseconds: 0)).first)
        let robot = Robot(
            try place.registry("han", by: access.id), definitions: place.file.definitions,
            today: TestRegister.today, by: place.clock,
            through: TestDoorway(place.file, as: "han", by: place.clock), opening: Greedy())
        robot.press(.escape).expect(contains: "紧急查看")
        #expect(robot.screen == "greedy")
        robot.press(Self.back).expect(contains: "结束紧急查看").press(.escape)
        #expect(robot.screen == "home" && !robot.text.contains("只能看"), "\(robot.text)")
    }

    @Test func `going home offers to end the look, and whoever works there reads that it ended`()
        throws
    {
        let robot = place.lookBeyond(try place.robot("han"))
        let elsewhere = try place.robot("han").type("w").press(.enter)
        place.clock.pass(minutes: 30)
        robot.press(Self.back)
        #expect(robot.screen == "emergency-end", "\(robot.text)")
        robot.expect(contains: "对东营村的紧急查看到 11:00 才到期").expect(contains: "回到自己的辖区")
        robot.press(.enter)
        #expect(robot.screen == "emergency-end")
        robot.type("y").expect(contains: "紧急查看已结束，当地看得到")
        #expect(robot.screen == "home" && !robot.text.contains("可以再进去"), "\(robot.text)")
        elsewhere.type("2").expect(contains: "紧急查看已于 2011-11-23 09:30 结束")
        let owner = try place.robot("liu")
        owner.expect(row: 2, contains: "w 紧急查看 韩技术 11-23：")
        owner.type("w").expect(contains: "已结束 09:30").type("w")
        #expect(owner.screen == "emergencies")
        owner.press(.escape).type("8").expect(contains: "结束紧急查看")
    }

    @Test func `a look that was left open is ended from the list of looks, by its own only`() throws
    {
        let robot = place.lookBeyond(try place.robot("han")).press(Self.back)
        place.clock.pass(minutes: 1)
        robot.type("n").type("w").expect(contains: "至 11:00").type("w")
        #expect(robot.screen == "emergency-end", "\(robot.text)")
        robot.type("y").expect(contains: "紧急查看已结束")
        #expect(robot.screen == "emergencies" && !robot.text.contains("至 11:00"))
        place.lookBeyond(robot.press(.escape))
        try place.robot("zhang").type("w").type("w").expect(contains: "只有申请的人")
    }

    /// A screen that takes every key.
    private struct Greedy: Screen {
        enum Action: Hashable, CaseIterable, Sendable {}

        static let name = "greedy"
        static let keymap: [Binding<Action>] = []

        func title(in context: Context) -> String { "" }
        mutating func take(_ key: Key, in context: Context) -> [Effect<Never>]? { [] }
        mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {}
        mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}
        func draw(into frame: inout Frame, in context: Context) {}
    }

    @Test func `a form without a place, a reason or a time says what is missing`() throws {
        let robot = try place.robot("han").type("wn").press(.control("s"))
        robot.expect(contains: "请用上下键从列表中选一个地方").expect(contains: "至少 4 个字")
        robot.press(.tab, .tab, .tab).press(.control("u")).type("25").press(.control("s"))
        robot.expect(contains: "请填 1 到 24 小时")
        #expect(robot.screen == "emergency-form")
    }

    @Test func `a form half filled in is gone on with from the drafts`() throws {
        let robot = try place.robot("han").type("wn").press(.tab, .tab).type("孕妇失联")
        robot.press(.escape, .escape).type("d").expect(contains: "申请紧急查看").press(.enter)
        #expect(robot.screen == "emergency-form", "\(robot.text)")
        robot.expect(contains: "孕妇失联")
    }

    @Test func `a role that may not is offered nothing`() throws {
        let robot = try place.robot("liu").type("/xxyy").press(.control("o"))
        robot.expect(contains: "您的角色不能")
        #expect(robot.screen == "find" && !robot.text.contains("^O 看"), "\(robot.text)")
        #expect(!robot.text.contains("按 ^O"))
    }

    @Test func `on a narrow first screen undoing, help and the way out keep their place`() throws {
        for language in [Language.zh, .en] {
            let robot = try place.robot(
                "liu", language: language, size: Size(columns: 60, rows: 20))
            for key in [" u ", " q ", " ? "] { robot.expect(row: 19, contains: key) }
        }
    }
}
