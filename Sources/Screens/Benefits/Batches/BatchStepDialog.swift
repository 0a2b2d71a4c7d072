import Domain
import TerminalKit

/// Asks once before a batch is sealed, or given up with a reason.
struct BatchStepDialog: Screen {
    enum Step: Sendable {
        case seal, cancel
    }

    enum Action: Hashable, CaseIterable, Sendable {
        case confirm, close
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
    }

    static let name = "batch-step"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(.confirm, [.enter], help: BatchWords.confirm, footer: BatchWords.confirm),
        Binding(.close, [.escape], help: BatchWords.close, footer: BatchWords.close),
    ]

    private let batch: Batch.ID
    private let step: Step
    private var reason = TextField()
    private var id: SubmissionID?

    init(_ batch: Batch.ID, _ step: Step) {
        self.batch = batch
        self.step = step
    }

    func title(in context: Context) -> String {
        context(step == .seal ? BatchWords.sealTitle : BatchWords.discard)
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard step == .cancel else { return nil }
        return reason.handle(key) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        guard action == .confirm else { return [.pop] }
        let move = MoveBatch(
            batch: batch, step: step == .seal ? .seal : .cancel(reason: reason.text))
        return [.commit(.moveBatch(move), as: id ?? context.makeID(), then: Message.done)]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .done(.success):
            let words = step == .seal ? BatchWords.sealed : BatchWords.cancelled
            return [.pop, .notice(Notice(.done, words))]
        case .done(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let box = frame.bounds.centred(
            Size(columns: min(frame.size.columns, 64), rows: min(frame.size.rows, 6)))
        frame.fill(box)
        frame.box(box, title: title(in: context))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            let text = step == .seal ? BatchWords.sealText : BatchWords.discardHelp
            for (row, line) in context(text).wrapped(toWidth: inner.size.columns).enumerated() {
                inner.put(line, at: Point(column: 0, row: row))
            }
            guard step == .cancel else { return }
            let last = inner.size.rows - 1
            let used = inner.put(
                context(BatchWords.reason) + " ", at: Point(column: 0, row: last),
                role: .fieldLabel)
            reason.draw(
                into: &inner, at: Point(column: used, row: last),
                width: inner.size.columns - used, focused: true)
        }
    }
}
