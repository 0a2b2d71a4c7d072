import Foundation
import Testing

/// The built program as scripts run it.
struct ProgramTests {
    @Test func `without a register it says how to make one`() throws {
        let place = try Workplace()
        let run = try place.huize()
        #expect(run.status == 66)
        #expect(run.sentences.contains("huize demo") && run.sentences.contains("huize new"))
        #expect(run.output.isEmpty)
    }

    @Test func `a wrongly written command ends with 64`() throws {
        let place = try Workplace()
        #expect(try place.huize("find").status == 64)
        #expect(try place.huize("dance").status == 64)
        #expect(try place.huize("--lang", "fr").status == 64)
        #expect(try place.huize("import", "persons").status == 64)
    }

    @Test func `a new register is not made over another, and nobody else may read it`() throws {
        let place = try Workplace()
        let made = try place.huize("new", "--area", "990823", "--name", "李秀英")
        #expect(made.status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: place.store)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let again = try place.huize("new", "--area", "990823", "--name", "李秀英")
        #expect(again.status == 73)
        #expect(try place.huize("--as", "nobody").status == 66)
    }

    @Test func `a file that is no register is left alone`() throws {
        let place = try Workplace()
        try place.write("not a register", to: "register.huize")
        let run = try place.huize("due", "--lang", "en")
        #expect(run.status == 66)
        #expect(run.sentences.contains("left alone"))
        #expect(try place.read("register.huize") == Data("not a register".utf8))
    }

    @Test func `an invented register answers every list`() throws {
        let place = try Workplace()
        #expect(try place.huize("demo", "--size", "village", "--no-open").status == 0)
        let summary = try place.huize()
        #expect(summary.status == 0)
        #expect(summary.output.contains("412 户"))
        let found = try place.huize("find", "wang", "--format", "json", "--limit", "3")
        let persons = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
        #expect((persons as? [[String: Any]])?.count == 3)
        let due = try place.huize("due", "--late", "--format", "csv")
        #expect(due.output.hasPrefix("due,days_late,household,name,reason,village\n"))
        #expect(try place.huize("check").status == 0)
        #expect(try place.huize("journal", "verify").status == 0)
        #expect(try place.huize("pending", "--programme", "nothing").status == 65)
    }

    @Test func `payments add up the same by every grouping`() throws {
        let place = try Workplace()
        _ = try place.huize("demo", "--size", "village", "--no-open")
        let all = try fen(of: place.huize("pending", "--format", "csv"), column: 4)
        #expect(all > 0)
        for grouping in ["programme", "person", "household", "village"] {
            let sums = try place.huize("pending", "--by", grouping, "--format", "csv")
            #expect(fen(of: sums, column: 3) == all, "\(grouping)")
        }
    }

    @Test func `a backup comes back, and only by force over what is there`() throws {
        let place = try Workplace()
        _ = try place.huize("demo", "--size", "village", "--no-open")
        let roster = ["export", "persons", "--purpose", "核对"]
        let persons = try place.run(roster).output.withoutMark
        #expect(try place.huize("backup", "copy.huize").status == 0)
        #expect(try place.huize("backup", "copy.huize").status == 73)
        #expect(try place.huize("restore", "copy.huize").status == 73)
        #expect(try place.huize("restore", "missing.huize").status == 66)
        #expect(try place.huize("restore", "copy.huize", "--force").status == 0)
        #expect(try place.run(roster).output.withoutMark == persons)
    }

    private func fen(of run: CommandLineRun, column: Int) -> Int {
        run.output.split(separator: "\n").dropFirst().reduce(0) { sum, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return sum + (Int(cells[column].filter { $0 != "." }) ?? 0)
        }
    }
}
