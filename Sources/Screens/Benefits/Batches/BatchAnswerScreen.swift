import Domain
import TerminalKit

/// Reads the bank's answer to a batch: first every exception, then, asked once, into the register.
struct BatchAnswerScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case read, down, up, close
    }

    enum Message: Sendable {
        case answer(Result<BankAnswer, FileFailure>)
        case compared(BankAnswer, [AnswerNote])
        case entered(Result<Receipt, RegistryError>)
    }

    static let name = "batch-answer"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .read, [.enter, .function(2)], help: BatchWords.readHelp, footer: BatchWords.read,
            needs: .role(.payBenefits)),
        Binding(.down, [.down], help: ListWords.help(.down)),
        Binding(.up, [.up], help: ListWords.help(.up)),
        Binding(.close, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private let batch: Batch.ID
    private var path = TextField()
    private var answer: BankAnswer?
    private var notes: [AnswerNote] = []
    private var top = 0
    private var id: SubmissionID?

    init(_ batch: Batch.ID) {
        self.batch = batch
    }

    func title(in context: Context) -> String {
        "\(batch.number) \(context(BatchWords.answer))"
    }

    private var exceptions: [AnswerNote] { notes.filter { $0.finding != .paid } }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard path.handle(key) else { return nil }
        // What was compared is another file's from now on.
        answer = nil
        notes = []
        top = 0
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .down:
            top = min(max(0, exceptions.count - 1), top + 1)
            return []
        case .up:
            top = max(0, top - 1)
            return []
        case .read:
            if let answer {
                let submission = id ?? context.makeID()
                id = submission
                return [
                    .commit(
                        .enterAnswer(EnterAnswer(batch: batch, answer: answer)), as: submission,
                        then: Message.entered)
                ]
            }
            guard !path.text.isEmpty else {
                return [.notice(Notice(.hint, BatchWords.needPath))]
            }
            return [
                .inBackground { [file = path.text] desk, progress in
                    .answer(desk.readAnswer(at: file, progress))
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .answer(.failure(let failure)):
            return [.notice(Notice(.problem, failure.sentence))]
        case .answer(.success(let answer)):
            return [
                .load { [batch] (registry: any Registry) throws(RegistryError) in
                    .compared(answer, try registry.findings(of: answer, in: batch))
                }
            ]
        case .compared(let answer, let notes):
            self.answer = answer
            self.notes = notes
            return []
        case .entered(.success):
            let paid = notes.count { $0.finding == .paid }
            let returned = notes.count { $0.finding == .returned }
            let words = BatchWords.entered(paid, returned, notes.count - paid - returned)
            return [.pop, .notice(Notice(.done, words))]
        case .entered(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let used = frame.put(
            context(BatchWords.path) + " ", at: Point(column: 2, row: 0), role: .fieldLabel)
        path.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4), focused: true)
        guard answer != nil else {
            for (row, line) in context(BatchWords.readHelp)
                .wrapped(toWidth: max(20, frame.size.columns - 4)).enumerated()
            {
                frame.put(line, at: Point(column: 2, row: 2 + row), role: .dim)
            }
            return
        }
        var place = Point(column: 2, row: 2)
        for finding in AnswerFinding.allCases {
            let count = notes.count { $0.finding == finding }
            let text = "\(context(finding.term)) \(count)"
            if place.column + Width.of(text) > frame.size.columns {
                place = Point(column: 2, row: place.row + 1)
            }
            let role: TerminalKit.Role = count > 0 && finding != .paid ? .warning : .heading
            place = place.moved(columns: frame.put(text, at: place, role: role) + 3)
        }
        let rest = frame.bounds.splitTop(4).rest.inset(columns: 2, rows: 0)
        let shown = Array(exceptions.dropFirst(top).prefix(max(0, rest.rows - 1)))
        frame.inside(rest) { inner in
            TableView(columns: columns(in: context)).draw(shown, into: &inner, from: 0) { _ in [] }
        }
    }

    private func columns(in context: Context) -> [TableColumn<AnswerNote>] {
        [
            TableColumn(context(BatchWords.answer), 8...16) { note in
                (context(note.finding.term), .warning)
            },
            TableColumn(context(BatchWords.line), 4...6, edge: .right) {
                $0.position.map(String.init) ?? ""
            },
            TableColumn(context(PeopleWords.name), 6...16) { $0.name },
            TableColumn(context(BatchWords.total), 10...14, edge: .right, role: .money) {
                $0.amount.description
            },
            TableColumn(context(BatchWords.reason), 8...24) { note in
                note.reason.map { context($0.term) } ?? ""
            },
        ]
    }
}
