import Testing

/// A look beyond one's area in the real program: the register is opened anew under the screens.
@Suite struct EmergencyTests {
    private let village: Village

    init() throws {
        village = try Village()
        let place = village.folder + "/areas.csv"
        try FileCopy(Array("code,name\n410823209201,西营村\n".utf8)).copy(to: place)
        for arguments in [
            ["import", "areas", place],
            [
                "account", "add", "han", "--name", "韩技术", "--role", "townshipTechnician",
                "--area", "410823209201",
            ],
        ] {
            let done = try Ended(
                arguments + ["--as", "admin", "--store", village.path], in: village.folder)
            try #require(done.status == 0, "\(done.told)")
        }
    }

    private func open() throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            "huize", arguments: ["--store", village.path, "--as", "han"])
        try terminal.wait("the first screen") { $0.row($0.rows - 1).contains("q 退出") }
        return terminal
    }

    @Test func `the screens go to the other area and back, also after a cut line`() throws {
        let terminal = try open()
        terminal.type("wn")
        try terminal.wait(for: "当地的人会在首页看到")
        terminal.type("东营")
        try terminal.wait(for: "▸ 嘉应观乡 东营村")
        terminal.press(.enter)
        terminal.type("1")
        terminal.press(.enter)
        try terminal.wait(for: "联系不上当地的人")
        terminal.send([0x13])
        try terminal.wait("the banner") { $0.row(1).hasPrefix(" 紧急查看 东营村  至 ") }
        #expect(terminal.row(4).contains("户"))
        terminal.send([0x18])
        try terminal.wait("one's own area") { !$0.row(1).contains("紧急查看") }
        terminal.hangUp()
        #expect(try terminal.exitStatus() == 69)

        let again = try open()
        try again.wait(for: "可以再进去")
        again.type("w")
        try again.wait(for: "本人")
        again.press(.enter)
        try again.wait("the banner") { $0.row(1).hasPrefix(" 紧急查看 东营村  至 ") }
        again.type("q")
        #expect(try again.exitStatus() == 0)
        #expect(again.hasUsualModes)
        let owner = try village.open()
        #expect(owner.row(2).contains("w 紧急查看 韩技术 至 "))
    }
}
