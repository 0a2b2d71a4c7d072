/// An archive whose parts are stored as they are (APPNOTE 6.3, method 0).
///
/// A mutated archive fails its checksums at once; made anew around a mutated part, the reader of
/// the part is what is tried.
struct StoredZip {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// A workbook of one sheet that is otherwise whole.
    ///
    /// Up to three parts, divided by NUL: the sheet, the shared texts, the styles.
    static func workbook(sheet input: [UInt8]) -> [UInt8] {
        let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        var zip = StoredZip()
        zip.add("_rels/.rels", relations(["officeDocument": "xl/workbook.xml"]))
        zip.add(
            "xl/workbook.xml",
            Array(
                """
                <workbook xmlns:r="r"><sheets><sheet name="1" sheetId="1" r:id="worksheet"/>\
                </sheets></workbook>
                """.utf8))
        zip.add(
            "xl/_rels/workbook.xml.rels",
            relations([
                "worksheet": "s.xml", "sharedStrings": "t.xml", "styles": "y.xml",
            ]))
        let names = ["s.xml", "t.xml", "y.xml"]
        for (name, part) in Swift.zip(names, parts) { zip.add("xl/\(name)", Array(part)) }
        return zip.finished
    }

    private static func relations(_ targets: [String: String]) -> [UInt8] {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let lines = targets.sorted { $0.key < $1.key }.map { type, target in
            #"<Relationship Id="\#(type)" Type="\#(base)/\#(type)" Target="\#(target)"/>"#
        }
        return Array("<Relationships>\(lines.joined())</Relationships>".utf8)
    }

    private mutating func add(_ name: String, _ part: [UInt8]) {
        let offset = bytes.count
        let common =
            number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            + number(Int(Self.checksum(part)), 4) + number(part.count, 4) + number(part.count, 4)
            + number(name.utf8.count, 2) + number(0, 2)
        bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + part
        directory +=
            [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 2) + number(0, 2)
            + number(0, 2) + number(0, 4) + number(offset, 4) + Array(name.utf8)
        count += 1
    }

    private var finished: [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2)
            + number(count, 2) + number(directory.count, 4) + number(bytes.count, 4)
            + number(0, 2)
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as archives use it, ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var rest: UInt32 = .max
        for byte in bytes {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
