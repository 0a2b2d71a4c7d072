import TerminalKit
import Testing

@Suite struct TextAreaTests {
    private func hit(_ area: inout TextArea, _ key: Key) -> Bool {
        area.handle(key, width: 9)
    }

    private func drawn(_ area: TextArea, _ rect: Rect, focused: Bool = true) -> Frame {
        var frame = Frame(size: Size(columns: 20, rows: 4))
        area.draw(into: &frame, in: rect, focused: focused)
        return frame
    }

    private let rect = Rect(column: 0, row: 0, columns: 9, rows: 3)

    @Test func `lines wrap by cells, between wide glyphs and at blanks`() {
        let chinese = drawn(TextArea("一二三四五六"), rect)
        #expect(chinese.text(row: 0) == "一二三四")
        #expect(chinese.text(row: 1) == "五六")
        #expect(chinese.cursor == Point(column: 4, row: 1))
        let english = drawn(TextArea("one three five"), rect)
        #expect(english.text(row: 0) == "one")
        #expect(english.text(row: 1) == "three")
    }

    @Test func `control-O breaks the line and Enter is left to the form`() {
        var area = TextArea("ab")
        #expect(hit(&area, .control("o")))
        #expect(area.text == "ab\n")
        #expect(!hit(&area, .enter))
        #expect(drawn(area, rect).cursor == Point(column: 0, row: 1))
    }

    @Test func `the arrows move between lines and leave at the first and the last`() {
        var area = TextArea("一二三四五六")
        #expect(hit(&area, .up))
        #expect(area.caret == 2)
        #expect(!hit(&area, .up))
        #expect(hit(&area, .end))
        #expect(area.caret == 3)
        #expect(hit(&area, .down))
        #expect(!hit(&area, .down))
    }

    @Test func `the line with the caret is in sight`() {
        let frame = drawn(TextArea("1\n2\n3\n4\n5"), rect)
        #expect(frame.text(row: 2) == "5")
        #expect(frame.cursor == Point(column: 1, row: 2))
        let left = drawn(TextArea("1\n2\n3\n4\n5"), rect, focused: false)
        #expect(left.text(row: 0) == "1")
        #expect(left.cursor == nil)
    }

    @Test func `a pasted text keeps its lines`() {
        var area = TextArea()
        #expect(hit(&area, .paste("一\r\n二\u{7}")))
        #expect(area.text == "一\n二")
    }
}
