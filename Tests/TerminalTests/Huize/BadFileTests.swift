import GRDB
import Glibc
import Testing

/// A file that cannot be opened: a sentence on what to do, the right status, no screen.
@Suite struct BadFileTests {
    private let village: Village

    init() throws {
        village = try Village()
    }

    private func refuse(
        _ path: String, status: Int, saying sentence: String,
        _ place: SourceLocation = #_sourceLocation
    ) throws {
        let terminal = try PseudoTerminal("huize", "--store", path, columns: 200)
        #expect(try terminal.exitStatus() == status, sourceLocation: place)
        #expect(terminal.text.contains(sentence), "\(terminal.text)", sourceLocation: place)
        #expect(terminal.hasUsualModes, sourceLocation: place)
        #expect(!terminal.transcript.contains(0x1B), sourceLocation: place)
    }

    @Test func `where there is no register yet, the ways to one are told`() throws {
        try refuse(village.folder + "/none", status: 66, saying: "试用：huize demo")
        let english = try Ended(
            ["--store", village.folder + "/none", "--lang", "en"], in: village.folder)
        #expect(english.status == 66)
        #expect(english.told.contains("There is no register yet"))
    }

    @Test func `a folder is no register`() throws {
        try refuse(village.folder, status: 66, saying: "是文件夹，不是登记册")
    }

    @Test(arguments: [50, 4_096, 300_000, 1_000_000])
    func `a file that was cut off is damaged, and the backup is named`(length: Int) throws {
        var part = try FileCopy(of: village.path)
        part.bytes.removeSubrange(length...)
        try part.copy(to: village.path)
        try refuse(village.path, status: 65, saying: "huize restore")
        #expect(try FileCopy(of: village.path).bytes == part.bytes)
    }

    @Test func `a file of text, an empty one and another program's database are left alone`()
        throws
    {
        let path = village.folder + "/other"
        for text in ["", "姓名,性别\n张三,男\n张四,女\n"] {
            try FileCopy(Array(text.utf8)).copy(to: path)
            try refuse(path, status: 66, saying: "不是惠泽的登记册，没有改动")
            #expect(try FileCopy(of: path).text == text)
        }
        try FileCopy([]).copy(to: path)
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
        let before = try FileCopy(of: path).bytes
        try refuse(path, status: 66, saying: "不是惠泽的登记册，没有改动")
        #expect(try FileCopy(of: path).bytes == before)
    }

    @Test func `a file of a newer version asks for a newer program`() throws {
        var newer = try FileCopy(of: village.path)
        newer.bytes[63] = 99  // the last byte of user_version (SQLite file format, 1.3)
        try newer.copy(to: village.path)
        try refuse(village.path, status: 66, saying: "请升级程序后再打开")
        #expect(try FileCopy(of: village.path).bytes == newer.bytes)
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "mounting a disk needs rights that are not here"))
    func `a disk that is read-only is said to be so`() throws {
        let disk = try SmallDisk(below: village.folder, kilobytes: 4_096)
        defer { disk.remove() }
        try FileCopy(of: village.path).copy(to: disk.folder + "/village.huize")
        try disk.makeReadOnly()
        try refuse(disk.folder + "/village.huize", status: 73, saying: "登记册文件是只读的")
    }

    @Test func `a register that another program has to itself is busy`() throws {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
        let holder = try DatabaseQueue(path: village.path, configuration: configuration)
        try holder.write { try $0.execute(sql: "DELETE FROM draft") }
        try refuse(village.path, status: 75, saying: "别人正在写入登记册")
        try holder.close()
        _ = try village.open()
    }
}
