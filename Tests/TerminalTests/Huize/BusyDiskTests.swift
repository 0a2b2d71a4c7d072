import GRDB
import Glibc
import Testing

/// A disk that is full and a register that others hold, while a form is being saved.
@Suite struct BusyDiskTests {
    private let village: Village
    private let couple: Couple

    init() throws {
        village = try Village()
        couple = try Couple(of: village)
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "mounting a disk needs rights that are not here"))
    func `a full disk loses nothing: the form stays, and is saved once there is room`() throws {
        let disk = try SmallDisk(below: village.folder, kilobytes: 4_096)
        defer { disk.remove() }
        let path = disk.folder + "/village.huize"
        try FileCopy(of: village.path).copy(to: path)
        let terminal = try PseudoTerminal("huize", "--store", path)
        try terminal.wait("the first screen") { $0.showsHome }
        try couple.beginVisit(on: terminal)
        let filler = disk.fill()
        terminal.type("磁盘满了也不丢")
        try terminal.wait("the words and the sentence") {
            $0.row(9).contains("磁盘满了也不丢") && $0.row(22).contains("磁盘已满")
        }
        terminal.press(.backTab)
        try terminal.wait("the next field, no sentence") { !$0.row(22).contains("磁盘") }
        terminal.press(.control("s"))
        try terminal.wait("the sentence again") {
            $0.row(22).contains("✗ 磁盘已满，没有写入任何内容。请腾出空间后再保存。")
        }
        #expect(terminal.row(0).contains("登记访视"))
        #expect(terminal.row(9).contains("磁盘满了也不丢"))
        disk.clear(filler)
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        let export = try Ended(
            ["export", "visits", "--store", path, "--purpose", "核对"], in: village.folder)
        let lines = export.lines.filter { $0.contains("磁盘满了也不丢") }
        #expect(lines.count == 1)
        let check = try Ended(["check", "--store", path], in: village.folder)
        #expect(check.status == 0)
        terminal.press(.escape, .escape)
        terminal.type("q")
        #expect(try terminal.exitStatus() == 0)
        #expect(terminal.hasUsualModes)
    }

    @Test func `while another program writes, the form waits, says so and is saved later`() throws {
        let before = try village.count("visit")
        let terminal = try village.open()
        try couple.beginVisit(on: terminal)
        terminal.type("等一等")
        try terminal.wait("the words") { $0.row(9).contains("等一等") }
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(path: village.path, configuration: configuration)
        try holder.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        terminal.press(.control("s"))
        try terminal.wait(for: "✗ 别人正在写入登记册")
        #expect(terminal.row(9).contains("等一等"))
        #expect(try village.count("visit") == before)
        try holder.inDatabase { try $0.execute(sql: "ROLLBACK") }
        terminal.press(.control("s"))
        try terminal.wait(for: "✓ 已保存")
        #expect(try village.count("visit") == before + 1)
    }

    @Test func `a file that may not grow is a sentence, not the end of the program`() throws {
        let before = try village.count("visit")
        let terminal = try PseudoTerminal(
            "/bin/sh", "-c", "ulimit -f 200; exec \"$0\" --store \"$1\"",
            try PseudoTerminal.product("huize"), village.path)
        try terminal.wait("the first screen") { $0.showsHome }
        try couple.beginVisit(on: terminal)
        let words = String(repeating: "写到写不下为止", count: 12)
        terminal.type(words)
        try terminal.wait(for: "✗ 操作没有完成")
        terminal.press(.backTab)
        try terminal.wait("the field before, no sentence") { !$0.row(22).contains("✗") }
        terminal.press(.control("s"))
        try terminal.wait(for: "✗ 操作没有完成")
        #expect(terminal.row(0).contains("登记访视"))
        #expect(terminal.row(9).contains("写到写不下为止"))
        #expect(try village.count("visit") == before)
        terminal.signal(SIGTERM)
        #expect(try terminal.exitStatus() == 69)
        #expect(terminal.hasUsualModes)
    }
}
