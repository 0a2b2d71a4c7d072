import TerminalKit
import Testing

@Suite struct TextFieldTests {
    private func hit(_ field: inout TextField, _ key: Key) -> Bool {
        field.handle(key)
    }

    private func typed(_ keys: Key..., into text: String = "") -> TextField {
        var field = TextField(text)
        for key in keys { #expect(hit(&field, key)) }
        return field
    }

    private func drawn(_ field: TextField, width: Int = 10, focused: Bool = true) -> Frame {
        var frame = Frame(size: Size(columns: 20, rows: 1))
        field.draw(
            into: &frame, at: Point(column: 2, row: 0), width: width, focused: focused)
        return frame
    }

    @Test func `characters go in at the caret`() {
        let field = typed(.left, .character("三"), into: "张丰")
        #expect(field.text == "张三丰")
        #expect(field.caret == 2)
    }

    @Test func `the cursor stands at the caret, counted in cells`() {
        #expect(drawn(typed(.left, into: "张三a")).cursor == Point(column: 6, row: 0))
        #expect(drawn(typed(into: "张三a")).cursor == Point(column: 7, row: 0))
        #expect(drawn(typed(into: "张三a"), focused: false).cursor == nil)
    }

    @Test func `both deleting keys remove whole characters`() {
        #expect(typed(.backspace, into: "e\u{301}").text.isEmpty)
        #expect(typed(.home, .delete, into: "𠮷祥").text == "祥")
        #expect(typed(.backspace).text.isEmpty)
    }

    @Test func `control keys delete to the ends and by words`() {
        #expect(typed(.left, .control("u"), into: "abc").text == "c")
        #expect(typed(.home, .right, .control("k"), into: "abc").text == "a")
        #expect(typed(.control("w"), into: "one two  ").text == "one ")
        #expect(typed(.alt("b"), .alt("b"), .alt("d"), into: "one two").text == " two")
        #expect(typed(.home, .alt("f"), into: "one two").caret == 3)
    }

    @Test func `a paste is one line without control characters`() {
        let field = typed(.paste("张三\r\n李\u{1B}[31m四\t王"))
        #expect(field.text == "张三 李[31m四 王")
    }

    @Test func `a mark typed after its letter joins it`() {
        let field = typed(.left, .character("\u{301}"), into: "ex")
        #expect(field.text == "e\u{301}x")
        #expect(field.caret == 1)
    }

    @Test func `no more is taken than the limit`() {
        var field = TextField("abc", limit: 4)
        #expect(hit(&field, .paste("defg")))
        #expect(field.text == "abcd")
    }

    @Test func `a long text scrolls so that the caret is in sight and no glyph is split`() {
        let text = "一二三四五六七八九十"
        let atEnd = drawn(typed(into: text))
        #expect(atEnd.text(row: 0).hasPrefix("  ◂"))
        #expect(atEnd.text(row: 0).hasSuffix("十"))
        #expect((2..<12).contains(atEnd.cursor?.column ?? 0))
        let atHome = drawn(typed(.home, into: text))
        #expect(atHome.text(row: 0) == "  一二三四 ▸")
        #expect(atHome.cursor == Point(column: 2, row: 0))
    }

    @Test(arguments: 1...12) func `the cursor stays inside a box of any width`(width: Int) {
        var field = TextField("一a二b三c四d五e六f七g八")
        for _ in 0...field.caret {
            let column = drawn(field, width: width).cursor?.column ?? -1
            #expect((2..<2 + width).contains(column))
            #expect(hit(&field, .left))
        }
    }

    @Test func `keys that mean nothing in a line are left to others`() {
        var field = TextField("a")
        for key: Key in [.enter, .tab, .up, .escape, .control("s"), .function(2)] {
            #expect(!hit(&field, key))
        }
    }
}
