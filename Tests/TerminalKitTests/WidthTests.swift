import Testing

@testable import TerminalKit

@Suite struct WidthTests {
    @Test(arguments: [
        ("a", 1), ("~", 1), ("张", 2), ("𠮷", 2), ("𰻝", 2), ("\u{31350}", 2), ("\u{2EBF0}", 2),
        ("㐀", 2), ("Ａ", 2), ("，", 2), ("￥", 2), ("¥", 1), ("😀", 2), ("e\u{301}", 1), ("é", 1),
        ("한", 2), ("…", 1), ("─", 1), ("·", 1), ("\u{E000}", 1), ("ｱ", 1), ("\u{3000}", 2),
    ])
    func `a character takes the columns that Unicode gives it`(text: String, columns: Int) {
        #expect(Width.of(Character(text)) == columns)
        #expect(Width.of(text) == columns)
    }

    @Test func `a text is as wide as its characters together`() {
        #expect(Width.of("") == 0)
        #expect(Width.of("410823 张三丰 é") == 15)
        #expect(Width.of("张三丰".dropFirst()) == 4)
    }

    @Test(arguments: [
        "plain", "张三丰", "a\u{1B}[31m", "\u{202E}abc", "王\u{200C}五", "\u{301}a", "🇨🇳", "👍🏽",
        "❤\u{FE0F}",
        "👨‍👩‍👧", "葛\u{E0100}", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "\r\n", "\0", "กำ",
        "\u{1100}\u{1161}",
    ])
    func `what is measured is what is drawn`(text: String) {
        var frame = Frame(size: Size(columns: 40, rows: 1))
        let used = frame.put(text, at: Point(column: 0, row: 0))
        #expect(used == Width.of(text))
        #expect(used == text.reduce(0) { $0 + Width.of($1) })
        #expect(used == Width.of(Width.cleaned(text, standIn: "?")))
    }

    @Test(arguments: [
        ("张三", "张三"), ("a\u{1B}[2J", "a?[2J"), ("a\u{0}b", "a?b"), ("\u{202E}drow", "?drow"),
        ("\u{2066}x\u{2069}", "?x?"), ("a\u{200B}b", "a?b"), ("王\u{200D}", "王?"),
        ("a\nb\tc", "a?b?c"),
        ("\u{9B}31m", "?31m"), ("\u{7F}", "?"), ("\u{301}a", "?a"), ("e\u{301}", "e\u{301}"),
        ("葛\u{E0100}", "葛"), ("🇨🇳", "CN"), ("👍🏽", "👍"), ("\u{FEFF}姓名", "?姓名"), ("\u{2028}", "?"),
        ("\u{3164}", "?"),
    ])
    func `what would steer the terminal becomes visible`(text: String, shown: String) {
        #expect(Width.cleaned(text, standIn: "?") == shown)
    }

    @Test func `a lone surrogate arrives as the replacement character and is drawn as one`() {
        let text = String(decoding: [0x61, 0xD800, 0x62] as [UInt16], as: UTF16.self)
        #expect(Width.cleaned(text, standIn: "?") == "a\u{FFFD}b")
    }

    @Test func `every run of the table begins after the one before`() {
        #expect(zip(WidthTable.runs, WidthTable.runs.dropFirst()).allSatisfy { $0 >> 3 < $1 >> 3 })
        #expect(WidthTable.runs.first.map { $0 >> 3 } == 0)
    }

    @Test func `no glyph of the program has a doubtful width`() {
        for glyphs in [Glyphs.unicode, .ascii] {
            var all = glyphs.sparks
            for child in Mirror(reflecting: glyphs).children {
                if let glyph = child.value as? Character { all.append(glyph) }
            }
            #expect(all.count > 25)
            for glyph in all {
                #expect(Width.of(glyph) == 1)
                #expect(!Width.isAmbiguous(glyph), "\(glyph)")
                #expect(glyph.isASCII || glyphs == .unicode)
            }
        }
        #expect(Width.isAmbiguous("─"))
    }
}
