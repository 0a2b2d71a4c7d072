import TerminalKit
import Testing

@testable import TerminalCurses

@Suite struct KeyDecoderTests {
    private func keys(_ text: String, alt: Bool = false) -> [Key] {
        var decoder = KeyDecoder(alt: alt)
        for byte in text.utf8 { decoder.byte(byte) }
        return decoder.finish()
    }

    @Test func `characters of every script arrive as they were typed`() {
        #expect(
            keys("a张𠮷😀") == [.character("a"), .character("张"), .character("𠮷"), .character("😀")])
    }

    @Test func `a mark in the same burst joins its base`() {
        #expect(keys("e\u{301}x") == [.character("e\u{301}"), .character("x")])
    }

    @Test func `a character may arrive in pieces, with a wait between them`() {
        var decoder = KeyDecoder()
        let bytes = Array("丰".utf8)
        decoder.byte(bytes[0])
        #expect(decoder.finish().isEmpty)
        decoder.byte(bytes[1])
        #expect(decoder.finish().isEmpty)
        decoder.byte(bytes[2])
        #expect(decoder.finish() == [.character("丰")])
    }

    @Test func `bytes that are no UTF-8 become the replacement character and lose nothing else`() {
        var decoder = KeyDecoder()
        for byte: UInt8 in [0xFF, 0x61, 0xE5, 0xBC, 0x62, 0xC0, 0x80] { decoder.byte(byte) }
        let bad = Key.character("\u{FFFD}")
        #expect(decoder.finish() == [bad, .character("a"), bad, .character("b"), bad, bad])
    }

    @Test(arguments: [
        ("\r", Key.enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
        ("\u{8}", .backspace),
        ("\u{1B}", .escape), ("\u{3}", .control("c")), ("\u{18}", .control("x")),
        ("\u{0}", .control(" ")),
        ("\u{1C}", .control("\\")),
    ])
    func `control characters are keys`(text: String, key: Key) {
        #expect(keys(text) == [key])
    }

    @Test(arguments: [
        ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[5~", .pageUp), ("\u{1B}[1;5C", .right),
        ("\u{1B}[H", .home), ("\u{1B}OP", .function(1)), ("\u{1B}[24~", .function(12)),
        ("\u{1B}[Z", .backTab),
        ("\u{1B}OM", .enter), ("\u{1B}[3;5~", .delete),
    ])
    func `sequences that terminfo did not know are keys all the same`(text: String, key: Key) {
        #expect(keys(text) == [key])
        #expect(keys("a" + text + "b") == [.character("a"), key, .character("b")])
    }

    @Test(arguments: ["\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[99~"])
    func `an unknown sequence types nothing`(text: String) {
        #expect(keys(text + "a") == [.character("a")])
    }

    @Test func `Esc stays Esc whatever follows it`() {
        #expect(keys("\u{1B}q") == [.escape, .character("q")])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys("\u{1B}[") == [.escape, .character("[")])
        #expect(keys("\u{1B}\r") == [.escape, .enter])
        #expect(keys("\u{1B}张") == [.escape, .character("张")])
        #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    }

    @Test func `a program that wants Alt gets it for letters and digits`() {
        #expect(keys("\u{1B}b7", alt: true) == [.alt("b"), .character("7")])
        #expect(keys("\u{1B}", alt: true) == [.escape])
        #expect(keys("\u{1B}\r", alt: true) == [.escape, .enter])
    }

    @Test(arguments: [
        ("KEY_UP", Key.up), ("KEY_F(11)", .function(11)), ("kLFT5", .left), ("KEY_BTAB", .backTab),
        ("KEY_NPAGE", .pageDown), ("KEY_DC", .delete), ("KEY_SELECT", .end),
        ("KEY_BACKSPACE", .backspace),
    ])
    func `keys come by their curses names`(name: String, key: Key) {
        var decoder = KeyDecoder()
        decoder.byte(UInt8(ascii: "a"))
        decoder.name(name)
        #expect(decoder.finish() == [.character("a"), key])
    }

    @Test func `a named key without a meaning is ignored`() {
        var decoder = KeyDecoder()
        for name in ["KEY_RESIZE", "KEY_MAX", "", "k", "KEY_F(", "kUP"] { decoder.name(name) }
        #expect(decoder.finish() == [.up])
    }

    @Test func `pasted text is one piece of data, whatever it contains`() {
        var decoder = KeyDecoder()
        decoder.name("PASTE_START")
        for byte in "张三\r\n李四\r王\u{1B}[31m\u{0}\t五\u{8}".utf8 { decoder.byte(byte) }
        decoder.name("KEY_UP")
        #expect(decoder.finish().isEmpty)
        #expect(decoder.isPasting)
        decoder.name("PASTE_END")
        decoder.byte(UInt8(ascii: "q"))
        #expect(decoder.finish() == [.paste("张三\n李四\n王\t五"), .character("q")])
        #expect(!decoder.isPasting)
    }

    @Test func `a paste without its end is given up by request and keeps its text`() {
        var decoder = KeyDecoder()
        decoder.name("PASTE_START")
        for byte in "ab".utf8 { decoder.byte(byte) }
        #expect(decoder.finish().isEmpty)
        decoder.endPaste()
        #expect(decoder.finish() == [.paste("ab")])
    }

    @Test func `the end of a paste may arrive in pieces`() {
        var decoder = KeyDecoder()
        for byte in "\u{1B}[200~ab\u{1B}[20".utf8 { decoder.byte(byte) }
        #expect(decoder.finish().isEmpty)
        for byte in "1~c".utf8 { decoder.byte(byte) }
        #expect(decoder.finish() == [.paste("ab"), .character("c")])
    }

    @Test func `paste brackets work without terminfo too`() {
        #expect(keys("\u{1B}[200~张a\u{1B}[201~b") == [.paste("张a"), .character("b")])
    }
}
