import Domain
import Foundation
import Testing

@testable import Exchange

/// All files of a batch, or none.
@Suite struct BankFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(
        _ lines: [BatchLine], _ format: BankFormat = .bankCSV, _ encoding: BankEncoding? = nil,
        payer: Bool = true
    ) throws(BankFileError) -> BankFiles {
        let full = TestBatch.order(lines, format, encoding)
        var order = BankOrder(
            batch: full.batch, format: format, encoding: encoding,
            payer: payer ? full.payer : nil, payOn: full.payOn, programmes: full.programmes)
        order.fileLimit = order.fileLimit.map { _ in 5 }
        return try BankFiles.write(lines, order, to: folder.path)
    }

    /// The lines that are refused; none if the files were written.
    private func refused(
        _ lines: [BatchLine], _ format: BankFormat, _ encoding: BankEncoding? = nil
    ) throws -> [BankLineProblem] {
        do throws(BankFileError) {
            _ = try write(lines, format, encoding)
            return []
        } catch {
            guard case .refused(let problems) = error else { throw error }
            return problems
        }
    }

    @Test func `a second file that cannot be made takes the first with it`() throws {
        let blocked = "\(folder.path)/HZ-000012-2.csv"
        try FileManager.default.createDirectory(
            atPath: blocked, withIntermediateDirectories: false)
        let lines = try TestBatch.lines(6)
        #expect(throws: BankFileError.file(.output(.folder(path: blocked)))) { try write(lines) }
        #expect(try folder.names == ["HZ-000012-2.csv"])
    }

    @Test func `a file with other contents is left alone, and nothing else appears`() throws {
        let path = try folder.file("HZ-000012-2.csv", "went to the bank")
        let lines = try TestBatch.lines(6)
        #expect(throws: BankFileError.inTheWay(path: path)) { try write(lines) }
        #expect(try folder.names == ["HZ-000012-2.csv"])
        #expect(try folder.bytes("HZ-000012-2.csv") == Array("went to the bank".utf8))
    }

    @Test func `files that are taken away again leave those that were there`() throws {
        let lines = try TestBatch.lines(6)
        _ = try write(lines)
        try FileManager.default.removeItem(atPath: "\(folder.path)/HZ-000012-1.csv")
        let again = try write(lines)
        #expect(again.files.map(\.wasThere) == [false, true])
        again.remove()
        #expect(try folder.names == ["HZ-000012-2.csv"])
    }

    @Test func `a name that the encoding lacks is refused by name, never written as a mark`() throws
    {
        let lines = [
            try TestBatch.line(1), try TestBatch.line(2, name: "䶮𠮷"),
            try TestBatch.line(3, bank: "𠮷县信用社"),
        ]
        for format in [BankFormat.bankCSV, .oneCard] {
            #expect(try write(lines, format, .gb18030).files.count == 1)
        }
        let names = try folder.names
        let problems = try refused(lines, .bankCSV, .gbk)
        #expect(problems.map(\.position) == [2, 3])
        #expect(problems.map(\.name) == ["䶮𠮷", "张桂兰"])
        #expect(problems.first?.sentence.zh.contains("“䶮”") == true)
        #expect(problems.last?.sentence.zh.contains("开户行") == true)
        #expect(try folder.names == names)
    }

    @Test(arguments: [
        ("", "空"), ("张\u{7}三", "U+0007"), ("张\u{E0A1}", "U+E0A1"), ("张\u{202E}三", "U+202E"),
        ("张\u{FFFD}", "U+FFFD"), (String(repeating: "长", count: 141), "141"),
    ])
    func `a name that no bank could read is refused in every form`(
        name: String, word: String
    ) throws {
        let lines = [try TestBatch.line(1), try TestBatch.line(2, name: name)]
        for format in BankFormat.allCases {
            let problems = try refused(lines, format)
            #expect(problems.map(\.position) == [2], "\(format)")
            #expect(problems.first?.sentence.zh.contains(word) == true, "\(problems)")
        }
        #expect(try folder.names == [])
    }

    @Test func `a name like a formula is plain text in a workbook and refused in CSV`() throws {
        let lines = [try TestBatch.line(1, name: "=1+1")]
        #expect(throws: BankFileError.self) { try write(lines, .bankCSV) }
        let book = try write(lines, .bankXLSX)
        #expect(try openRows(try #require(book.files.first).path).strings().last?[2] == "=1+1")
    }

    @Test func `a one-card text needs a number and takes no separator in a name`() throws {
        let lines = [
            try TestBatch.line(1, name: "张^三"), try TestBatch.line(2, hasNumber: false),
        ]
        let problems = try refused(lines, .oneCard)
        #expect(problems.map(\.position) == [1, 2])
        #expect(problems.first?.sentence.zh.contains("^") == true)
        #expect(problems.last?.sentence.zh.contains("身份证号") == true)
        #expect(try write(lines, .bankCSV).files.count == 1)
    }

    @Test func `what an order lacks is asked for`() throws {
        let lines = try TestBatch.lines(1)
        #expect(throws: BankFileError.noPayer) { try write(lines, .pain001, payer: false) }
        #expect(throws: BankFileError.encoding(.gbk, .pain001)) {
            try write(lines, .pain001, .gbk)
        }
        #expect(throws: BankFileError.empty) { try write([]) }
        #expect(Payer(name: "县财政局", account: "41A", bank: "农信") == nil)
        #expect(Payer(name: "", account: "410000", bank: "农信") == nil)
    }
}
