import Domain
import TerminalKit

/// A question over a screen: what will be done, and the keys that answer.
struct QuestionBox {
    let title: String
    let lines: [(text: String, role: Role)]
    let keys: String
    /// What is typed as an answer, behind its name; nil where keys alone answer.
    var answer: (label: String, field: TextField)?

    /// The keys that answer, as their table tells them in a word.
    static func keys<Action>(_ bindings: [Binding<Action>], in context: Context) -> String {
        bindings.compactMap { binding in
            binding.footer.map { "\(binding.keys[0].label(context.glyphs)) \(context($0))" }
        }.joined(separator: "    ")
    }

    func draw(into frame: inout Frame) {
        let columns = min(frame.size.columns - 2, 72)
        var page = PageText(width: columns - 4)
        for line in lines { page.paragraph(line.text, role: line.role) }
        page.space()
        let answerRow = page.lines.count
        if let answer {
            page.paragraph(answer.label, role: .fieldLabel)
            page.space()
        }
        page.paragraph(keys, role: .key)
        let rows = min(frame.size.rows, page.lines.count + 2)
        let box = frame.bounds.centred(Size(columns: columns, rows: rows))
        frame.fill(box)
        frame.box(box, title: title)
        frame.cursor = nil
        frame.inside(box.inset(columns: 2)) { inner in
            page.draw(from: 0, into: &inner)
            inner.cursor = Point(column: 0, row: inner.size.rows - 1)
            guard let answer else { return }
            let left = Width.of(answer.label) + 1
            answer.field.draw(
                into: &inner, at: Point(column: left, row: answerRow),
                width: inner.size.columns - left, focused: true)
        }
    }
}
