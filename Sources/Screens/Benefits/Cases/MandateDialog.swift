import Domain
import TerminalKit

/// Asks once more before a mandate is given: it takes the case out of somebody's hands.
struct MandateDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case give, close
    }

    enum Message: Sendable {
        case given(Result<Receipt, RegistryError>)
    }

    static let name = "mandate-give"
    static let isOverlay = true
    // Enter is no answer: whoever presses it twice means to open something.
    static let keymap: [Binding<Action>] = [
        Binding(
            .give, [.character("y")], help: CaseStepWords.confirmHelp, footer: CaseStepWords.give),
        Binding(
            .close, [.escape, .character("n"), .character("q")], help: CaseStepWords.keep,
            footer: CaseStepWords.keep),
    ]

    private let command: GiveMandates
    private let reviewer: Account
    /// Whose cases.
    private let names: Phrase
    /// Who has the mandate now.
    private let holder: String?
    private var id: SubmissionID?

    init(
        _ command: GiveMandates, to reviewer: Account, of names: Phrase, insteadOf holder: String?
    ) {
        self.command = command
        self.reviewer = reviewer
        self.names = names
        self.holder = holder
    }

    func title(in context: Context) -> String { context(CaseStepWords.mandateTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: [.pop]
        case .give:
            [.commit(.giveMandates(command), as: id ?? context.makeID(), then: Message.given)]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        // The list of reviewers below has served, too.
        case .given(.success):
            return [
                .popAndPress(.escape),
                .notice(Notice(.done, CaseStepWords.mandateGiven(to: reviewer.name))),
            ]
        case .given(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(refusal: error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let question = CaseStepWords.ask(command.level, context(names), to: reviewer)
        var lines: [(text: String, role: TerminalKit.Role)] = [(context(question), .normal)]
        if let holder { lines.append((context(CaseStepWords.replaces(holder)), .warning)) }
        QuestionBox(
            title: title(in: context), lines: lines,
            keys: QuestionBox.keys(Self.keymap, in: context)
        ).draw(into: &frame)
    }
}
