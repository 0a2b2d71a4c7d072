import Domain
import Testing

@testable import Exchange

@Suite struct CsvErrorTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func error(_ bytes: [UInt8]) throws -> CsvError? {
        do throws(FileError) {
            let source = try openRows(try file(bytes))
            while try source.next() != nil {}
        } catch {
            let words = error.sentence
            #expect(!words.zh.isEmpty && !words.en.isEmpty)
            guard case .csv(let csv) = error else { return nil }
            return csv
        }
        return nil
    }

    private func file(_ bytes: [UInt8]) throws(FileError) -> String {
        do {
            return try folder.file("a.csv", bytes)
        } catch {
            throw .input(.missing(path: "a.csv"))
        }
    }

    struct Case: Sendable {
        let text: String
        let line: Int
        let column: Int
        let problem: CsvError.Problem
    }

    @Test(arguments: [
        Case(text: "", line: 1, column: 1, problem: .empty),
        Case(text: "\n\r\n,,\n", line: 1, column: 1, problem: .empty),
        Case(text: "a,b\n1,\"2\n3,4\n", line: 2, column: 3, problem: .unclosedQuote),
        Case(text: "a,b\n张三,\"x\"\n李,\"4", line: 3, column: 3, problem: .unclosedQuote),
        Case(text: "\"a,b\n1,2\n", line: 1, column: 1, problem: .unclosedQuote),
        Case(text: "a,b\n张三,x\"y\n", line: 2, column: 5, problem: .strayQuote),
        Case(text: "a,b\n\"1\r\n2\"x,3\n", line: 3, column: 3, problem: .strayQuote),
        Case(
            text: "a,b\n1,2\n张三\n", line: 3, column: 3,
            problem: .wrongCount(expected: 2, found: 1)),
        Case(
            text: "a,b\n1,2,3,4\n", line: 2, column: 5,
            problem: .wrongCount(expected: 2, found: 4)),
        Case(text: "a,b\n1,\0\n", line: 2, column: 3, problem: .nul),
        Case(text: "a,b\n1,x\0y\n", line: 2, column: 4, problem: .nul),
        Case(text: "a,b\n1,\"x\0y\"\n", line: 2, column: 5, problem: .nul),
        Case(text: "a,b\n1,\"x\"\0\n", line: 2, column: 6, problem: .nul),
        Case(text: "\u{FEFF}a,b\r1,\"2", line: 2, column: 3, problem: .unclosedQuote),
    ])
    func `malformed text is refused with its line and column`(_ example: Case) throws {
        let found = try #require(try error(Array(example.text.utf8)))
        #expect(found.problem == example.problem)
        #expect(found.place == FilePlace(line: example.line, column: example.column))
    }

    @Test func `a cell beyond all measure is refused where it begins`() throws {
        let long = [UInt8](repeating: 0x61, count: CsvReader.cellLimit + 1)
        #expect(
            try error(Array("a,b\nx,".utf8) + long)
                == CsvError(
                    place: FilePlace(line: 2, column: 3),
                    problem: .cellTooLong(limit: CsvReader.cellLimit, isQuoted: false)))
        #expect(
            try error(Array("a,b\nx,y\n\"".utf8) + long + Array("\nmore".utf8))
                == CsvError(
                    place: FilePlace(line: 3, column: 1),
                    problem: .cellTooLong(limit: CsvReader.cellLimit, isQuoted: true)))
    }

    @Test func `a row beyond all measure is refused where it begins`() throws {
        let cell = [UInt8](repeating: 0x61, count: 60_000) + [0x2C]
        let row = Array(repeatElement(cell, count: 20).joined())
        #expect(
            try error(Array("a,b\n1,2\n".utf8) + row)
                == CsvError(
                    place: FilePlace(line: 3, column: 1),
                    problem: .rowTooLong(limit: CsvReader.rowLimit)))
    }

    @Test func `a header of too many columns is refused`() throws {
        let header = String(repeating: "a,", count: CsvReader.columnLimit) + "b\n"
        #expect(
            try error(Array(header.utf8))?.problem
                == .tooManyColumns(limit: CsvReader.columnLimit))
    }

    @Test func `nothing is read after a malformed place`() throws {
        let source = try openRows(folder.file("a.csv", "a,b\n1,2\n3\n4,5\n"))
        #expect(try source.next()?.cells == ["1", "2"])
        #expect(throws: FileError.self) { try source.next() }
        #expect(try source.next() == nil)
    }

    @Test func `a quote opened late in a long line is found in its place`() throws {
        let cells = Array(repeating: "\"村\"", count: 30_000).joined(separator: ",")
        let text = "\(cells),\"x"
        let found = try error(Array("h\n\(text)".utf8))
        #expect(found?.place == FilePlace(line: 2, column: 30_000 * 4 + 1))
    }
}
