import Domain
import TerminalKit

/// A question over a form.
enum FormDialog: Hashable, Sendable {
    /// Shall what was typed be thrown away?
    case discard
    /// Is it one of these?
    case duplicates([PersonRow], selected: Int)
    /// The identity number is somebody's already.
    case taken(PersonRow)
    /// Shall the same form go on that was left unfinished?
    case resume(Draft)

    /// What a key answers.
    enum Answer: Hashable, Sendable {
        case stay(FormDialog)
        case close
        case discard
        case open(Person.ID)
        case resume(Draft)
        case differs
    }

    func answer(_ key: Key) -> Answer {
        switch (self, key) {
        case (_, .escape), (.discard, .character("n")), (.discard, .character("N")): return .close
        case (.discard, .character("y")), (.discard, .character("Y")): return .discard
        case (.taken(let row), .enter): return .open(row.id)
        case (.resume(let draft), .enter): return .resume(draft)
        // No letter answers: whoever types ahead means the first field, not this question.
        case (.resume, .control("n")), (.resume, .function(6)): return .close
        case (.duplicates(let rows, let selected), .enter):
            return rows.indices.contains(selected) ? .open(rows[selected].id) : .close
        case (.duplicates, .character("d")), (.duplicates, .control("s")),
            (.duplicates, .function(2)):
            return .differs
        case (.duplicates(let rows, let selected), .down),
            (.duplicates(let rows, let selected), .tab):
            return .stay(.duplicates(rows, selected: min(selected + 1, rows.count - 1)))
        case (.duplicates(let rows, let selected), .up):
            return .stay(.duplicates(rows, selected: max(0, selected - 1)))
        default: return .stay(self)
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let columns = min(frame.size.columns - 2, 72)
        let text = lines(columns: columns - 4, in: context)
        let box = frame.bounds.centred(Size(columns: columns, rows: text.count + 2))
        frame.fill(box)
        frame.box(box, title: context(FormWords.question))
        let inside = box.inset(columns: 2)
        for (offset, line) in text.prefix(inside.rows).enumerated() {
            let row = Rect(
                column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
            frame.putLine(line.text, in: row, role: line.role)
        }
        let chosen = text.firstIndex { $0.role == .selected } ?? text.count - 1
        frame.cursor = inside.origin.moved(rows: min(chosen, inside.rows - 1))
    }

    private struct Line {
        let text: String
        let role: TerminalKit.Role
    }

    private func lines(columns: Int, in context: Context) -> [Line] {
        func wrapped(_ phrase: Phrase, _ role: TerminalKit.Role) -> [Line] {
            context(phrase).wrapped(toWidth: columns).map { Line(text: $0, role: role) }
        }
        switch self {
        case .discard:
            return wrapped(FormWords.discardQuestion, .warning)
                + wrapped(FormWords.discardKeys, .key)
        case .resume(let draft):
            return wrapped(FormWords.resumeQuestion, .warning)
                + [
                    Line(text: context(draft.title), role: .normal),
                    Line(
                        text: "\(context(DraftWords.when)) \(draft.at.day) \(draft.at.clock)",
                        role: .dim),
                ] + wrapped(FormWords.resumeKeys, .key)
        case .taken(let row):
            return wrapped(RegistryError.identityTaken(row).sentence, .warning)
                + [Line(text: FormOption.line(of: row, context.language), role: .normal)]
                + wrapped(FormWords.takenKeys, .key)
        case .duplicates(let rows, let selected):
            let shown = rows.enumerated().map { place, row in
                let mark = place == selected ? "\(context.glyphs.marker) " : "  "
                return Line(
                    text: mark + FormOption.line(of: row, context.language),
                    role: place == selected ? .selected : .normal)
            }
            return wrapped(RegistryError.possibleDuplicates(rows).sentence, .warning)
                + shown.prefix(10) + wrapped(FormWords.duplicateKeys, .key)
        }
    }
}
