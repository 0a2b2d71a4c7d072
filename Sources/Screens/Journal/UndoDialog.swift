import Domain
import TerminalKit

/// One step of the journal in full, and the reason for taking it back.
struct UndoDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case undo, close
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
        case noted
    }

    static let name = "undo"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(.undo, [.enter], help: JournalWords.reasonHelp, footer: JournalWords.undo),
        Binding(.close, [.escape], help: JournalWords.keep, footer: CoreWords.back),
    ]

    private let row: JournalRow
    private var reason = TextField()
    private var id: SubmissionID?
    /// Whether it is noted that the step was opened in an emergency: before that nothing is shown.
    private var isNoted = false

    init(_ row: JournalRow) {
        self.row = row
    }

    func title(in context: Context) -> String {
        context(
            row.reasonToStay(in: context) == nil ? JournalWords.undoTitle : JournalWords.stepTitle)
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        guard context.account.emergency != nil, let record = row.record else {
            isNoted = true
            return []
        }
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                // The register notes whose history is read.
                _ = try registry.journal(of: record, .first(limit: 1))
                return .noted
            }
        ]
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard row.reasonToStay(in: context) == nil else { return nil }
        return reason.handle(key) ? [] : nil
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
        case .noted:
            isNoted = true
            return []
        case .done(.success):
            return [.pop, .notice(Notice(.done, JournalWords.done))]
        case .done(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(error))]
        }
    }

    func need(for action: Action, in context: Context) -> Need? {
        action == .undo ? row.need(toUndoIn: context) : nil
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        action == .undo ? row.reasonToStay : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let heading =
            "\(row.at.day) \(row.at.clock)  \(row.byName)  "
            + "\(context(row.kind.term))  \(row.subject)"
        var lines = (isNoted ? row.changes : []).map { JournalColumns.line(of: $0, in: context) }
        if let reason = row.untoldReason {
            lines.append("\(context(JournalWords.why)) \(reason)")
        }
        if let origin = row.origin { lines.append("\(context(JournalWords.origin)) \(origin)") }
        let columns = min(frame.size.columns, 72)
        let advice =
            row.reasonToStay(in: context).map { context($0).wrapped(toWidth: columns - 4) } ?? []
        let rows = lines.count + 5 + max(1, advice.count)
        let box = frame.bounds.centred(
            Size(columns: columns, rows: min(frame.size.rows, rows)))
        frame.fill(box)
        frame.box(box, title: title(in: context))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            inner.put(heading, at: Point(column: 0, row: 0), role: .heading)
            let room = inner.size.rows - 2 - max(1, advice.count)
            for (line, text) in lines.prefix(max(0, room)).enumerated() {
                inner.putLine(
                    text,
                    in: Rect(column: 0, row: line + 1, columns: inner.size.columns, rows: 1))
            }
            guard advice.isEmpty else { return draw(advice, into: &inner) }
            let last = inner.size.rows - 1
            let used = inner.put(
                context(JournalWords.reason) + " ", at: Point(column: 0, row: last),
                role: .fieldLabel)
            reason.draw(
                into: &inner, at: Point(column: used, row: last),
                width: inner.size.columns - used, focused: true)
        }
    }

    /// What to do about a step that stays, in the place of the reason for taking it back.
    private func draw(_ advice: [String], into frame: inout Frame) {
        let first = frame.size.rows - advice.count
        for (line, text) in advice.enumerated() {
            frame.put(text, at: Point(column: 0, row: first + line), role: .warning)
        }
        frame.cursor = Point(column: 0, row: max(0, first))
    }
}

extension JournalRow {
    /// Why the step is not taken back, whoever asks; nil if it can be asked for.
    var reasonToStay: Phrase? {
        isUndone ? JournalWords.alreadyUndone : UndoAdvice.instead(of: kind)
    }

    /// Why it is not taken back here; nil if it can be asked for.
    func reasonToStay(in context: Context) -> Phrase? {
        reasonToStay ?? context.refusal(need(toUndoIn: context))
    }

    /// What taking the step back asks of the account; nothing where nobody takes it back.
    func need(toUndoIn context: Context) -> Need {
        guard reasonToStay == nil else { return .nothing }
        return context.account.lacks(toUndo: kind, by: by, movingMoney: movesMoney)
            .map { .role($0) } ?? .writing
    }

    /// The reason, unless a field that changed tells the same.
    var untoldReason: String? {
        reason.flatMap { text in changes.contains { $0.after.zh == text } ? nil : text }
    }
}
