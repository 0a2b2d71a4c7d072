import Domain
import TerminalKit

/// One step of the journal in full, and the reason for taking it back.
struct UndoDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case undo, close
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
    }

    static let name = "undo"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(.undo, [.enter], help: JournalWords.reasonHelp, footer: JournalWords.undo),
        Binding(.close, [.escape], help: JournalWords.keep, footer: JournalWords.keep),
    ]

    private let row: JournalRow
    private var reason = TextField()
    private var id: SubmissionID?

    init(_ row: JournalRow) {
        self.row = row
    }

    /// A look is shown in full and stays.
    private var name: Phrase {
        row.kind.isLook ? JournalWords.title : JournalWords.undoTitle
    }

    func title(in context: Context) -> String { context(name) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        !row.kind.isLook && reason.handle(key) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .undo:
            let command = Command.undo(UndoEntry(entry: row.id, reason: reason.text))
            return [.commit(command, as: id ?? context.makeID(), then: Message.done)]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .done(.success): return [.pop, .notice(Notice(.done, JournalWords.done))]
        case .done(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(error))]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        action == .undo ? row.refusesUndoing : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let heading =
            "\(row.at.day) \(row.at.clock)  \(row.byName)  "
            + "\(context(row.kind.term))  \(row.subject)"
        var lines = row.changes.map { JournalColumns.line(of: $0, in: context) }
        if row.kind.isLook, let reason = row.reason {
            lines.append("\(context(JournalWords.why)) \(reason)")
        }
        if let origin = row.origin { lines.append("\(context(JournalWords.origin)) \(origin)") }
        let size = Size(
            columns: min(frame.size.columns, 72), rows: min(frame.size.rows, lines.count + 6))
        let box = frame.bounds.centred(size)
        frame.fill(box)
        frame.box(box, title: context(name))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            inner.put(heading, at: Point(column: 0, row: 0), role: .heading)
            for (line, text) in lines.prefix(max(0, inner.size.rows - 3)).enumerated() {
                inner.putLine(
                    text,
                    in: Rect(column: 0, row: line + 1, columns: inner.size.columns, rows: 1))
            }
            guard !row.kind.isLook else { return }
            let last = inner.size.rows - 1
            let used = inner.put(
                context(JournalWords.reason) + " ", at: Point(column: 0, row: last),
                role: .fieldLabel)
            reason.draw(
                into: &inner, at: Point(column: used, row: last),
                width: inner.size.columns - used, focused: true)
        }
    }
}

extension JournalRow {
    /// Why the step cannot be taken back; nil if it can be tried.
    var refusesUndoing: Phrase? {
        if kind.isLook { return JournalWords.lookStays }
        return isUndone ? JournalWords.alreadyUndone : nil
    }
}
