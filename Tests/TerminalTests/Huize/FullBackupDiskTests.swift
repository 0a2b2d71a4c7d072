import Glibc
import Testing

/// A backup onto a disk that is too small for it, as cron makes one.
@Suite struct FullBackupDiskTests {
    private let village: Village

    init() throws {
        village = try Village()
    }

    /// What lies in a folder and would be taken for a backup, or for a part of one.
    private func names(in folder: String) throws -> [String] {
        let listed = try Ended(["-A", folder], by: "/bin/ls", in: village.folder)
        return listed.lines.map(String.init).filter { $0.contains("register") }.sorted()
    }

    /// No room at all, for half of a copy, and for the copy but not for restoring it.
    @Test(
        .enabled(if: SmallDisk.isPermitted, "mounting a disk needs rights that are not here"),
        arguments: [0.0, 0.5, 1.4])
    func `a full disk keeps the backups that it has, and no half one`(share: Double) throws {
        let size = try FileCopy(of: village.path).bytes.count / 1_024
        let disk = try SmallDisk(below: village.folder, kilobytes: size * 5)
        defer { disk.remove() }
        let old = ["register-20100101-000000.huize", "register-20110101-000000.huize"]
        for name in old {
            try FileCopy(Array(name.utf8)).copy(to: disk.folder + "/" + name)
        }
        let filler = disk.fill(leaving: Int(Double(size) * share))
        let run = [
            "backup", "--into", disk.folder, "--rotate", "--daily", "1", "--weekly", "0",
            "--monthly", "0", "--quiet",
        ]
        let failed = try Ended(run + ["--store", village.path], in: village.folder)
        #expect(failed.status == 74)
        #expect(failed.told.contains("磁盘已满，这次没有备份，旧备份一份也没有删"), "\(failed.told)")
        #expect(try names(in: disk.folder) == old)
        let status = try village.command("status", "--backup-within", "9")
        #expect(status.status == 65 && status.told.contains("还没有备份过"))
        disk.clear(filler)
        let made = try Ended(run + ["--store", village.path], in: village.folder)
        #expect(made.status == 0 && made.told.allSatisfy(\.isWhitespace), "\(made.told)")
        let kept = try names(in: disk.folder)
        #expect(kept.count == 1 && !old.contains(kept[0]), "\(kept)")
        #expect(try village.command("check").status == 0)
    }
}
