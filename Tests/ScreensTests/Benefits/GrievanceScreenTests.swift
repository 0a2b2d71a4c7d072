import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A grievance by keys alone, from taking it down to telling what came of it.
@Suite struct GrievanceScreenTests {
    private let file: RegisterFile
    private let registry: RegistryStore

    init() throws {
        file = try TestRegister.village()
        registry = try file.registry(as: "liu")
    }

    private func robot(_ login: String = "liu", on day: Day = TestRegister.today) throws -> Robot {
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, today: day,
            path: try registry.path(to: registry.account.area)
        ).type("g")
    }

    private func grievances() throws -> [GrievanceRow] {
        try registry.grievances(
            GrievanceQuery(area: registry.account.area, isOpenOnly: false), .first(limit: 9)
        ).rows
    }

    /// Takes down one of somebody who does not want to be named.
    private func take(_ robot: Robot) {
        robot.type("n").press(.tab).type("posting").press(.tab).type("名单没有贴出来")
        robot.press(.control("s"))
        #expect(robot.screen == "grievance", "\(robot.text)")
    }

    @Test func `one is taken down unnamed, a step noted, and closed without telling anybody`()
        throws
    {
        let robot = try robot().expect(contains: "没有在办的诉求")
        take(robot)
        robot.expect(contains: "匿名").expect(contains: "名单没有贴出来")
        let row = try #require(try grievances().first)
        #expect(row.grievance.details.person == nil)
        robot.type("n").type("到村里看过").press(.control("s"))
        robot.expect(contains: "2011-11-23").expect(contains: "刘桂兰")
            .expect(contains: "到村里看过")
        robot.type("c").type("当天已张贴").press(.control("s"))
        #expect(robot.screen == "grievance", "\(robot.text)")
        robot.expect(contains: "已办结").expect(contains: "当天已张贴")
        robot.type("n").expect(contains: "已经办结")
        robot.press(.escape).expect(contains: "没有在办的诉求").type("f")
        robot.expect(contains: "名单没有贴出来")
    }

    @Test func `whoever is named is told, and the village follows from the person`() throws {
        let robot = try robot("wang").type("n").type("wang").press(.down, .enter)
        robot.expect(contains: "东营村")
        robot.press(.tab).type("posting").press(.tab).type("补助没有到账")
        robot.press(.control("s"))
        #expect(robot.screen == "grievance", "\(robot.text)")
        let row = try #require(try grievances().first)
        #expect(row.grievance.details.person != nil)
        #expect(row.grievance.details.village == registry.account.area)
        robot.type("c").type("银行已补发").press(.control("s"))
        #expect(robot.screen == "grievance-close-form")
        robot.type("电话告知").press(.control("s"))
        #expect(try grievances().first?.grievance.toldHow == "电话告知")
    }

    @Test func `one past its day is late, and how late is told`() throws {
        take(try robot())
        let due = try #require(try grievances().first).grievance.details.due
        let robot = try robot(on: due + 5).expect(contains: "逾期 5 天")
        #expect(robot.frame.roleLetters(row: 4).contains(TerminalKit.Role.late.letter))
        try self.robot(on: due).expect(contains: "今天到期")
    }

    @Test func `a grievance half typed is gone on with from the drafts`() throws {
        let robot = try robot().type("n").press(.tab, .tab).type("没有人来").press(.escape)
        robot.press(.escape).type("d").expect(contains: "没有人来").press(.enter)
        #expect(robot.screen == "grievance-form", "\(robot.text)")
        robot.expect(contains: "没有人来")
    }

    @Test func `whoever may not hear grievances reads them and takes none down`() throws {
        take(try robot())
        let robot = try robot("zhao").expect(contains: "名单没有贴出来").type("n")
        #expect(robot.screen == "grievances")
        robot.expect(contains: "您的角色不能")
    }
}
