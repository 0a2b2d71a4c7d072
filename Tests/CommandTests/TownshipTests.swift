import Foundation
import Testing

/// The township's roster on a fresh machine, from its first file to its backup.
@Suite struct TownshipTests {
    @Test func `every file goes in but for the rows that its README names`() throws {
        let shell = try Shell.withRegister()
        let expected = [
            "areas": "新增 5，更新 1，无变化 0，退回 4", "households": "新增 40，更新 0，无变化 0，退回 3",
            "persons": "新增 147，更新 0，无变化 0，退回 10", "visits": "新增 32，更新 0，无变化 0，退回 5",
            "screenings": "新增 55，更新 0，无变化 0，退回 5",
            "entitlements": "新增 28，更新 0，无变化 0，退回 6",
        ]
        for kind in Shell.kinds {
            let errors = shell.path("\(kind)-errors.csv")
            let first = try shell.huize(
                "import", kind, Shell.fixture("\(kind).csv"), "--errors", errors)
            #expect(first.status == 65)
            #expect(first.words.contains(expected[kind] ?? "?"), "\(kind): \(first.words)")
            #expect(first.words.contains(errors))
            let again = try shell.huize(
                "import", kind, Shell.fixture("\(kind).csv"), "--errors", errors)
            #expect(again.words.contains("新增 0，更新 0"), "\(kind): \(again.words)")
        }
        let journal = try shell.huize("journal", "show", "--format", "csv").output
        #expect(journal.components(separatedBy: "importFile").count == 7)
        #expect(try shell.huize("check").status == 0)
        #expect(try shell.huize("journal", "verify").status == 0)
    }

    @Test func `what goes out goes in again, and comes out the same to the byte`() throws {
        let first = try Shell.withTownship()
        let files = try first.exported()
        let workbook = first.path("persons.xlsx")
        try first.huize("export", "persons", "--to", workbook)
        for more in [[], ["--lang", "en"]] {
            let second = try Shell.withRegister()
            for kind in Shell.kinds {
                let file = first.path("\(kind).csv")
                try first.huize(["export", kind, "--to", file] + more)
                let taken = try second.huize(
                    "import", kind, kind == "persons" ? workbook : file)
                #expect(taken.status == 0, "\(kind): \(taken.words) \(taken.output)")
            }
            #expect(try second.exported() == files)
        }
    }

    @Test(arguments: ["persons-gb18030.csv", "persons.xlsx"])
    func `the same roster in another form is the same`(name: String) throws {
        let shell = try Shell.withTownship()
        let before = try shell.exported()
        let taken = try shell.huize(
            "import", "persons", Shell.fixture(name), "--errors", shell.path("again-errors.csv"))
        #expect(taken.words.contains("新增 0，更新 0，无变化 147，退回 10"), "\(taken.words)")
        #expect(try shell.exported() == before)
    }

    @Test func `rows that were refused go in once they are mended`() throws {
        let shell = try Shell.withTownship()
        let refused = try shell.text("persons-errors.csv")
        #expect(refused.contains("身份证号：身份证号末位是 1，按前 17 位应为 0"))
        let mended = refused.split(separator: "\r\n").filter {
            $0.contains("村代码") || $0.contains("998201197105065991")
        }.joined(separator: "\r\n").replacingOccurrences(
            of: "998201197105065991", with: "998201197105065990")
        let taken = try shell.huize(
            "import", "persons", try shell.write("mended.csv", mended + "\r\n"))
        #expect(taken.status == 0)
        #expect(taken.words.contains("新增 1，更新 0，无变化 0，退回 0"), "\(taken.words)")
        #expect(try shell.huize("find", "孙建军").output.contains("9982"))
    }

    @Test func `a trial keeps nothing`() throws {
        let shell = try Shell.withTownship()
        let before = try shell.bytes("register.huize")
        let rows = "身份证号,项目,期间,金额\n998201194502092999,农村部分家庭奖励扶助,2009,720\n"
        let file = try shell.write("more.csv", rows)
        let trial = try shell.huize("import", "entitlements", file, "--dry-run")
        #expect(trial.status == 0 && trial.words.contains("没有写入：新增 1"), "\(trial.words)")
        #expect(try shell.bytes("register.huize") == before)
        let real = try shell.huize("import", "entitlements", file)
        #expect(real.words.contains("新增 1"), "\(real.words)")
    }

    @Test func `payments add up, whatever they are added up by`() throws {
        let shell = try Shell.withTownship()
        func sum(_ text: String, _ column: Int) -> Double {
            text.split(separator: "\n").dropFirst().reduce(0) { sum, line in
                sum
                    + (Double(line.split(separator: ",", omittingEmptySubsequences: false)[column])
                        ?? 0)
            }
        }
        let rows = try shell.huize("pending", "--format", "csv")
        #expect(sum(rows.output, 4) == 7_360)
        for by in ["programme", "person", "household", "village"] {
            let totals = try shell.huize("pending", "--by", by, "--format", "csv")
            #expect(sum(totals.output, 3) == 7_360, "\(by): \(totals.output)")
            #expect(totals.words == "合计 19 人，23 笔，¥7,360.00。\n")
        }
    }
}
