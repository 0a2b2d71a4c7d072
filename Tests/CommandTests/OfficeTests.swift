import Foundation
import GRDB
import Testing

/// Keeping a register by the command line, as cron and whoever looks after a host do.
@Suite struct OfficeTests {
    private func place() throws -> Workplace {
        let place = try Workplace()
        let made = try place.huize("demo", "--size", "village", "--no-open", "--no-story")
        try #require(made.status == 0, "\(made.sentences)")
        try FileManager.default.createDirectory(
            atPath: place.path("kept"), withIntermediateDirectories: false)
        return place
    }

    private func backups(_ place: Workplace) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place.path("kept"))
            .filter { $0.hasSuffix(".huize") }.sorted()
    }

    @Test func `cron's backup is quiet, rotates, and can be restored`() throws {
        let place = try place()
        try place.write("x", to: "kept/register-20100101-000000.huize")
        try place.write("mine", to: "kept/other.huize")
        let run = try place.huize(
            "backup", "--into", place.path("kept"), "--rotate", "--quiet", "--daily", "1",
            "--weekly", "0", "--monthly", "0")
        #expect(run.status == 0 && run.output == "" && run.sentences == "", "\(run.sentences)")
        let names = try backups(place)
        #expect(names.count == 2 && names.first == "other.huize")
        let backup = place.path("kept/\(names[1])")
        #expect(try place.huize("backup", "verify", backup, "--quiet").status == 0)
        let listed = try place.huize("backup", "list", place.path("kept"), "--format", "csv")
        #expect(listed.output.contains(names[1]) && !listed.output.contains("other.huize"))
        try place.read("kept/\(names[1])").prefix(100_000)
            .write(to: URL(filePath: place.path("cut.huize")))
        #expect(try place.huize("backup", "verify", place.path("cut.huize")).status == 65)
        #expect(try place.huize("backup", "verify", place.path("none.huize")).status == 66)
        for wrong in [
            ["backup"], ["backup", "a", "--into", "b"], ["backup", "a", "--rotate"],
            ["backup", "a", "--emergency", "1"], ["backup", "a", "--as-of", "2011-11-01"],
        ] {
            #expect(try place.run(wrong).status == 64, "\(wrong)")
        }
        #expect(try place.huize("backup", "--into", place.path("none")).status == 73)
        // Who names an account is judged as that account.
        let clerk = try place.huize("backup", place.path("l.huize"), "--as", "liu")
        #expect(clerk.status == 77 && clerk.sentences.contains("管理登记册"), "\(clerk.sentences)")
        #expect(!FileManager.default.fileExists(atPath: place.path("l.huize")))
        #expect(try place.huize("backup", place.path("m.huize"), "--as", "admin").status == 0)
    }

    @Test func `the status tells of an old backup and a fault by its own number`() throws {
        let place = try place()
        #expect(try place.huize("status").status == 0)
        let never = try place.huize("status", "--backup-within", "2")
        #expect(never.status == 65 && never.sentences.contains("还没有备份"), "\(never.sentences)")
        #expect(try place.huize("backup", "--into", place.path("kept")).status == 0)
        let json = try place.huize("status", "--backup-within", "2", "--format", "json")
        #expect(json.status == 0, "\(json.sentences)")
        let rows =
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(rows?.first?["backup_findings"] as? Int == 0)
        #expect(rows?.first?["sessions"] as? Int == 0)
        #expect((rows?.first?["bytes"] as? Int ?? 0) > 1_000_000)
        #expect(try place.huize("status", "--sessions").status == 77)
        #expect(try place.huize("status", "--sessions", "--as", "admin").status == 0)
        let queue = try DatabaseQueue(path: place.store)
        try queue.write { try $0.execute(sql: "UPDATE tally SET persons = persons + 1") }
        try queue.close()
        #expect(try place.huize("status").status == 0)
        #expect(try place.huize("status", "--check").status == 65)
        let unsound = try place.huize("backup", place.path("unsound.huize"))
        #expect(unsound.status == 65 && unsound.sentences.contains("unsound.huize"))
        #expect(FileManager.default.fileExists(atPath: place.path("unsound.huize")))
    }

    @Test func `a name in the register steers no terminal by the summary`() throws {
        let place = try place()
        let queue = try DatabaseQueue(path: place.store)
        try queue.write { database in
            try database.execute(
                sql: "UPDATE account SET name = '李' || char(27) || '[2J' || char(8238)")
        }
        try queue.close()
        let told = try place.huize()
        #expect(told.status == 0 && told.output.contains("李"), "\(told.sentences)")
        #expect(!told.output.contains("\u{1B}") && !told.output.contains("\u{202E}"))
    }

    @Test func `a name of a file forges no second sentence`() throws {
        let place = try Workplace()
        let path = place.path("a\u{1B}[2J\u{202E}\nb.huize")
        let told = try place.huize("find", "x", "--store", path).sentences
        #expect(told.split(separator: "\n").count == 1 && told.hasSuffix("\n"))
        #expect(!told.contains("\u{1B}") && !told.contains("\u{202E}"))
    }
}
