import Domain
import TerminalKit

/// Asks once before an account is closed or opened, which takes a reason, or loses a key.
struct AccountStepDialog: Screen {
    enum Step: Hashable, Sendable {
        case close, open
        case removeKey(AccessKey)
    }

    enum Action: Hashable, CaseIterable, Sendable {
        case confirm, leave
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
    }

    static let name = "account-step"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .confirm, [.enter], help: AccountWords.confirmHelp, footer: AccountWords.confirm),
        Binding(.leave, [.escape], help: AccountWords.leave, footer: AccountWords.leave),
    ]

    private let account: Account
    private let step: Step
    private var reason = TextField()
    private var problem: Phrase?
    private var id: SubmissionID?

    init(_ account: Account, _ step: Step) {
        self.account = account
        self.step = step
    }

    private var takesReason: Bool { step == .close || step == .open }

    func title(in context: Context) -> String { context(AccountWords.title(of: step)) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard takesReason, reason.handle(key) else { return nil }
        problem = nil
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        guard action == .confirm else { return [.pop] }
        return [.commit(command, as: id ?? context.makeID(), then: Message.done)]
    }

    private var command: Command {
        switch step {
        case .close, .open:
            .closeAccount(
                CloseAccount(
                    account: account.id, isClosed: step == .close, reason: reason.text))
        case .removeKey(let key):
            .setAccountKeys(SetAccountKeys(account: account.id, added: [], removed: [key]))
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .done(.success):
            return [.pop, .notice(Notice(.done, AccountWords.done(step, account.login)))]
        case .done(.failure(let error)):
            id = context.makeID()
            problem = error.sentence
            return []
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        var lines: [(text: String, role: Role)] = [
            ("\(account.name)  \(account.login)", .heading)
        ]
        if case .removeKey(let key) = step {
            lines.append(("\(key.type)  \(key.comment)", .normal))
            lines.append((key.fingerprint, .normal))
            if account.id == context.account.id {
                lines.append((context(AccountWords.ownKey), .warning))
            }
        }
        lines.append((context(AccountWords.meaning(of: step)), .warning))
        if let problem { lines.append((context(problem), .error)) }
        QuestionBox(
            title: title(in: context), lines: lines, keys: context(AccountWords.stepKeys),
            answer: takesReason ? (context(AccountWords.reason), reason) : nil
        ).draw(into: &frame)
    }
}
