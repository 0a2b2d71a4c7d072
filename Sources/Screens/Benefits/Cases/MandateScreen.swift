import Domain
import TerminalKit

/// Who shall review cases at the level that comes next.
struct MandateScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case give
    }

    enum Message: Sendable {
        case reviewers([Account], holder: Account.ID?)
    }

    static let name = "mandate"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .give, [.enter, .right, .character("l"), .character("i")],
            help: CaseStepWords.giveHelp, footer: CaseStepWords.give, needs: .role(.giveMandates))
    ]

    private let cases: [DecidedCase]
    private var list = RowList<Account>()
    /// Who has the mandate for the one case; nil if nobody has, or there are several cases.
    private var holder: Account.ID?
    private var isRead = false

    init(_ cases: [DecidedCase]) {
        self.cases = cases
    }

    private var level: Level? { cases.first?.state.mandateLevel }

    func title(in context: Context) -> String { context(CaseStepWords.mandateTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        guard let level, !isRead else { return [] }
        let (area, today) = (context.account.area, context.today)
        let only = cases.count == 1 ? cases.first?.id : nil
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                let mandates =
                    try only.map { id throws(RegistryError) in
                        try registry.benefitCase(id, on: today).mandates
                    } ?? []
                return .reviewers(
                    try registry.reviewers(at: level, in: area),
                    holder: mandates.first { $0.level == level }?.reviewer)
            }
        ]
    }

    /// Begins at whoever has the mandate; administrators, who may do everything, come last.
    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .reviewers(let accounts, let holder):
            isRead = true
            self.holder = holder
            let sorted =
                accounts.filter { $0.role != .administrator }
                + accounts.filter { $0.role == .administrator }
            list.show(sorted)
            list.select(sorted.firstIndex { $0.id == holder } ?? 0)
            return []
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let level, let reviewer = list.current else { return [] }
        let first = waiting(for: level).first?.name ?? ""
        return [
            .push(
                MandateDialog(
                    command(level, reviewer), to: reviewer,
                    of: CaseStepWords.cases(first, waiting(for: level).count),
                    insteadOf: list.rows.first { $0.id == holder }?.name))
        ]
    }

    /// A mandate names one level: cases that wait for another are left as they are.
    private func waiting(for level: Level) -> [DecidedCase] {
        cases.filter { $0.state.mandateLevel == level }
    }

    private func command(_ level: Level, _ reviewer: Account) -> GiveMandates {
        GiveMandates(
            cases: waiting(for: level).map(\.id), level: level, reviewer: reviewer.id)
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard let level else { return CaseStepWords.noReviewNext }
        guard let reviewer = list.current else { return CaseStepWords.noReviewers }
        if reviewer.id == holder { return CaseStepWords.holdsAlready }
        do throws(Rejection) {
            _ = try command(level, reviewer).decide(
                to: reviewer, by: context.account.id, on: context.today)
            return nil
        } catch {
            return error.problems.first?.sentence
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let level else {
            frame.put(context(CaseStepWords.noReviewNext), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        let count = waiting(for: level).count
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
        // Only where there is one case is it known who has it.
        let present = TableColumn<Account>(context(CaseStepWords.present), 8...10) {
            ($0.id == holder ? String(context.glyphs.check) : "", .good)
        }
        frame.inside(frame.bounds.splitTop(1).rest) {
            list.draw(holder == nil ? columns : columns + [present], into: &$0)
        }
    }
}
