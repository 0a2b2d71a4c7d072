import TerminalKit
import Testing

@Suite struct FormTests {
    private let size = Size(columns: 80, rows: 20)
    private static let places = [
        FormOption(id: "home", label: "入户", keywords: ["rh", "ruhu"]),
        FormOption(id: "room", label: "村室", keywords: ["cs", "cunshi"]),
        FormOption(id: "car", label: "服务车", keywords: ["fwc", "fuwuche"]),
    ]

    private func field(
        _ id: String, _ kind: FormField.Kind, _ change: (inout FormField) -> Void = { _ in }
    ) -> FormField {
        var field = FormField(id, id, kind)
        change(&field)
        return field
    }

    private func form(values: [String: String] = [:]) -> Form {
        Form(
            [
                field("head", .heading), field("name", .text) { $0.isRequired = true },
                field("phone", .digits), field("place", .choice(Self.places)),
                field("topics", .choices(Self.places)), field("day", .date),
                field("hb", .number(unit: "g/L", hasLimits: true)), field("note", .lines),
            ], values: values)
    }

    @discardableResult
    private func press(_ form: inout Form, _ keys: Key...) -> FormOutcome {
        keys.map { form.handle($0, in: size) }.last ?? .ignored
    }

    private func drawn(_ form: Form, _ size: Size? = nil, glyphs: Glyphs = .unicode) -> Frame {
        var frame = Frame(size: size ?? self.size, glyphs: glyphs)
        form.draw(into: &frame)
        return frame
    }

    @Test func `the first field that can be entered has the focus`() {
        #expect(form().focused?.id == "name")
    }

    @Test func `typing changes the value under the field's name`() {
        var form = form()
        #expect(press(&form, .character("张")) == .changed("name"))
        #expect(press(&form, .character("?")) == .changed("name"))
        #expect(form.values == ["name": "张?"])
        press(&form, .control("u"))
        #expect(form.values.isEmpty)
    }

    @Test func `Enter, Tab and arrows go from field to field`() {
        var form = form()
        press(&form, .enter, .tab, .down)
        #expect(form.focused?.id == "topics")
        press(&form, .up, .backTab)
        #expect(form.focused?.id == "phone")
        press(&form, .pageDown)
        #expect(form.focused?.id == "note")
        #expect(press(&form, .enter) == .finished)
        press(&form, .tab)
        #expect(form.focused?.id == "name")
        #expect(press(&form, .escape) == .ignored)
    }

    @Test func `digits refuse letters and take full-width digits`() {
        var form = form()
        press(&form, .tab)
        #expect(press(&form, .character("a")) == .refused)
        press(&form, .character("１"), .character("X"), .paste("2 号3"))
        #expect(form.value("phone") == "１X2 3")
    }

    @Test func `letters find an option by pinyin and Enter takes the first`() {
        var form = form()
        form.focus(on: "place")
        #expect(press(&form, .character("f")) == .moved)
        #expect(form.isListOpen)
        #expect(drawn(form).text.contains("服务车"))
        #expect(press(&form, .enter) == .changed("place"))
        #expect(form.value("place") == "car")
        #expect(form.focused?.id == "topics")
    }

    @Test(arguments: ["q", "村x"])
    func `what no option answers to stays as it was typed, and chooses nothing`(typed: String) {
        var form = form(values: ["place": "home"])
        form.focus(on: "place")
        for character in typed.dropLast() { #expect(press(&form, .character(character)) == .moved) }
        #expect(press(&form, .character(typed.last ?? " ")) == .refused)
        #expect(form.unanswered == typed)
        #expect(drawn(form).text.contains(typed))
        for key in [Key.enter, .tab, .backTab, .character(" ")] {
            #expect(press(&form, key) == .refused)
            #expect(form.focused?.id == "place" && form.value("place") == "home")
        }
        #expect(form.closeList() == nil)
        #expect(form.value("place") == "home" && form.unanswered == nil)
    }

    @Test func `of several, what no option answers to keeps the focus until it is mended`() {
        var form = form()
        form.focus(on: "topics")
        #expect(press(&form, .character("q")) == .refused)
        #expect(press(&form, .tab) == .refused)
        #expect(form.focused?.id == "topics")
        press(&form, .backspace, .tab)
        #expect(form.focused?.id != "topics" && form.value("topics").isEmpty)
    }

    @Test func `Space opens the list, arrows choose, Esc leaves the value as it was`() {
        var form = form(values: ["place": "room"])
        form.focus(on: "place")
        press(&form, .character(" "), .down)
        #expect(press(&form, .escape) == .moved)
        #expect(form.value("place") == "room")
        press(&form, .character(" "), .down, .character(" "))
        #expect(form.value("place") == "car")
        #expect(form.focused?.id == "place")
        press(&form, .right)
        #expect(form.value("place") == "home")
        press(&form, .backspace)
        #expect(form.value("place").isEmpty)
    }

    @Test func `Space ticks several, kept in the order of the options`() {
        var form = form()
        form.focus(on: "topics")
        press(&form, .character("f"))
        #expect(press(&form, .character(" ")) == .changed("topics"))
        press(&form, .up, .up, .character(" "))
        #expect(form.value("topics") == "home,car")
        press(&form, .character(" "))
        #expect(form.value("topics") == "car")
        press(&form, .enter)
        #expect(form.focused?.id == "day")
    }

    @Test func `letters and Enter tick one option`() {
        var form = form()
        form.focus(on: "topics")
        press(&form, .character("c"), .character("s"))
        #expect(press(&form, .enter) == .changed("topics"))
        #expect(form.value("topics") == "room")
    }

    @Test func `right at the end of a number goes to its limits`() {
        var form = form(values: ["hb": "98"])
        form.focus(on: "hb")
        press(&form, .right, .character("1"), .right, .character("2"))
        #expect(form.values["hb.lower"] == "1")
        #expect(form.values["hb.upper"] == "2")
        press(&form, .left, .left, .character("0"))
        #expect(form.values["hb.lower"] == "10")
        press(&form, .enter)
        #expect(form.focused?.id == "note")
    }

    @Test func `looking somebody up takes the highlighted one by Enter alone`() {
        let found = [
            FormOption(id: "7", label: "张三 1-001"), FormOption(id: "8", label: "张山 1-002"),
        ]
        var form = Form([field("spouse", .lookup([])), field("name", .text)])
        #expect(press(&form, .character("z")) == .changed("spouse.text"))
        form.show([field("spouse", .lookup(found)), field("name", .text)])
        #expect(form.isListOpen)
        press(&form, .tab)
        #expect(form.value("spouse").isEmpty)
        form.focus(on: "spouse")
        press(&form, .character("s"))
        form.show([field("spouse", .lookup(found)), field("name", .text)])
        #expect(press(&form, .down, .enter) == .changed("spouse"))
        #expect(form.value("spouse") == "8")
        #expect(form.value("spouse.text") == "张山 1-002")
        form.focus(on: "spouse")
        press(&form, .backspace)
        #expect(form.value("spouse").isEmpty)
    }

    @Test func `fields made anew keep focus, caret and values`() {
        var form = form()
        press(&form, .character("a"), .character("b"), .left)
        form.show([field("new", .text), field("name", .text)])
        press(&form, .character("x"))
        #expect(form.focused?.id == "name")
        #expect(form.value("name") == "axb")
        form.show([field("new", .text), field("other", .text)])
        #expect(form.focused?.id == "other")
    }

    @Test func `a disabled field is passed over`() {
        var form = Form([
            field("a", .text), field("b", .text) { $0.isEnabled = false }, field("c", .text),
        ])
        press(&form, .tab)
        #expect(form.focused?.id == "c")
    }
}
