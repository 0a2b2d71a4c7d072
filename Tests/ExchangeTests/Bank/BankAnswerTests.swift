import Domain
import Testing

@testable import Exchange

@Suite struct BankAnswerTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Why a sheet is refused; nil if it is taken.
    private func refusal(_ sheet: AnswerSheet) throws -> BankAnswerError? {
        let path = try folder.file("answer.csv", sheet.text)
        do throws(BankAnswerError) {
            _ = try BankAnswerReader.read(path)
            return nil
        } catch {
            return error
        }
    }

    @Test func `what the sheet sent is what the answer says`() throws {
        let lines = try TestBatch.lines(12)
        let sent = try BankFiles.write(
            lines, TestBatch.order(lines, .bankCSV, .gb18030), to: folder.path)
        let rows = try openRows(try #require(sent.files.first).path).strings().dropFirst()
        var sheet = AnswerSheet([])
        sheet.rows = rows.map {
            ["HZ-000012", $0[0], $0[1], $0[2], $0[3], "成功", "", "2011-11-25"]
        }
        sheet.giveBack(3, "账户已销")
        sheet.addTotal()
        let answer = try AnswerSheet.read(
            try folder.file("answer.csv", Gb18030.bytes(of: sheet.text)))
        #expect(answer.batchNumber == "HZ-000012")
        #expect(answer.rows.map(\.position) == lines.map(\.position))
        #expect(answer.rows.map(\.accountNumber) == lines.map(\.account.number))
        #expect(answer.rows.map(\.name) == lines.map(\.name))
        #expect(answer.rows.map(\.amount) == lines.map(\.amount))
        #expect(answer.rows.map(\.isPaid).count { !$0 } == 1)
        #expect(answer.rows[3].reason == .accountClosed)
        #expect(answer.rows[0].day == Day(number: 2011_11_25))
        #expect(answer.rows[0].line == 2)
    }

    @Test func `CSV in three encodings and a workbook say the same`() throws {
        var sheet = AnswerSheet(try TestBatch.lines(4))
        sheet.giveBack(1, "死亡")
        sheet.addTotal()
        let book = "\(folder.path)/answer.xlsx"
        try XlsxWriter(path: book).write(all: sheet.cells)
        let paths = [
            book, try folder.file("a.csv", sheet.text),
            try folder.file("b.csv", [0xEF, 0xBB, 0xBF] + Array(sheet.text.utf8)),
            try folder.file("c.csv", Gb18030.bytes(of: sheet.text)),
        ]
        let answers = try paths.map { try AnswerSheet.read($0) }
        #expect(Set(answers.map(\.rows)).count == 1)
        #expect(Set(answers.map(\.digest)).count == 4)
    }

    @Test func `headings come in any order, in either language, and others are passed over`() throws
    {
        let path = try folder.file(
            "answer.csv",
            """
            Result;Remark;Name;Account Number;Amount (yuan);Teller;Batch No.;No.;Date
            Paid;;Zhang;6200000000000000001;960.00;7;hz-000012;1;
            returned;Account closed;Wang;'6200000000000000002;¥1,960.00;7;HZ-000012;2;2011/11/25
            ;;;;2920;;Total;2;

            """)
        let rows = try AnswerSheet.read(path).rows
        #expect(rows.map(\.isPaid) == [true, false])
        #expect(rows.map(\.amount) == [Money(yuan: 960), Money(yuan: 1_960)])
        #expect(rows.map(\.accountNumber).last == "6200000000000000002")
        #expect(rows.map(\.day) == [nil, Day(number: 2011_11_25)])
    }

    @Test(arguments: [
        ("账号错误", PaymentReason.accountWrong), ("账号不存在", .accountWrong), ("账户已销", .accountClosed),
        ("销户", .accountClosed), ("冻结", .accountFrozen), ("户名不符", .nameMismatch),
        ("证件号不符", .idMismatch), ("死亡", .died), ("已去世", .died), ("Account closed", .accountClosed),
        ("账户冻结（法院）", .accountFrozen), ("accountWrong", .accountWrong),
    ])
    func `the words of banks have a meaning`(word: String, reason: PaymentReason) throws {
        var sheet = AnswerSheet(try TestBatch.lines(1))
        sheet.giveBack(0, word)
        let answer = try AnswerSheet.read(try folder.file("answer.csv", sheet.text))
        #expect(answer.rows.map(\.reason) == [reason])
    }

    @Test func `a file without its totals, or with others, is refused whole`() throws {
        let whole = AnswerSheet(try TestBatch.lines(5))
        var sheet = whole
        sheet.total = nil
        #expect(try refusal(sheet) == .noTotal)
        sheet = whole
        sheet.rows.removeLast()
        guard case .totalDiffers(let said, let found)? = try refusal(sheet) else {
            Issue.record("taken")
            return
        }
        #expect(said.count == 5 && found.count == 4)
        sheet = whole
        sheet.rows[2][4] = "1.00"
        #expect(try refusal(sheet) != nil)
        sheet = whole
        sheet.total?[1] = ""
        #expect(try refusal(sheet) == .badTotal(line: 7))
        sheet = whole
        sheet.rows.append(try #require(whole.total))
        #expect(try refusal(sheet) == .afterTotal(line: 8))
        sheet = AnswerSheet([])
        #expect(try refusal(sheet) == .empty)
    }

    @Test func `a file of somebody else is refused whole`() throws {
        let lines = try TestBatch.lines(2)
        #expect(
            try refusal(AnswerSheet(lines, number: "2011-7")) == .foreign(line: 2, text: "2011-7"))
        var mixed = AnswerSheet(lines)
        mixed.rows[1][0] = "HZ-000013"
        #expect(
            try refusal(mixed)
                == .severalBatches(line: 3, first: "HZ-000012", other: "HZ-000013"))
        var strange = AnswerSheet(lines)
        strange.columns[5] = "星座"
        #expect(try refusal(strange) == .missingColumns([AnswerColumn.result.heading]))
        var twice = AnswerSheet(lines)
        twice.columns[7] = "状态"
        #expect(try refusal(twice) == .sameColumn("结果", "状态"))
    }

    @Test(arguments: [
        (1, "第一"), (1, "0"), (2, "6.2E+18"), (2, "6217****4471"), (2, ""), (3, ""), (4, "九百"),
        (4, "-960.00"), (4, "99999999999.00"), (5, "处理中"), (5, ""), (7, "明天"),
    ])
    func `one cell that is not understood refuses the file, with row and column`(
        column: Int, text: String
    ) throws {
        var sheet = AnswerSheet(try TestBatch.lines(3))
        sheet.rows[1][column] = text
        guard case .rows(let problems)? = try refusal(sheet) else {
            Issue.record("\(AnswerSheet.columns[column]) = \(text)")
            return
        }
        #expect(problems.map(\.line) == [3])
        #expect(problems.map(\.heading.zh) == [AnswerSheet.columns[column]])
    }

    @Test(arguments: [("失败", "心情不好"), ("失败", ""), ("成功", "账户已销")])
    func `a reason has to be known and to fit the result`(result: String, reason: String) throws {
        var sheet = AnswerSheet(try TestBatch.lines(2))
        sheet.rows[0][5] = result
        sheet.rows[0][6] = reason
        guard case .rows(let problems)? = try refusal(sheet) else {
            Issue.record("taken")
            return
        }
        #expect(problems.map(\.heading.zh) == ["原因"])
    }

    @Test func `every sentence is there in both languages`() throws {
        let total = AnswerTotal(count: 1, sum: .zero)
        let errors: [BankAnswerError] = [
            .missingColumns([]), .sameColumn("a", "b"), .foreign(line: 1, text: ""), .empty,
            .severalBatches(line: 1, first: "a", other: "b"), .noTotal, .badTotal(line: 1),
            .totalDiffers(said: total, found: total), .afterTotal(line: 1), .rows([]),
        ]
        for error in errors {
            #expect(error.sentence.zh != error.sentence.en && !error.sentence.zh.isEmpty)
        }
    }
}
