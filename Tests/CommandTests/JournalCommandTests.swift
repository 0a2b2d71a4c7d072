import Foundation
import Testing

/// The journal on the command line: what was done, whether it is whole, and the register as of a
/// day.
@Suite struct JournalCommandTests {
    @Test func `a journal that somebody meddled with is found, and the entry named`() throws {
        let place = try Workplace.withTownship()
        let whole = try place.huize("journal", "verify", "--lang", "en")
        #expect(whole.status == 0)
        // Standard output is the end and nothing else, so that a script can keep it.
        let head = whole.output.trimmingCharacters(in: .newlines)
        #expect(head.utf8.count > 64 && head.contains(":"))
        let copy = place.path("copy.huize")
        _ = try place.huize("backup", copy)
        #expect(try place.huize("journal", "verify", "--head", head).status == 0)
        #expect(try place.huize("journal", "verify", "--backup", copy).status == 0)
        let other = String(repeating: "0", count: 64)
        let strange = try place.huize("journal", "verify", "--head", other, "--lang", "en")
        #expect(strange.status == 65 && strange.sentences.contains("end that was noted"))

        var bytes = try place.read("register.huize")
        while let range = bytes.range(of: Data("screenings.csv".utf8)) {
            bytes.replaceSubrange(range, with: Data("screenimgs.csv".utf8))
        }
        try bytes.write(to: URL(fileURLWithPath: place.path("register.huize")))
        let found = try place.huize("journal", "verify", "--lang", "en")
        #expect(found.status == 65)
        let sentence = try #require(found.sentences.split(separator: "\n").first)
        let numbers = try place.huize(
            "journal", "show", "--words", "screenimgs", "--format", "csv")
        let row = try #require(numbers.output.split(whereSeparator: \.isNewline).dropFirst().first)
        let number = try #require(row.split(separator: ",").first)
        #expect(sentence.contains("Entry \(number) "), "\(found.sentences) \(row)")
        #expect(try place.huize("check").status == 65)
    }

    @Test func `a day that has not come, or is none, is refused with a sentence`() throws {
        let place = try Workplace.withRegister()
        let future = try place.huize("due", "--as-of", "2231-01-01")
        #expect(future.status == 66 && future.output.isEmpty)
        #expect(future.sentences.contains("2231-01-01 还没有到"), "\(future.sentences)")
        for arguments in [["--as-of", "11-10"], ["due", "--today=11-10"]] {
            let none = try place.run(arguments)
            #expect(none.status == 64)
            #expect(none.sentences.contains("“11-10”不是日期。请填如"), "\(none.sentences)")
            #expect(!none.sentences.contains("Error"))
        }
        let english = try place.huize("--as-of", "11-10", "--lang", "en")
        #expect(english.sentences.hasPrefix("--as-of: “11-10” is not a date. Write it like"))
    }

    @Test func `the journal is asked for by author, kind, day and words`() throws {
        let place = try Workplace.withTownship()
        func count(_ arguments: String...) throws -> Int {
            let output = try place.run(
                ["journal", "show", "--format", "csv"] + arguments
            ).output
            return output.split(whereSeparator: \.isNewline).count - 1
        }
        let all = try count()
        #expect(all == 7)
        #expect(try count("--kind", "importFile") == 6)
        #expect(try count("--kind", "importFile", "--words", "visits.csv") == 1)
        #expect(try count("--to", "1999-12-31") == 0)
        #expect(try count("--from", "2000-01-01") == all)
        let nobody = try place.huize("journal", "show", "--by", "nobody")
        #expect(nobody.status == 65 && nobody.sentences.contains("没有账号“nobody”"))
        #expect(try count("--person", "1") == 0)
        let both = try place.huize("journal", "show", "--person", "1", "--case", "1")
        #expect(both.status == 64 && both.sentences.contains("--household"))
    }

    @Test func `the register as of a day is read, and not written`() throws {
        let place = try Workplace.withTownship()
        let early = try place.huize("find", "mhr", "--as-of", "1999-12-31")
        #expect(early.status == 66 && early.sentences.contains("1999-12-31"), "\(early.sentences)")
        let files = try FileManager.default.contentsOfDirectory(atPath: place.path("."))
        let later = ["--today", "2999-12-31", "--as-of", "2999-12-31"]
        let found = try place.run(["find", "mhr", "--format", "csv"] + later)
        #expect(found.output.contains("马浩然"))
        let rows = try place.file("more.csv", "村代码,户编号\n410823209201,900\n")
        let refused = try place.run(["import", "households", rows] + later)
        #expect(refused.status == 66 && refused.sentences.contains("只能查看"), "\(refused)")
        #expect(try place.run(["backup", place.path("b.huize")] + later).status == 64)
        let after = try FileManager.default.contentsOfDirectory(atPath: place.path("."))
        #expect(Set(after) == Set(files).union(["more.csv"]))
    }
}
