import TerminalKit
import Testing

@Suite struct FormDrawingTests {
    private func drawn(
        _ form: Form, _ columns: Int = 80, _ rows: Int = 20, glyphs: Glyphs = .unicode
    ) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: rows), glyphs: glyphs)
        form.draw(into: &frame)
        return frame
    }

    private func text(_ id: String, _ change: (inout FormField) -> Void = { _ in }) -> FormField {
        var field = FormField(id, id, .text)
        change(&field)
        return field
    }

    @Test func `the label, the required mark, the value and the cursor`() {
        let name = text("姓名") { $0.isRequired = true }
        let frame = drawn(Form([name], values: ["姓名": "李娜"]))
        #expect(frame.text(row: 0) == "▸*姓名  李娜")
        #expect(frame.cursor == Point(column: 12, row: 0))
    }

    @Test func `an error stands under its field and pushes the next one down`() {
        let form = Form([text("a") { $0.error = "请填写姓名。" }, text("b")])
        let frame = drawn(form)
        #expect(frame.text(row: 1).contains("! 请填写姓名。"))
        #expect(frame.roleLetters(row: 1).contains(Role.error.letter))
        #expect(frame.text(row: 2).contains("b"))
    }

    @Test func `a note stands beside its value, or below where there is no room`() {
        let long = String(repeating: "预产期二〇一二年", count: 3)
        let form = Form([text("a") { $0.note = long }])
        #expect(drawn(form, 100).text(row: 0).contains("预产期"))
        #expect(!drawn(form, 60).text(row: 0).contains("预产期"))
        #expect(drawn(form, 60).text(row: 1).contains("预产期"))
    }

    @Test(arguments: [(60, 16), (80, 20), (132, 39)])
    func `the focused field is in sight wherever it is`(columns: Int, rows: Int) {
        let size = Size(columns: columns, rows: rows)
        var form = Form((0..<60).map { text("field\($0)") { $0.error = "wrong" } })
        for _ in 0..<60 {
            let frame = drawn(form, columns, rows)
            #expect(frame.text.contains(form.focused?.id ?? "-"))
            #expect(frame.cursor != nil)
            _ = form.handle(.tab, in: size)
        }
    }

    @Test func `two columns from 110 on, and down stays in its column`() {
        var form = Form((0..<6).map { text("f\($0)") })
        let frame = drawn(form, 120)
        #expect(frame.text(row: 0).contains("f0"))
        #expect(frame.text(row: 0).contains("f1"))
        #expect(!drawn(form, 100).text(row: 0).contains("f1"))
        _ = form.handle(.down, in: Size(columns: 120, rows: 20))
        #expect(form.focused?.id == "f2")
        _ = form.handle(.tab, in: Size(columns: 120, rows: 20))
        #expect(form.focused?.id == "f3")
    }

    @Test func `fields with a side fill their own column from the top`() {
        func sided(_ id: String, _ side: FormField.Side) -> FormField {
            text(id) { $0.side = side }
        }
        let size = Size(columns: 120, rows: 20)
        var form = Form([
            text("a"), sided("l1", .left), sided("l2", .left), sided("r1", .right), text("z"),
        ])
        let frame = drawn(form, 120)
        #expect(frame.text(row: 1).contains("l1") && frame.text(row: 1).contains("r1"))
        #expect(frame.text(row: 2).contains("l2"))
        #expect(frame.text(row: 3).contains("z"))
        form.focus(on: "r1")
        _ = form.handle(.down, in: size)
        #expect(form.focused?.id == "z")
    }

    @Test func `a number shows its unit, limits and flag`() {
        var field = FormField("hb", "血红蛋白", .number(unit: "g/L", hasLimits: true))
        field.note = "偏低"
        field.noteRole = .warning
        let form = Form([field], values: ["hb": "98", "hb.lower": "110", "hb.upper": "150"])
        let row = drawn(form, 60).text(row: 0)
        #expect(row == "▸ 血红蛋白  98       g/L (110   - 150  )  偏低")
    }

    @Test func `a list near the bottom opens upwards and stays inside`() {
        let options = (0..<30).map { FormOption(id: "\($0)", label: "选项\($0)") }
        var form = Form(
            (0..<12).map { text("f\($0)") } + [FormField("c", "c", .choice(options))])
        form.focus(on: "c")
        _ = form.handle(.character(" "), in: Size(columns: 60, rows: 16))
        let frame = drawn(form, 60, 16)
        #expect(frame.text.contains("选项0"))
        #expect(frame.text.contains("选项7"))
        #expect(frame.text(row: 12).contains("c"))
    }

    @Test func `with ASCII glyphs nothing else is drawn`() {
        var heading = FormField("h", "Group", .heading)
        heading.note = "2 of 3"
        let options = [FormOption(id: "a", label: "one"), FormOption(id: "b", label: "two")]
        var form = Form(
            [heading, FormField("c", "Choice", .choices(options))], values: ["c": "a,b"])
        _ = form.handle(.character(" "), in: Size(columns: 60, rows: 16))
        let frame = drawn(form, 60, 16, glyphs: .ascii)
        #expect(frame.text.allSatisfy { $0.isASCII })
        #expect(frame.text.contains("one - two"))
    }

    @Test func `a click enters a field`() {
        var form = Form([text("a"), text("b")])
        let click = Key.mouse(MouseEvent(.click, at: Point(column: 4, row: 1)))
        let outcome = form.handle(click, in: Size(columns: 80, rows: 20))
        #expect(outcome == .moved)
        #expect(form.focused?.id == "b")
    }

    @Test func `no size is too small to draw`() {
        let fields = [text("姓名") { $0.error = "错误" }, FormField("n", "备注", .lines)]
        var form = Form(fields, values: ["姓名": "李娜"])
        for columns in 0..<24 {
            for rows in 0..<6 {
                _ = drawn(form, columns, rows)
                _ = form.handle(.tab, in: Size(columns: columns, rows: rows))
            }
        }
        #expect(form.value("姓名") == "李娜")
    }
}
