import Domain
import Testing

@testable import Exchange

/// Answers that were cut off or damaged on their way: refused, or the same; never another.
@Suite struct CutAnswerTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static func sheet() throws -> AnswerSheet {
        var sheet = AnswerSheet(try TestBatch.lines(2))
        sheet.giveBack(1, "户名不符")
        sheet.addTotal()
        return sheet
    }

    private func rows(_ bytes: some Sequence<UInt8>) throws -> [BankAnswerRow]? {
        let path = try folder.file("cut.csv", bytes)
        return try? BankAnswerReader.read(path).rows
    }

    @Test(arguments: [BankEncoding.utf8, .gb18030])
    func `a file cut anywhere is refused or the same`(encoding: BankEncoding) throws {
        let sheet = try Self.sheet()
        let bytes = encoding.bytes(of: sheet.text)
        let whole = try #require(try rows(bytes))
        var taken = 0
        for count in bytes.indices {
            guard let cut = try rows(bytes.prefix(count)) else { continue }
            #expect(cut == whole, "cut to \(count) of \(bytes.count)")
            taken += 1
        }
        // Only the end of the last line may be missing.
        #expect((1...4).contains(taken))
    }

    @Test func `the amount may stand last, and half of it is not taken for it`() throws {
        var sheet = try Self.sheet()
        let order = [0, 1, 2, 3, 5, 6, 7, 4]
        sheet.columns = order.map { sheet.columns[$0] }
        sheet.rows = sheet.rows.map { row in order.map { row[$0] } }
        sheet.total = sheet.total.map { row in order.map { row[$0] } }
        let bytes = Array(sheet.text.utf8)
        let whole = try #require(try rows(bytes))
        for count in bytes.indices {
            guard let cut = try rows(bytes.prefix(count)) else { continue }
            #expect(cut == whole, "cut to \(count) of \(bytes.count)")
        }
    }

    @Test func `a workbook cut anywhere is refused`() throws {
        let path = "\(folder.path)/answer.xlsx"
        try XlsxWriter(path: path).write(all: try Self.sheet().cells)
        let bytes = try folder.bytes("answer.xlsx")
        #expect(try rows(bytes) != nil)
        for count in stride(from: 0, to: bytes.count - 1, by: 149) {
            #expect(try rows(bytes.prefix(count)) == nil, "cut to \(count) of \(bytes.count)")
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `lines lost, doubled or swapped never change what is paid`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let lines = try Self.sheet().text.split(separator: "\r\n").map(String.init)
        let whole = try #require(try rows((lines.joined(separator: "\r\n") + "\r\n").utf8))
        var changed = lines
        let place = Int.random(in: 1..<lines.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed.remove(at: place)
        case 1: changed.insert(lines[place], at: place)
        default: changed.swapAt(place, Int.random(in: 1..<lines.count, using: &random))
        }
        guard let found = try rows((changed.joined(separator: "\r\n") + "\r\n").utf8) else {
            return
        }
        func facts(_ rows: [BankAnswerRow]) -> Set<BankAnswerRow> {
            Set(
                rows.map { row in
                    var row = row
                    row.line = 0
                    return row
                })
        }
        #expect(facts(found) == facts(whole) && found.count == whole.count)
    }
}
