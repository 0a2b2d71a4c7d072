import Foundation
import Testing

/// A batch on its way to the bank and back, by the built program.
struct BankCommandTests {
    /// A village whose payments are in a sealed batch.
    private func sealed(_ size: String = "village") throws -> Workplace {
        let place = try Workplace()
        _ = try place.huize("demo", "--size", size, "--no-story", "--no-open")
        let made = try place.huize("batch", "make", "--period", "2011", "--as", "admin")
        try #require(made.status == 0, "\(made.sentences)")
        try #require(made.output == "HZ-000001\n")
        let sealed = try place.huize("batch", "seal", "1", "--as", "admin")
        try #require(sealed.status == 0, "\(sealed.sentences)")
        return place
    }

    /// What the bank answers to the sheet: all paid but the first, which came back.
    private func answer(to sheet: String, number: String = "HZ-000001") -> String {
        let lines = sheet.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let rows = lines.enumerated().map { index, line in
            "\(number),\(line[0]),\(line[1]),\(line[2]),\(line[3]),"
                + (index == 0 ? "失败,账户已销" : "成功,")
        }
        let fen = lines.reduce(0) { $0 + (Int($1[3].filter { $0 != "." }) ?? 0) }
        let sum = "\(fen / 100).\(fen % 100 < 10 ? "0" : "")\(fen % 100)"
        return "批次号,序号,账号,户名,金额,结果,原因\n" + rows.joined(separator: "\n")
            + "\n合计,\(rows.count),,,\(sum),,\n"
    }

    @Test func `a batch is written, answered, and the same answer changes nothing twice`() throws {
        let place = try sealed()
        let file = ["batch", "file", "1", "--format", "bank-csv", "--to", ".", "--as", "admin"]
        let sent = try place.run(file)
        #expect(sent.status == 0 && sent.output == "./HZ-000001.csv\n", "\(sent.sentences)")
        let silent = try place.run(file)
        #expect(silent.status == 64 && silent.sentences.contains("--reason"), "\(silent.sentences)")
        let again = try place.run(file + ["--reason", "优盘坏了"])
        #expect(again.status == 0 && again.sentences.contains("早已报送"), "\(again.sentences)")
        let noted = try place.huize("journal", "show", "--as", "admin")
        #expect(noted.output.contains("再写银行文件") && noted.output.contains("优盘坏了"))
        let past = try place.run(file + ["--reason", "看看", "--as-of", "2999-12-31"])
        #expect(past.status != 0 && past.output.isEmpty, "\(past.output)")
        let other = try place.huize(
            "batch", "file", "1", "--format", "one-card", "--to", ".", "--as", "admin")
        #expect(other.status == 65 && other.sentences.contains("bank-csv"), "\(other.sentences)")
        try place.write(answer(to: place.text("HZ-000001.csv")), to: "answer.csv")
        let dry = try place.huize(
            "batch", "reconcile", "1", "answer.csv", "--dry-run", "--as", "admin")
        #expect(dry.status == 0 && dry.sentences.contains("没有登记"), "\(dry.sentences)")
        #expect(dry.output.contains("账户已销"))
        let entered = try place.huize("import", "bank-result", "answer.csv", "--as", "admin")
        #expect(entered.status == 0 && entered.sentences.contains("退回 1 笔"), "\(entered.sentences)")
        let report = try place.huize("report", "payments", "--period", "2011", "--format", "csv")
        let twice = try place.huize("batch", "reconcile", "1", "answer.csv", "--as", "admin")
        #expect(twice.status == 0 && twice.sentences.contains("登记过"), "\(twice.sentences)")
        #expect(
            try place.huize("report", "payments", "--period", "2011", "--format", "csv").output
                == report.output)
        let shown = try place.huize("batch", "show", "1", "--answers", "--as", "admin")
        #expect(shown.status == 0 && shown.output.contains("账户已销"), "\(shown.output)")
        #expect(try place.huize("check").status == 0)
    }

    @Test func `accounts that sent the last payment back are told of, and not held back`() throws {
        let place = try Workplace()
        _ = try place.huize("demo", "--size", "village", "--no-story", "--no-open")
        let scope = ["--period", "2011", "--as", "admin"]
        let shown = try place.run(["batch", "preview", "--format", "csv"] + scope)
        #expect(shown.output.contains("coming_back,accountClosed,"), "\(shown.output)")
        #expect(shown.sentences.contains("的账户上次被银行退回"), "\(shown.sentences)")
        let made = try place.run(["batch", "make"] + scope)
        #expect(made.status == 0 && made.sentences.contains("huize batch drop"))
        let lines = try place.huize(
            "batch", "show", "1", "--lines", "--format", "csv", "--as", "admin"
        ).output.split(whereSeparator: \.isNewline)
        #expect(lines.first?.hasSuffix(",came_back") == true)
        #expect(lines.contains { $0.hasSuffix(",accountClosed") })
    }

    @Test func `what is not the answer to this batch is refused whole`() throws {
        let place = try sealed()
        let early = try place.file("early.csv", answer(to: "h\r\n1,6200000000000000,张,1.00"))
        let notSent = try place.huize("batch", "reconcile", "1", early, "--as", "admin")
        #expect(notSent.status == 65 && notSent.sentences.contains("没有报送"))
        _ = try place.huize(
            "batch", "file", "1", "--format", "bank-csv", "--to", ".", "--as", "admin")
        let sheet = try place.text("HZ-000001.csv")
        let whole = answer(to: sheet)
        for (name, text, status, words) in [
            ("cut", String(whole.prefix { $0 != "合" }), 65, "合计"),
            ("foreign", answer(to: sheet, number: "HZ-000009"), 65, "HZ-000009"),
            ("strange", "a,b\n1,2\n", 65, "不是银行"),
            ("unknown", whole.replacingOccurrences(of: "账户已销", with: "不知道"), 65, "原因"),
        ] as [(String, String, Int32, String)] {
            let path = try place.file("\(name).csv", text)
            let run = try place.huize("batch", "reconcile", "1", path, "--as", "admin")
            #expect(run.status == status, "\(name): \(run.sentences)")
            #expect((run.sentences + run.output).contains(words), "\(name): \(run.sentences)")
        }
        let missing = try place.huize("batch", "reconcile", "1", "none.csv", "--as", "admin")
        #expect(missing.status == 66)
        let village = try place.huize("batch", "reconcile", "1", early, "--as", "liu")
        #expect(village.status == 77)
    }

    @Test func `a full disk leaves no file, and the batch unsent`() throws {
        let place = try sealed("township")
        // Large enough for the register, too small for the order of a township.
        let run = try place.run(
            [
                "-c", "ulimit -f 64; exec \"$@\"", "huize", Workplace.program.path, "batch", "file",
                "1", "--format", "pain001", "--to", ".", "--payer-name", "县财政局",
                "--payer-account", "4100000000000000", "--payer-bank", "信用社", "--as", "admin",
            ], by: URL(filePath: "/bin/bash"))
        #expect(run.status == 74 && run.sentences.contains("磁盘已满"), "\(run.sentences)")
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
        #expect(!left.contains { $0.contains("HZ-000001") })
        #expect(try place.huize("batch", "show", "1", "--as", "admin").sentences.contains("已封存"))
    }

    @Test func `what a payment order lacks is asked for, and nothing is sent`() throws {
        let place = try sealed()
        let run = try place.huize(
            "batch", "file", "1", "--format", "pain001", "--to", ".", "--as", "admin")
        #expect(run.status == 64 && run.sentences.contains("--payer-name"), "\(run.sentences)")
        let nowhere = try place.huize(
            "batch", "file", "1", "--format", "bank-csv", "--to", "none", "--as", "admin")
        #expect(nowhere.status == 73, "\(nowhere.sentences)")
        #expect(try place.huize("batch", "show", "1", "--as", "admin").sentences.contains("已封存"))
    }

    @Test func `wrong calls end with 64`() throws {
        let place = try Workplace()
        for words in [
            ["batch", "make"], ["batch", "show"], ["batch", "file", "1"], ["pay", "retry"],
            ["recovery", "update", "1"], ["report", "payments"],
            ["import", "bank-result", "--template"],
        ] {
            #expect(try place.run(words).status == 64, "\(words)")
        }
    }
}

extension Workplace {
    /// Runs the program with these words, or another that starts it.
    fileprivate func run(
        _ words: [String], by program: URL = Workplace.program
    ) throws -> CommandLineRun {
        try Running(words, by: program, in: folder, store: store).finish()
    }
}
