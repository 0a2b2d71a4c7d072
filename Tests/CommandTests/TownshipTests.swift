import Foundation
import Testing

/// The township's roster on a fresh machine, from its first file to its backup.
@Suite struct TownshipTests {
    @Test func `every file goes in but for the rows that its README names`() throws {
        let place = try Workplace.withRegister()
        let expected = [
            "areas": "新增 5，更新 0，无变化 0，退回 4", "households": "新增 40，更新 0，无变化 0，退回 3",
            "persons": "新增 147，更新 0，无变化 0，退回 10", "visits": "新增 32，更新 0，无变化 0，退回 5",
            "screenings": "新增 55，更新 0，无变化 0，退回 5",
            "entitlements": "新增 28，更新 0，无变化 0，退回 6",
        ]
        for kind in Workplace.kinds {
            let errors = place.path("\(kind)-errors.csv")
            let first = try place.huize(
                "import", kind, Workplace.fixture("\(kind).csv"), "--errors", errors)
            #expect(first.status == 65)
            #expect(first.sentences.contains(expected[kind] ?? "?"), "\(kind): \(first.sentences)")
            #expect(first.sentences.contains(errors))
            let again = try place.huize(
                "import", kind, Workplace.fixture("\(kind).csv"), "--errors", errors)
            #expect(again.sentences.contains("新增 0，更新 0"), "\(kind): \(again.sentences)")
        }
        let journal = try place.huize("journal", "show", "--format", "csv").output
        #expect(journal.components(separatedBy: "importFile").count == 7)
        #expect(try place.huize("check").status == 0)
        #expect(try place.huize("journal", "verify").status == 0)
    }

    @Test func `what goes out goes in again, and comes out the same to the byte`() throws {
        let first = try Workplace.withTownship()
        let files = try first.exported()
        let workbook = first.path("persons.xlsx")
        _ = try first.huize("export", "persons", "--to", workbook, "--purpose", "核对")
        for language in ["zh", "en"] {
            let second = try Workplace.withRegister()
            for kind in Workplace.kinds {
                let file = first.path("\(kind).csv")
                _ = try first.huize(
                    "export", kind, "--to", file, "--lang", language, "--purpose", "核对")
                let taken = try second.huize(
                    "import", kind, kind == "persons" ? workbook : file)
                #expect(taken.status == 0, "\(kind): \(taken.sentences) \(taken.output)")
            }
            #expect(try second.exported() == files)
        }
    }

    @Test(arguments: ["persons-gb18030.csv", "persons.xlsx"])
    func `the same roster in another form is the same`(name: String) throws {
        let place = try Workplace.withTownship()
        let before = try place.exported()
        let taken = try place.huize(
            "import", "persons", Workplace.fixture(name), "--errors", place.path("again-errors.csv")
        )
        #expect(taken.sentences.contains("新增 0，更新 0，无变化 147，退回 10"), "\(taken.sentences)")
        #expect(try place.exported() == before)
    }

    @Test func `rows that were refused go in once they are mended`() throws {
        let place = try Workplace.withTownship()
        let refused = try place.text("persons-errors.csv")
        #expect(refused.contains("身份证号：身份证号末位是 1，按前 17 位应为 0"))
        let mended = refused.split(separator: "\r\n").filter {
            $0.contains("村代码") || $0.contains("998201197105065991")
        }.joined(separator: "\r\n").replacingOccurrences(
            of: "998201197105065991", with: "998201197105065990")
        let taken = try place.huize(
            "import", "persons", try place.file("mended.csv", mended + "\r\n"))
        #expect(taken.status == 0)
        #expect(taken.sentences.contains("新增 1，更新 0，无变化 0，退回 0"), "\(taken.sentences)")
        #expect(try place.huize("find", "孙建军").output.contains("9982"))
    }

    @Test func `a trial keeps nothing`() throws {
        let place = try Workplace.withTownship()
        let before = try place.read("register.huize")
        let rows = "身份证号,项目,期间,金额\n998201194502092999,农村部分家庭奖励扶助,2009,720\n"
        let file = try place.file("more.csv", rows)
        let trial = try place.huize("import", "entitlements", file, "--dry-run")
        #expect(trial.status == 0 && trial.sentences.contains("没有写入：新增 1"), "\(trial.sentences)")
        #expect(try place.read("register.huize") == before)
        let real = try place.huize("import", "entitlements", file)
        #expect(real.sentences.contains("新增 1"), "\(real.sentences)")
    }

    @Test func `payments add up, whatever they are added up by`() throws {
        let place = try Workplace.withTownship()
        func sum(_ text: String, _ column: Int) -> Double {
            text.split(separator: "\n").dropFirst().reduce(0) { sum, line in
                sum
                    + (Double(line.split(separator: ",", omittingEmptySubsequences: false)[column])
                        ?? 0)
            }
        }
        let rows = try place.huize("pending", "--format", "csv")
        #expect(sum(rows.output, 4) == 7_360)
        for by in ["programme", "person", "household", "village"] {
            let totals = try place.huize("pending", "--by", by, "--format", "csv")
            #expect(sum(totals.output, 3) == 7_360, "\(by): \(totals.output)")
            #expect(totals.sentences == "合计 19 人，23 笔，¥7,360.00。\n")
        }
    }
}
