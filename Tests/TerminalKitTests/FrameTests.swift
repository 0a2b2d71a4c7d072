import TerminalKit
import Testing

@Suite struct FrameTests {
    private func frame(_ columns: Int = 8, _ rows: Int = 2) -> Frame {
        Frame(size: Size(columns: columns, rows: rows))
    }

    private let origin = Point(column: 0, row: 0)

    @Test func `a wide glyph takes two cells`() {
        var frame = frame()
        #expect(frame.put("张a", at: origin, role: .title) == 3)
        #expect(frame[0, 0] == Cell("张", role: .title))
        #expect(frame[1, 0].isContinuation)
        #expect(frame[2, 0].character == "a")
        #expect(frame.text == "张a\n\n")
        #expect(frame.roleLetters == "TTT\n\n")
    }

    @Test func `a wide glyph that would cross the right edge is left out`() {
        var frame = frame(5)
        #expect(frame.put("张三丰", at: origin) == 4)
        #expect(frame.text(row: 0) == "张三")
        #expect(frame.put("张三", at: origin, maxWidth: 3) == 2)
        #expect(frame.put("张三", at: Point(column: 1, row: 0), maxWidth: .max) == 4)
        #expect(frame.put("张三", at: origin, maxWidth: -1) == 0)
    }

    @Test func `a glyph that is cut by the left edge leaves a blank`() {
        var frame = frame()
        frame.put("xxxx", at: origin)
        #expect(frame.put("张三", at: Point(column: -1, row: 0)) == 4)
        #expect(frame.text(row: 0) == " 三x")
    }

    @Test func `overwriting half of a wide glyph removes the other half`() {
        var frame = frame()
        frame.put("张三丰", at: origin)
        frame.put("b", at: Point(column: 1, row: 0))
        #expect(frame.text(row: 0) == " b三丰")
        frame.put("c", at: Point(column: 2, row: 0))
        #expect(frame.text(row: 0) == " bc 丰")
        frame.put("李", at: Point(column: 3, row: 0))
        #expect(frame.text(row: 0) == " bc李")
        #expect(!frame[5, 0].isContinuation)
    }

    @Test func `filling across wide glyphs leaves no halves`() {
        var frame = frame()
        frame.put("张三丰", at: origin)
        frame.fill(Rect(column: 1, row: 0, columns: 4, rows: 1), with: "-")
        #expect(frame.text(row: 0) == " ----")
        #expect(!frame.cells.contains { $0.isContinuation })
    }

    @Test func `a mark stays with its base in one cell`() {
        var frame = frame()
        #expect(frame.put("e\u{301}x", at: origin) == 2)
        #expect(frame[0, 0].character == "e\u{301}")
        #expect(frame[1, 0].character == "x")
    }

    @Test func `an escape sequence is drawn, not sent`() {
        var frame = frame(12)
        frame.put("\u{1B}[31m\u{202E}王", at: origin)
        #expect(frame.text(row: 0) == "▯[31m▯王")
        var ascii = Frame(size: Size(columns: 12, rows: 1), glyphs: .ascii)
        ascii.put("\u{7}x", at: origin)
        ascii.fill(Rect(column: 2, row: 0, columns: 1, rows: 1), with: "\u{1B}")
        #expect(ascii.text(row: 0) == "?x?")
    }

    @Test func `drawing inside a rectangle is clipped to it and counts from it`() {
        var frame = frame()
        let used = frame.inside(Rect(column: 2, row: 1, columns: 3, rows: 5)) { inner in
            inner.fill(inner.bounds, with: ".")
            inner.put("outside", at: Point(column: 0, row: -1))
            inner.cursor = Point(column: 1, row: 0)
            return inner.put("张三", at: Point(column: 0, row: 0))
        }
        #expect(used == 2)
        #expect(frame.text == "\n  张.\n")
        #expect(frame.cursor == Point(column: 3, row: 1))
        #expect(frame.size == Size(columns: 8, rows: 2))
    }

    @Test func `regions nest`() {
        var frame = frame()
        frame.inside(Rect(column: 1, row: 0, columns: 4, rows: 2)) { outer in
            outer.inside(Rect(column: 2, row: 1, columns: 9, rows: 9)) { inner in
                inner.put("abcdef", at: Point(column: 0, row: 0))
            }
        }
        #expect(frame.text == "\n   ab\n")
    }

    @Test func `a box keeps its title inside its edge`() {
        var frame = Frame(size: Size(columns: 12, rows: 3), glyphs: .ascii)
        frame.box(Rect(column: 0, row: 0, columns: 12, rows: 3), title: "家庭档案")
        #expect(frame.text == "+- 家庭~ --+\n|          |\n+----------+\n")
        #expect(frame.roleLetters(row: 0) == "bbTTTTTTTbbb")
    }

    @Test func `a line is clipped with an ellipsis and filled`() {
        var frame = Frame(size: Size(columns: 8, rows: 1), glyphs: .ascii)
        frame.fill(frame.bounds, with: "#")
        frame.putLine("张三丰", in: Rect(column: 1, row: 0, columns: 4, rows: 1), aligned: .right)
        #expect(frame.text(row: 0) == "# 张~###")
    }

    @Test func `painting changes roles and no text`() {
        var frame = frame()
        frame.put("张三", at: origin)
        frame.paint(Rect(column: 0, row: 0, columns: 2, rows: 1), role: .selected)
        #expect(frame.roleLetters(row: 0) == "SS")
        #expect(frame.text(row: 0) == "张三")
    }

    @Test func `nothing is drawn outside, whatever the coordinates`() {
        var frame = frame()
        for point in [
            Point(column: 99, row: 0), Point(column: 0, row: 99), Point(column: -99, row: -1),
        ] {
            frame.put("张三", at: point)
            frame.fill(Rect(origin: point, size: Size(columns: 2, rows: 2)), with: "x")
            frame.cursor = point
        }
        #expect(frame.text == "\n\n")
        #expect(frame.cursor == nil)
        #expect(frame[99, 99] == .blank)
        #expect(Frame(size: Size(columns: 0, rows: 0)).text.isEmpty)
    }
}
