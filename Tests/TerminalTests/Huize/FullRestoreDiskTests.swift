import Glibc
import Testing

/// A backup brought back by force onto a disk that has no room for it.
@Suite(.enabled(if: SmallDisk.isPermitted, "mounting a disk needs rights that are not here"))
struct FullRestoreDiskTests {
    private let village: Village
    private let backup: String

    init() throws {
        village = try Village()
        backup = village.folder + "/copy.huize"
        #expect(try village.command("backup", backup).status == 0)
    }

    private func restore(to path: String) throws -> Ended {
        try Ended(["restore", backup, "--force", "--store", path], in: village.folder)
    }

    /// A healthy register, and half of one.
    @Test(arguments: [1, 2])
    func `what lay there lies there still, and the sentence says so`(part: Int) throws {
        let bytes = try FileCopy(of: backup).bytes
        let disk = try SmallDisk(below: village.folder, kilobytes: bytes.count / 1_024 * 4)
        defer { disk.remove() }
        let path = disk.folder + "/register.huize"
        try FileCopy(Array(bytes.prefix(bytes.count / part))).copy(to: path)
        // Opening a copy for the first time notes in it how it is written.
        _ = try Ended(["status", "--store", path], in: village.folder)
        let there = try FileCopy(of: path).bytes
        let filler = disk.fill(leaving: 200)
        let failed = try restore(to: path)
        #expect(failed.status == 74, "\(failed.told)")
        #expect(failed.told.contains("已满，没有恢复，没有改动"), "\(failed.told)")
        #expect(try FileCopy(of: path).bytes == there)
        let listed = try Ended(["-A", disk.folder], by: "/bin/ls", in: village.folder)
        let names = listed.lines.map(String.init)
        #expect(!names.contains { $0.contains("damaged") || $0.contains("part") }, "\(names)")
        disk.clear(filler)
        #expect(try restore(to: path).status == 0)
        let check = try Ended(["check", "--store", path], in: village.folder)
        #expect(check.status == 0)
    }
}
