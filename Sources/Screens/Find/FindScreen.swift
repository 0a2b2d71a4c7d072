import Domain
import TerminalKit

/// One box that finds anyone: it answers on each key.
struct FindScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, visit, down, up, beyond, back
    }

    enum Message: Sendable {
        case found(FindResult, words: String)
        case file(PersonFile)
    }

    static let name = "find"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(.open, [.enter], help: FindWords.openHelp, footer: CoreWords.open),
        Binding(.down, [.down, .tab], help: ListWords.help(.down)),
        Binding(.up, [.up, .backTab], help: ListWords.help(.up)),
        Binding(
            .visit, [.control("v")], help: FindWords.visitHelp, footer: FindWords.visit,
            needs: .role(.logServices)),
        Binding(.beyond, [.control("o")], help: FindWords.beyondHelp, needs: .role(.breakGlass)),
        Binding(.back, [.escape], help: FindWords.backHelp, footer: CoreWords.back),
    ]

    private var field = TextField()
    private var result = FindResult(rows: [], total: Count(0))
    private var selected = 0

    func title(in context: Context) -> String { context(CoreWords.find) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        field.text.isEmpty ? [] : [look(in: context)]
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        switch key {
        case .enter, .escape, .up, .down, .tab, .backTab, .control("v"), .function, .mouse:
            return nil
        default:
            let before = field.text
            guard field.handle(key) else { return nil }
            guard field.text != before else { return [] }
            selected = 0
            if field.text.isEmpty {
                result = FindResult(rows: [], total: Count(0))
                return []
            }
            return [look(in: context)]
        }
    }

    private func look(in context: Context) -> Effect<Message> {
        let words = field.text
        let query = FindQuery(words: words, limit: max(20, context.size.rows))
        return .load { (registry: any Registry) throws(RegistryError) in
            .found(try registry.find(query), words: words)
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, result.rows.count - 1), selected + 1)
        case .open:
            guard result.rows.indices.contains(selected) else { return [] }
            return [.push(PersonScreen(result.rows[selected].id))]
        case .beyond: return [.push(FormScreen(EmergencyFormModel()))]
        case .visit:
            guard result.rows.indices.contains(selected) else { return [] }
            let id = result.rows[selected].id
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .file(try registry.person(id))
                }
            ]
        }
        return []
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .found(let found, let words):
            if words == field.text { result = found }
            return []
        case .file(let file): return [.push(LogVisitForm.screen(person: file))]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .open, .visit:
            if field.text.isEmpty { return FindWords.typeFirst }
            return result.rows.isEmpty ? FindWords.nobody : nil
        default: return nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let label = context(CoreWords.find) + " "
        let used = frame.put(label, at: Point(column: 2, row: 0), role: .fieldLabel)
        let counter = field.text.isEmpty ? "" : "\(result.total)"
        field.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4 - Width.of(counter) - 1), focused: true)
        let cursor = frame.cursor
        frame.put(
            counter, at: Point(column: frame.size.columns - Width.of(counter) - 1, row: 0),
            role: .dim)
        let body = frame.bounds.splitTop(1).rest
        frame.inside(body) { inner in
            if field.text.isEmpty {
                for (line, hint) in FindWords.hints.enumerated() {
                    inner.put(context(hint), at: Point(column: 2, row: line + 1), role: .dim)
                }
            } else if result.rows.isEmpty {
                inner.put(context(ListWords.noMatch), at: Point(column: 2, row: 1), role: .dim)
                if context.account.may(.breakGlass), context.asOf == nil {
                    let hint = FindWords.lookBeyond
                    inner.put(context(hint), at: Point(column: 2, row: 3), role: .notice)
                }
            } else {
                drawRows(into: &inner, in: context)
            }
        }
        frame.cursor = cursor
    }

    private func drawRows(into frame: inout Frame, in context: Context) {
        let height = max(1, frame.size.rows - 1)
        let top = max(0, selected - height + 1)
        let rows = Array(result.rows.dropFirst(top).prefix(height))
        let table = TableView(columns: PersonColumns.all(in: context))
        table.draw(rows, of: result.rows, into: &frame) { index in
            top + index == selected ? .selected : []
        }
    }
}
