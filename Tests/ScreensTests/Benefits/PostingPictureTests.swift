import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Postings and grievances that are under way, as they look at every size.
@Suite struct PostingPictureTests {
    private let village: PostedVillage

    init() throws {
        village = try PostedVillage(approved: 12)
    }

    private func expectAll(_ name: String, _ go: (Robot) -> Void) throws {
        let robot = try village.robot()
        go(robot)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "\(name)-\(size.columns)x\(size.rows)")
        }
        let english = try village.robot(language: .en)
        go(english)
        Golden.expect(english.frame, "\(name)-en")
    }

    @Test func `lists that wait and the form in which they go up look as they are kept`() throws {
        try expectAll("postable-waiting") { $0.type("6n ") }
        try expectAll("post-lists") { $0.type("6n").press(.enter).type("村委会公示栏") }
    }

    @Test func `a posting with objections looks as it is kept`() throws {
        let robot = try village.post()
        robot.type("n").press(.tab, .tab, .tab).type("孩子不在本村上学").press(.control("s"))
        robot.press(.down, .down).type("n").press(.tab, .tab).type("王某").press(.tab)
        robot.type("父母没有外出").press(.control("s"))
        robot.type("c").type("父母都在郑州务工，有单位证明").press(.tab).type("n")
        robot.press(.enter, .control("s"))
        try expectAll("postings-up") { $0.type("6") }
        try expectAll("posting") { $0.type("6").press(.enter) }
        try expectAll("posting-objections") { $0.type("6").press(.enter, .tab, .down) }
        try expectAll("objection-form") { $0.type("6").press(.enter).type("n") }
        try expectAll("poster") { $0.type("6w") }
    }

    @Test func `a grievance with its steps looks as it is kept`() throws {
        let robot = try village.robot().type("gn").press(.tab).type("posting").press(.tab)
        robot.type("名单没有贴出来，问了两次都说明天贴").press(.control("s"))
        robot.type("n").type("到村里看过，公示栏是空的").press(.control("s"))
        try expectAll("grievances-open") { $0.type("g") }
        try expectAll("grievance") { $0.type("g").press(.enter) }
        try expectAll("grievance-close-form") { $0.type("g").press(.enter).type("c") }
    }
}
