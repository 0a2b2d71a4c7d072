import Domain
import TerminalKit

/// Takes one line of a public key and lets an account's owner in by it.
///
/// What is typed is kept nowhere before the register takes it: whoever pastes the private key by
/// mistake must not find it among the drafts.
struct AddKeyDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case add, close
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
    }

    static let name = "add-key"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(.add, [.enter], help: AccountWords.addKeyHelp, footer: AccountWords.addKey),
        Binding(.close, [.escape], help: AccountWords.leave, footer: AccountWords.leave),
    ]

    /// The rows in which a key is typed: one of 2048 bits shows whole at 80 columns.
    private static let areaRows = 6

    private let account: Account
    private var area = TextArea(limit: 9_000)
    private var problem: Phrase?
    private var id: SubmissionID?

    init(for account: Account) {
        self.account = account
    }

    func title(in context: Context) -> String { context(AccountWords.addKeyTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard area.handle(key, width: Self.columns(in: context.size) - 4) else { return nil }
        problem = nil
        if case .failure(.privateKey) = reading { problem = AccessKeyError.privateKey.sentence }
        return []
    }

    /// The key that was typed, or why it is none.
    private var reading: Result<AccessKey, AccessKeyError> {
        do throws(AccessKeyError) {
            return .success(try AccessKey(line: area.text))
        } catch {
            return .failure(error)
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        guard action == .add else { return [.pop] }
        switch reading {
        case .failure(let error):
            problem = error.sentence
            return [.beep]
        case .success(let key):
            let command = SetAccountKeys(account: account.id, added: [key], removed: [])
            return [
                .commit(
                    .setAccountKeys(command), as: id ?? context.makeID(), then: Message.done)
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .done(.success): return [.pop, .notice(Notice(.done, AccountWords.keyAdded))]
        case .done(.failure(let error)):
            id = context.makeID()
            problem = error.sentence
            return []
        }
    }

    private static func columns(in size: Size) -> Int { min(size.columns - 2, 76) }

    func draw(into frame: inout Frame, in context: Context) {
        let columns = Self.columns(in: frame.size)
        var head = PageText(width: columns - 4)
        head.paragraph("\(account.name)  \(account.login)", role: .heading)
        head.paragraph(context(AccountWords.pasteHint), role: .dim)
        var foot = PageText(width: columns - 4)
        if let problem {
            foot.paragraph(context(problem), role: .error)
        } else if case .success(let key) = reading {
            foot.paragraph("\(key.type)  \(key.comment)", role: .good)
            foot.paragraph(key.fingerprint, role: .good)
        }
        let least = head.lines.count + Self.areaRows + max(2, foot.lines.count) + 2
        let box = frame.bounds.centred(
            Size(columns: columns, rows: min(frame.size.rows, least)))
        frame.fill(box)
        frame.box(box, title: title(in: context))
        frame.inside(box.inset(columns: 2)) { inner in
            let (top, rest) = inner.bounds.splitTop(head.lines.count)
            let (middle, bottom) = rest.splitBottom(max(2, foot.lines.count))
            inner.inside(top) { head.draw(from: 0, into: &$0) }
            inner.inside(bottom) { foot.draw(from: 0, into: &$0) }
            area.draw(into: &inner, in: middle, focused: true)
        }
    }
}
