import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Backups by the clock, into one folder.
@Suite struct BackupFolderTests {
    private let scratch: Scratch
    private let township: Township
    private let folder: BackupFolder

    init() throws {
        scratch = try Scratch()
        township = try Township(at: scratch.path("a.db"))
        _ = try Clerk(township, as: "east").household("1")
        folder = BackupFolder(scratch.path("kept"))
        try FileManager.default.createDirectory(
            atPath: folder.path, withIntermediateDirectories: false)
    }

    /// A night so many days after the first.
    private func night(_ number: Int) -> Instant {
        Instant(milliseconds: Township.now.milliseconds + Int64(number) * 86_400_000)
    }

    private func add(_ number: Int, _ rotation: Rotation?) throws(RegistryError) -> BackupReport {
        try folder.add(
            township.file, keeping: rotation, at: night(number), asOf: Township.now.day)
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0 != ".huize-backup.lock" }.sorted()
    }

    @Test func `old ones go when newer ones stand for them, and nothing else does`() throws {
        let others = ["letter.txt", "register.huize", "register-20100101-000000.huize.txt"]
        for name in others { try scratch.write("x".utf8, to: "kept/\(name)") }
        let rotation = Rotation(daily: 2, weekly: 0, monthly: 0)
        var removed = 0
        for number in 0..<4 { removed += try add(number, rotation).removed.count }
        #expect(removed == 2)
        let kept = [2, 3].map { BackupName(at: night($0)).text }
        #expect(try names() == (others + kept).sorted())
        #expect(try folder.backups().map(\.name) == [3, 2].map { BackupName(at: night($0)) })
        #expect(try folder.backups().allSatisfy { $0.size > 4_096 })
        let status = try township.file.status()
        #expect(status.lastBackup == night(3))
        #expect(status.backupCheck == CheckResult(at: night(3), findings: 0))
    }

    @Test func `what a cut-off run left is cleared, and a running one is let be`() throws {
        let (left, alive) = ("old.huize.huize-part-77", "new.huize.huize-part-77")
        let beside = ["\(left)-wal", "\(left).huize-trial-77", "gone.huize-trial-7-journal"]
        let others = ["letter.part-7", "register-20111123-080007.huize.part-7"]
        for name in [left] + beside + others { try scratch.write("x".utf8, to: "kept/\(name)") }
        let held = try FileLock(making: "\(folder.path)/\(alive)")
        let lock = try #require(FileLock("\(folder.path)/.huize-backup.lock"))
        #expect(throws: RegistryError.busy) { try add(1, Rotation()) }
        lock.release()
        _ = try add(1, Rotation())
        #expect(try names() == (others + [alive, BackupName(at: night(1)).text]).sorted())
        held.release()
        _ = try township.file.backUp(to: "\(folder.path)/b.huize", at: night(2))
        #expect(try !names().contains(alive))
    }

    @Test func `a copy is held as long as it is made and tried out`() throws {
        var isHeld: [Bool] = []
        let path = "\(folder.path)/b.huize"
        _ = try Copying.copy(township.file.queue, to: path) { part, counts throws(RegistryError) in
            isHeld.append(FileLock(existing: part) == nil)
            Leftovers(in: folder.path).remove()
            _ = try Trial(of: part, Township.definitions).run([], expecting: counts)
        }
        #expect(isHeld == [true])
        #expect(try names() == ["b.huize"])
        let lock = try #require(FileLock(existing: path))
        lock.release()
    }

    @Test func `the state tells of copies that were cut off, there and beside the register`() throws
    {
        _ = try add(0, nil)
        #expect(try township.file.status().unfinished == 0)
        for name in ["kept/c.huize-part-7", "a.db.huize-part-8", "a.db.huize-part-8-journal"] {
            try scratch.write([UInt8](repeating: 0, count: 100), to: name)
        }
        let status = try township.file.status()
        #expect(status.unfinished == 2 && status.unfinishedSize == 300)
    }

    @Test func `a register with a fault is backed up and said so, and nothing is removed`() throws {
        let none = Rotation(daily: 0, weekly: 0, monthly: 0)
        _ = try add(0, nil)
        try township.file.queue.write { try $0.execute(sql: "UPDATE tally SET persons = 7") }
        let report = try add(1, none)
        #expect(!report.trial.isSound && report.removed == [])
        #expect(try names().count == 2)
        #expect(try township.file.status().backupCheck?.findings == 1)
        try township.file.queue.write { try $0.execute(sql: "UPDATE tally SET persons = 0") }
        #expect(try add(2, none).removed.count == 2)
    }

    @Test func `a folder that is not there is named`() {
        let error = #expect(throws: RegistryError.self) {
            try BackupFolder(scratch.path("none")).add(
                township.file, keeping: nil, at: Township.now, asOf: Township.now.day)
        }
        #expect(error?.sentence.en.contains("does not exist") == true)
    }

    @Test func `a backup that was cut or written over is not restored on trial`() throws {
        let path = try add(0, nil).path
        #expect(throws: Never.self) { try tryOut(path) }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
        #expect(throws: RegistryError.self) { try tryOut(path) }
        try whole.write(to: URL(fileURLWithPath: path))
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA foreign_keys = OFF; DELETE FROM account WHERE id = 1")
        }
        try queue.close()
        #expect(try !tryOut(path).isSound)
        #expect(try names().count == 1)
    }

    private func tryOut(_ path: String) throws(RegistryError) -> TrialReport {
        try RegisterFile.tryOut(
            backup: path, in: nil, definitions: Township.definitions, today: nil)
    }
}
