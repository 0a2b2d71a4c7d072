import Domain
import TerminalKit

/// Who shall review cases at the level that comes next.
struct MandateScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case give
    }

    enum Message: Sendable {
        case reviewers([Account])
        case given(Result<Receipt, RegistryError>)
    }

    static let name = "mandate"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .give, [.enter, .right, .character("l"), .character("i")],
            help: CaseStepWords.giveHelp, footer: CaseStepWords.give)
    ]

    private let cases: [DecidedCase]
    private var list = RowList<Account>()
    private var isRead = false
    private var id: SubmissionID?

    init(_ cases: [DecidedCase]) {
        self.cases = cases
    }

    private var level: Level? { cases.first?.state.mandateLevel }

    func title(in context: Context) -> String { context(CaseStepWords.mandateTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        guard let level else { return [] }
        let area = context.account.area
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .reviewers(try registry.reviewers(at: level, in: area))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .reviewers(let accounts):
            isRead = true
            list.show(accounts)
            return []
        case .given(.success):
            return [.pop, .notice(Notice(.done, CaseStepWords.mandateGiven))]
        case .given(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(refusal: error))]
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let level, let reviewer = list.current?.id else { return [] }
        // A mandate names one level: cases that wait for another are left as they are.
        let keys = cases.filter { $0.state.mandateLevel == level }.map(\.id)
        let command = GiveMandates(cases: keys, level: level, reviewer: reviewer)
        return [
            .commit(.giveMandates(command), as: id ?? context.makeID(), then: Message.given)
        ]
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        if level == nil { return CaseStepWords.noReviewNext }
        if list.current == nil { return CaseStepWords.noReviewers }
        return context.refusal(.giveMandates)
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let level else {
            frame.put(context(CaseStepWords.noReviewNext), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        let count = cases.filter { $0.state.mandateLevel == level }.count
        let names = cases.prefix(4).map(\.name).filter { !$0.isEmpty }.joined(separator: " ")
        frame.putLine(
            "\(context(CaseStepWords.at(level)))  \(context(CaseWords.total(count)))  \(names)",
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 1), role: .heading)
        guard !list.rows.isEmpty else {
            guard isRead else { return }
            for (row, line) in context(CaseStepWords.noReviewers)
                .wrapped(toWidth: frame.size.columns - 4).enumerated()
            {
                frame.put(line, at: Point(column: 2, row: 2 + row), role: .warning)
            }
            return
        }
        let columns: [TableColumn<Account>] = [
            TableColumn(context(CaseStepWords.reviewer), 8...20) { $0.name },
            TableColumn(context(CaseStepWords.role), 8...24) { context($0.role.term) },
            TableColumn("", 8...16, drop: 1, role: .dim) { $0.login },
        ]
        frame.inside(frame.bounds.splitTop(1).rest) { list.draw(columns, into: &$0) }
    }
}
