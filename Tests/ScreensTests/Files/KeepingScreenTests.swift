import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Backups and the state of the register, for those who may and for the others.
@Suite struct KeepingScreenTests {
    private let file: RegisterFile

    init() throws {
        file = try TestRegister.village()
    }

    private func robot(
        _ login: String, ownFolder: String? = nil, language: Language = .zh
    ) throws -> Robot {
        Robot(
            try file.registry(as: login), definitions: file.definitions, language: language,
            today: TestRegister.today, ownFolder: ownFolder)
    }

    @Test(arguments: ["liu", "zhang", "qian"])
    func `the key for a backup says why it does nothing`(login: String) throws {
        let robot = try robot(login).type("9").press(.down, .down, .enter)
        robot.expect(contains: "您的角色不能“管理登记册”")
        robot.press(.up, .enter)
        #expect(robot.screen == "export")
    }

    @Test func `who manages the register backs it up, but not over SSH`() throws {
        try robot("admin").type("9").press(.down, .down, .enter)
            .expect(contains: "测试里没有文件")
        try robot("admin", ownFolder: "/srv/r.files/admin").type("9").press(.down, .down, .enter)
            .expect(contains: "SSH 上不做备份")
    }

    @Test func `what was said of one file is not said of the next one`() throws {
        let robot = try robot("liu").type("9").press(.enter).type("a.csv").press(.enter)
        robot.expect(contains: "测试里没有文件").press(.left).expect(contains: "测试里没有文件")
        robot.type("b")
        #expect(robot.screen == "import" && !robot.text.contains("测试里没有文件"), "\(robot.text)")
        robot.press(.enter).expect(contains: "测试里没有文件").press(.function(7))
        #expect(!robot.text.contains("测试里没有文件"), "\(robot.text)")
    }

    @Test func `the state is reached from the settings and from anywhere`() throws {
        let robot = try robot("admin").type("0t")
        #expect(robot.screen == "status")
        robot.expect(contains: "14.2 MB").expect(contains: "刘桂兰 liu")
            .expect(contains: "从 192.0.2.7").expect(contains: "从本机")
        robot.press(.enter, .escape)
        #expect(robot.screen == "settings")
        robot.press(.escape).type(":状况").press(.enter)
        #expect(robot.screen == "status")
    }

    @Test func `who does not look after the register is told so`() throws {
        let robot = try robot("liu").type("0t")
        #expect(robot.screen == "settings")
        robot.expect(contains: "您的角色不能“管理登记册”")
        robot.press(.escape).type(":状况").press(.enter)
        #expect(robot.screen == "palette")
        robot.expect(contains: "您的角色不能“管理登记册”")
    }
}
