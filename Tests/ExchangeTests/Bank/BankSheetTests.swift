import Domain
import Foundation
import Testing

@testable import Exchange

@Suite struct BankSheetTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        (BankFormat.bankCSV, BankEncoding?.none), (.bankCSV, .gb18030), (.bankXLSX, nil),
    ])
    func `a sheet says number, account, holder, amount, bank and purpose`(
        format: BankFormat, encoding: BankEncoding?
    ) throws {
        let lines = try TestBatch.lines(7) + [TestBatch.line(8, holder: "王小明")]
        let files = try BankFiles.write(
            lines, TestBatch.order(lines, format, encoding), to: folder.path)
        let rows = try openRows(try #require(files.files.first).path).strings()
        #expect(rows.first == ["序号", "账号", "户名", "金额", "开户行", "用途"])
        #expect(rows.count == 9)
        for (row, line) in zip(rows.dropFirst(), lines) {
            #expect(
                row == [
                    String(line.position), line.account.number, line.account.holder ?? line.name,
                    line.amount.plain, "农村信用社", "奖励扶助 HZ-000012",
                ])
        }
    }

    @Test func `every format has the batch's number for a name`() throws {
        let lines = try TestBatch.lines(2)
        for format in BankFormat.allCases {
            let files = try BankFiles.write(
                lines, TestBatch.order(lines, format), to: folder.path)
            #expect(files.files.map(\.lines) == [2])
        }
        #expect(
            try folder.names
                == ["HZ-000012.csv", "HZ-000012.txt", "HZ-000012.xlsx", "HZ-000012.xml"])
    }

    @Test func `more than 5,000 lines go into several sheets, 5,000 into one`() throws {
        let lines = try TestBatch.lines(5_001)
        let files = try BankFiles.write(
            lines, TestBatch.order(lines, .bankCSV), to: folder.path)
        #expect(files.files.map(\.lines) == [5_000, 1])
        #expect(try folder.names == ["HZ-000012-1.csv", "HZ-000012-2.csv"])
        let last = try openRows("\(folder.path)/HZ-000012-2.csv").strings()
        #expect(last.last?.first == "5001")
        let fitting = Array(lines.dropLast())
        let order = TestBatch.order(fitting, .bankCSV)
        #expect(order.files(fitting).map(\.name) == ["HZ-000012.csv"])
        #expect(TestBatch.order(lines, .oneCard).files(lines).map(\.name) == ["HZ-000012.txt"])
    }

    @Test func `a one-card text has a line a person, in GB18030 and without a heading`() throws {
        let lines = [try TestBatch.line(1), try TestBatch.line(2, name: "䶮𠮷", holder: "张强")]
        _ = try BankFiles.write(lines, TestBatch.order(lines, .oneCard), to: folder.path)
        let number = try lines.map { try #require($0.residentID).description }
        let text =
            "张桂兰^\(number[0])^6200000000000000001^960.00\r\n"
            + "䶮𠮷^\(number[1])^6200000000000000002^960.00\r\n"
        #expect(try folder.bytes("HZ-000012.txt") == Gb18030.bytes(of: text))
    }

    @Test func `the same batch gives the same bytes, and may be written again`() throws {
        let lines = try TestBatch.lines(20)
        for format in BankFormat.allCases {
            let order = TestBatch.order(lines, format)
            let first = try BankFiles.write(lines, order, to: folder.path)
            let second = try BankFiles.write(lines, order, to: folder.path)
            #expect(first.files.map(\.digest) == second.files.map(\.digest))
            #expect(second.files.map(\.wasThere) == second.files.map { _ in true })
            second.remove()
        }
        #expect(try folder.names.count == BankFormat.allCases.count)
    }

    @Test func `the digest is that of the bytes`() throws {
        let lines = try TestBatch.lines(3)
        let file = try #require(
            try BankFiles.write(lines, TestBatch.order(lines, .bankCSV), to: folder.path)
                .files.first)
        let bytes = try folder.bytes("HZ-000012.csv")
        let hex = SHA256.digest(bytes).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(file.digest == hex.joined())
    }
}
