/// The Song typeface that every reader of Chinese PDF files brings along: nothing is embedded.
///
/// `UniGB-UTF16-H` (PDF 1.5) takes UTF-16 in big-endian order. Its characters are those of GB
/// 18030-2000: all of the first Chinese block and Extension A, but of Extension B only six. What
/// it lacks is shown as a geta mark 〓, with the reading of the name beside it.
enum PdfSong {
    /// What stands for a character that the typeface lacks.
    static let missing = "〓"

    /// Whether the typeface has every character of a text.
    static func covers(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(covers) }

    private static func covers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4DB6...0x4DBF, 0x9FA6...0x9FFF: false
        case 0x10000...: false
        default: true
        }
    }

    /// A name as the typeface can show it.
    static func shown(_ name: String, reading: String) -> String {
        covers(name) ? name : "\(substituted(name))（\(reading)）"
    }

    /// A text with a mark for every character that the typeface lacks.
    static func substituted(_ text: String) -> String {
        text.unicodeScalars.map { covers($0) ? String($0) : missing }.joined()
    }

    /// A text as a string of a content stream: `<4E2D6587>`.
    static func string(_ text: String) -> String {
        "<\(substituted(text).utf16.map(hex).joined())>"
    }

    /// Four hexadecimal digits.
    static func hex(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// The width of a text, in thousandths of its size.
    static func width(of text: String) -> Int {
        substituted(text).unicodeScalars.reduce(0) { sum, scalar in
            let place = Int(scalar.value) - 0x20
            return sum + (latin.indices.contains(place) ? latin[place] : 1_000)
        }
    }

    /// The widths of the characters from blank to `~`, which the typeface numbers from 1.
    static let latin = [
        207, 270, 342, 467, 462, 797, 710, 239, 374, 374, 423, 605, 238, 375, 238, 334, 462, 462,
        462, 462, 462, 462, 462, 462, 462, 462, 238, 238, 605, 605, 605, 344, 748, 684, 560, 695,
        739, 563, 511, 729, 793, 318, 312, 666, 526, 896, 758, 772, 544, 772, 628, 465, 607, 753,
        711, 972, 647, 620, 607, 374, 333, 374, 606, 500, 239, 417, 503, 427, 529, 415, 264, 444,
        518, 241, 230, 495, 228, 793, 527, 524, 524, 504, 338, 336, 277, 517, 450, 652, 466, 452,
        407, 370, 258, 370, 605,
    ]

    /// Adds the font and gives its number.
    ///
    /// - Parameter texts: everything that is shown, by which its characters can be copied.
    static func add(to file: inout PdfFile, texts: [String]) -> Int {
        let descriptor = file.add(
            """
            << /Type /FontDescriptor /FontName /STSong-Light /Flags 6
            /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120
            /CapHeight 737 /StemV 58 >>
            """)
        let glyphs = file.add(
            """
            << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light
            /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>
            /FontDescriptor \(descriptor) 0 R /DW 1000
            /W [1 [\(latin.map(String.init).joined(separator: " "))]] >>
            """)
        let unicode = file.add(stream: toUnicode(of: texts))
        return file.add(
            """
            << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UTF16-H
            /Encoding /UniGB-UTF16-H /DescendantFonts [\(glyphs) 0 R]
            /ToUnicode \(unicode) 0 R >>
            """)
    }

    /// Says that every code is its own character, block by block of 256.
    private static func toUnicode(of texts: [String]) -> String {
        let blocks = Set(texts.flatMap { substituted($0).utf16 }.map { $0 >> 8 }).sorted()
        var lines: [String] = []
        // A list has at most a hundred entries.
        for start in stride(from: 0, to: blocks.count, by: 100) {
            let some = blocks[start..<min(start + 100, blocks.count)]
            lines.append("\(some.count) beginbfrange")
            lines += some.map { block in
                let (first, last) = (hex(block << 8), hex(block << 8 | 0xFF))
                return "<\(first)> <\(last)> <\(first)>"
            }
            lines.append("endbfrange")
        }
        return """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            \(lines.joined(separator: "\n"))
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """
    }
}
