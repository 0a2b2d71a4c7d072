import Testing

@testable import TerminalKit

@Suite struct LookTests {
    @Test func `every role has its own letter`() {
        #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
        #expect(Role.normal.letter == ".")
    }

    @Test(arguments: ColourDepth.allCases)
    func `a role is never shown by colour alone`(depth: ColourDepth) {
        let theme = Theme.standard(depth)
        for role in Role.allCases {
            let style = theme[role]
            let coloured = style.foreground != nil || style.background != nil
            let isGrey = style.foreground == Theme.grey && style.background == nil
            #expect(!coloured || isGrey || !style.attributes.isEmpty, "\(role)")
            #expect(!coloured || depth != .monochrome)
            #expect(isGrey || style.attributes == Theme.monochrome[role].attributes)
        }
    }

    @Test func `sixteen colours are enough for the theme of sixteen`() {
        for role in Role.allCases {
            #expect((Theme.colour16[role].foreground ?? 0) < 8)
        }
    }

    @Test func `a spark shows anything above nothing`() {
        let glyphs = Glyphs.ascii
        #expect(glyphs.spark(0) == " ")
        #expect(glyphs.spark(0.001) == ".")
        #expect(glyphs.spark(0.5) == "-")
        #expect(glyphs.spark(1) == "#")
        #expect(glyphs.spark(7) == "#")
        #expect(glyphs.spark(-1) == " ")
        #expect(glyphs.spark(.nan) == " ")
    }

    @Test(arguments: [
        (Key.character(" "), "Space", "Space"), (.character("x"), "x", "x"),
        (.enter, "Enter", "Enter"),
        (.up, "▴", "Up"), (.control("x"), "^X", "^X"), (.function(1), "F1", "F1"),
        (.alt("b"), "M-b", "M-b"),
        (.character("\u{1B}"), "▯", "?"), (.pageDown, "PgDn", "PgDn"),
    ])
    func `a key has a short name`(key: Key, name: String, ascii: String) {
        #expect(key.label(.unicode) == name)
        #expect(key.label(.ascii) == ascii)
    }
}
