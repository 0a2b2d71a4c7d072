import Foundation
import Testing

/// Copies of the register, and a register that somebody meddled with.
@Suite struct BackupTests {
    @Test func `a backup comes back only when it is sound and may`() throws {
        let place = try Workplace.withTownship()
        let before = try place.exported()
        let copy = place.path("copy.huize")
        #expect(try place.huize("backup", copy).status == 0)
        #expect(try place.huize("backup", copy).status == 73)
        let rows = "村代码,户编号\n410823209201,900\n"
        _ = try place.huize("import", "households", try place.file("more.csv", rows))
        #expect(try place.exported() != before)
        let refused = try place.huize("restore", copy)
        #expect(
            refused.status == 73 && refused.sentences.contains("--force"), "\(refused.sentences)")
        let restored = try place.huize("restore", copy, "--force")
        #expect(
            restored.status == 0 && restored.sentences.contains("41 户"), "\(restored.sentences)")
        #expect(restored.sentences.contains("恢复后") && restored.sentences.contains("40 户"))
        #expect(try place.exported() == before)
        let cut = try place.read("copy.huize").prefix(40_000)
        try cut.write(to: URL(fileURLWithPath: place.path("cut.huize")))
        let damaged = try place.huize("restore", place.path("cut.huize"), "--force")
        #expect(damaged.status == 65 && damaged.sentences.contains("备份"), "\(damaged.sentences)")
        #expect(try place.exported() == before)
    }

    @Test func `lists are for people, for tables and for programs`() throws {
        let place = try Workplace.withTownship()
        let table = try place.huize("find", "mhr")
        #expect(table.output.hasPrefix("姓名"))
        #expect(table.sentences.contains("找到 1 人"))
        let english = try place.huize("find", "mhr", "--lang", "en")
        #expect(english.output.hasPrefix("Name"))
        let csv = try place.huize("find", "mhr", "--format", "csv").output
        #expect(csv.hasPrefix("name,sex,birthday,resident_id"))
        let json = try place.huize("find", "mhr", "--format", "json").output
        let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        #expect(rows?.first?["name"] as? String == "马浩然")
        let due = try place.huize("due", "--late", "--format", "json", "--today", "2011-11-23")
            .output
        let late = try JSONSerialization.jsonObject(with: Data(due.utf8)) as? [[String: Any]]
        #expect(late?.isEmpty == false)
        for command in ["due", "pending", "export"] {
            let words = command == "export" ? "persons" : "--format=csv"
            let outside = try place.huize(command, words, "--area", "410824")
            #expect(
                outside.status == 77 && outside.sentences.contains("--as"), "\(outside.sentences)")
        }
    }
}
