import Testing

extension SshTests {
    /// Files, for those who have none on the host.
    @Suite struct Files {
        private let host: SshHost

        init() throws {
            host = try #require(SshHost.current)
        }

        @Test func `no file of the host's is read by importing it`() throws {
            let terminal = try host.connect(as: "liu")
            try terminal.wait("the first screen") { $0.row(23).contains("q 退出") }
            terminal.type("9")
            try terminal.wait(for: "导入文件")
            terminal.press(.enter)
            try terminal.wait("the path's field") { $0.row(2).contains("文件") }
            try terminal.wait("where files lie") { terminal in
                (0..<24).map { terminal.row($0).drop { $0 == " " } }.joined()
                    .contains("register.huize.files/liu")
            }
            for path in ["/etc/passwd", "../register.huize", "~/../../etc/host_key"] {
                terminal.type(path)
                try terminal.wait("the path typed") { $0.row(2).contains(path) }
                terminal.press(.enter)
                try terminal.wait(for: "从 SSH 登录时只能用自己文件夹里的文件")
                #expect(!terminal.text.contains("root:"))
                terminal.press(.backspace, times: path.count)
                try terminal.wait("an empty field") { !$0.row(2).contains("/") }
            }
            terminal.type("没有的.csv")
            terminal.press(.enter)
            try terminal.wait(for: "没有的.csv")
            try terminal.wait(for: "没有导入")
            #expect(!terminal.text.contains("/proc/"))
        }
    }
}
