import Domain
import TerminalKit

/// Hands what lies with an account over to another one of the same role and area.
struct HandOverScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case choose
    }

    enum Message: Sendable {
        case found([AccountRow], WorkInHand)
        case done(Result<Receipt, RegistryError>, to: Account)
    }

    static let name = "hand-over"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .choose, [.enter, .right, .character("l")], help: AccountWords.chooseHelp,
            footer: AccountWords.choose)
    ]

    private let from: AccountRow
    private var list = RowList<AccountRow>()
    private var work: WorkInHand?
    /// Who was chosen, while the reason is typed.
    private var successor: Account?
    private var reason = TextField()
    private var problem: Phrase?
    private var id: SubmissionID?

    init(_ from: AccountRow) {
        self.from = from
    }

    func title(in context: Context) -> String { context(AccountWords.handOverTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return [
            .load {
                [account = from.account, today = context.today] (registry: any Registry)
                    throws(RegistryError) in
                let others = try registry.accounts(in: account.area).filter { row in
                    row.account.id != account.id && row.account.role == account.role
                        && row.account.area == account.area && row.account.isOpen(on: today)
                }
                return .found(others, try registry.workInHand(of: account.id, on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .found(let rows, let work):
            list.show(rows)
            self.work = work
            return []
        case .done(.success, let successor):
            let notice = AccountWords.handedOver(from.account, successor)
            return [.pop, .notice(Notice(.done, notice))]
        case .done(.failure(let error), _):
            id = context.makeID()
            problem = error.sentence
            return []
        }
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard let successor else { return nil }
        switch key {
        case .escape: self.successor = nil
        case .enter: return [handOver(to: successor, in: context)]
        default:
            guard reason.handle(key) else { return key == .function(1) ? nil : [] }
        }
        problem = nil
        return []
    }

    private func handOver(to successor: Account, in context: Context) -> Effect<Message> {
        let command = HandOver(from: from.account.id, to: successor.id, reason: reason.text)
        return .commit(.handOver(command), as: id ?? context.makeID()) {
            .done($0, to: successor)
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: max(1, context.size.rows - 6))
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        successor = list.current?.account
        return []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        if work == nil { return CasePageWords.notRead }
        return list.current == nil ? AccountWords.noSuccessor : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let account = from.account
        var head = PageText(width: frame.size.columns - 4)
        head.paragraph(
            "\(account.name)  \(context(account.role.term))  \(from.areaName)", role: .heading)
        if let work {
            head.paragraph(AccountLines.work(work, width: head.width, in: context))
        }
        let (top, rest) = frame.bounds.splitTop(head.lines.count)
        frame.inside(top.inset(columns: 2, rows: 0)) { head.draw(from: 0, into: &$0) }
        frame.horizontalLine(at: rest.origin, columns: rest.columns)
        frame.inside(rest.splitTop(1).rest) { inner in
            guard list.rows.isEmpty else {
                return list.draw(AccountColumns.all(in: context), into: &inner)
            }
            guard work != nil else { return }
            var page = PageText(width: inner.size.columns - 4)
            page.paragraph(context(AccountWords.noSuccessor), role: .warning)
            inner.inside(inner.bounds.inset(columns: 2, rows: 0)) { page.draw(from: 0, into: &$0) }
        }
        if let successor { question(for: successor, in: context).draw(into: &frame) }
    }

    /// What is handed over, what becomes of the account, and why.
    private func question(for successor: Account, in context: Context) -> QuestionBox {
        var lines: [(text: String, role: Role)] = [
            (
                "\(from.account.name) \(from.account.login)  \(context.glyphs.right)  "
                    + "\(successor.name) \(successor.login)", .heading
            )
        ]
        if let work {
            let room = min(context.size.columns - 2, 72) - 4
            lines.append((AccountLines.work(work, width: room, in: context), .normal))
        }
        lines.append((context(AccountWords.handOverMeaning), .warning))
        if let problem { lines.append((context(problem), .error)) }
        return QuestionBox(
            title: context(AccountWords.handOverTitle), lines: lines,
            keys: context(AccountWords.stepKeys), answer: (context(AccountWords.reason), reason))
    }
}
