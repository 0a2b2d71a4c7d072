import Testing

@testable import Exchange

@Suite struct TextEncodingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let text = "姓名,地址\n张三丰,㐀𠮷村\n尉迟恭,\"东街，三号\"\n"

    private func error(_ bytes: [UInt8]) throws -> CsvError? {
        let path = try folder.file("bad.csv", bytes)
        do throws(FileError) {
            let source = try openRows(path)
            while try source.next() != nil {}
        } catch {
            guard case .csv(let csv) = error else { return nil }
            return csv
        }
        return nil
    }

    @Test func `a GB18030 copy has the same rows`() throws {
        let plain = try openRows(folder.file("a.csv", Self.text))
        let copy = try openRows(folder.file("b.csv", Gb18030.bytes(of: Self.text)))
        #expect(copy.format == .csv(encoding: .gb18030, separator: .comma))
        #expect(try copy.strings() == plain.strings())
    }

    @Test(arguments: 0..<8)
    func `characters cut by a block's end are whole`(shift: Int) throws {
        let pad = String(repeating: "a", count: TextStream.blockSize - 30 + shift)
        let cells = String(repeating: "𠮷㐀张", count: 10)
        let text = "h\n\(pad.prefix(60_000))\n\(pad.dropFirst(60_000))\(cells)\n"
        for bytes in [Array(text.utf8), Gb18030.bytes(of: text)] {
            let rows = try openRows(folder.file("a.csv", bytes)).strings()
            #expect(rows.last?.first?.hasSuffix(cells) == true)
        }
    }

    @Test func `the encoding is found even after a long beginning in ASCII`() throws {
        let ascii = "name,note\n" + String(repeating: "abc,defgh\n", count: 20_000)
        let text = ascii + "张三,李四\n"
        let source = try openRows(folder.file("a.csv", Gb18030.bytes(of: text)))
        #expect(source.format == .csv(encoding: .utf8, separator: .comma))
        #expect(try source.strings().last == ["张三", "李四"])
        #expect(source.format == .csv(encoding: .gb18030, separator: .comma))
    }

    @Test func `a damaged byte is refused with its line and column`() throws {
        let start = Array("姓名,地址\n张三,".utf8)
        #expect(
            try error(start + [0xFF] + Array("东街\n".utf8))
                == CsvError(
                    place: FilePlace(line: 2, column: 4), problem: .badByte(0xFF, .utf8)))
        #expect(
            try error(start + [0xE4, 0xBD])
                == CsvError(place: FilePlace(line: 2, column: 4), problem: .cutOff))
    }

    @Test func `a damaged byte in GB18030 is refused with its line and column`() throws {
        let start = Gb18030.bytes(of: "姓名,地址\n张三,尉迟")
        #expect(
            try error(start + [0xFF] + Gb18030.bytes(of: "东街\n"))
                == CsvError(
                    place: FilePlace(line: 2, column: 6), problem: .badByte(0xFF, .gb18030)))
    }

    @Test func `a damaged byte late in a long file is found in its place`() throws {
        let line = Array("张三,李四\n".utf8)
        let lines = Array(repeatElement(line, count: 20_000).joined())
        #expect(
            try error(Array("a,b\n".utf8) + lines + [0x80] + line)
                == CsvError(
                    place: FilePlace(line: 20_002, column: 1), problem: .badByte(0x80, .utf8)))
    }

    @Test(arguments: [[0xFF, 0xFE] as [UInt8], [0xFE, 0xFF], []])
    func `UTF-16 is refused`(mark: [UInt8]) throws {
        let text = "name,note\n1,2\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try error(mark + text)?.problem == .utf16)
    }

    @Test(arguments: [
        [0xC0, 0xAF] as [UInt8], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF8, 0x88], [0xC3, 0x28], [0x80],
    ])
    func `what only resembles UTF-8 is not`(bytes: [UInt8]) {
        #expect(Utf8.wholePrefix(of: [0x61] + bytes) == WholePrefix(count: 1, isDamaged: true))
    }
}
