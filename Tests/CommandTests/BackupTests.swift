import Foundation
import Testing

/// Copies of the register, and a register that somebody meddled with.
@Suite struct BackupTests {
    @Test func `a backup comes back only when it is sound and may`() throws {
        let shell = try Shell.withTownship()
        let before = try shell.exported()
        let copy = shell.path("copy.huize")
        #expect(try shell.huize("backup", copy).status == 0)
        #expect(try shell.huize("backup", copy).status == 73)
        let rows = "村代码,户编号\n410823209201,900\n"
        try shell.huize("import", "households", try shell.write("more.csv", rows))
        #expect(try shell.exported() != before)
        let refused = try shell.huize("restore", copy)
        #expect(refused.status == 73 && refused.words.contains("--force"), "\(refused.words)")
        let restored = try shell.huize("restore", copy, "--force")
        #expect(restored.status == 0 && restored.words.contains("41 户"), "\(restored.words)")
        #expect(restored.words.contains("恢复后") && restored.words.contains("40 户"))
        #expect(try shell.exported() == before)
        let cut = try shell.bytes("copy.huize").prefix(40_000)
        try cut.write(to: URL(fileURLWithPath: shell.path("cut.huize")))
        let damaged = try shell.huize("restore", shell.path("cut.huize"), "--force")
        #expect(damaged.status == 65 && damaged.words.contains("备份"), "\(damaged.words)")
        #expect(try shell.exported() == before)
    }

    @Test func `lists are for people, for tables and for programs`() throws {
        let shell = try Shell.withTownship()
        let table = try shell.huize("find", "mhr")
        #expect(table.output.hasPrefix("姓名"))
        #expect(table.words.contains("找到 1 人"))
        let english = try shell.huize("find", "mhr", "--lang", "en")
        #expect(english.output.hasPrefix("Name"))
        let csv = try shell.huize("find", "mhr", "--format", "csv").output
        #expect(csv.hasPrefix("name,sex,birthday,resident_id"))
        let json = try shell.huize("find", "mhr", "--format", "json").output
        let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        #expect(rows?.first?["name"] as? String == "马浩然")
        let due = try shell.huize("due", "--late", "--format", "json").output
        let late = try JSONSerialization.jsonObject(with: Data(due.utf8)) as? [[String: Any]]
        #expect(late?.isEmpty == false)
        for command in [["due"], ["pending"], ["find", "张"], ["export", "persons"]] {
            let outside = try shell.huize(command + ["--area", "410824"])
            #expect(outside.status == 77 && outside.words.contains("--as"), "\(outside.words)")
        }
    }
}
