import Domain
import TerminalKit

/// How far care reached in each village of the account's area, and how timely, in a year.
struct ComparisonScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case order, earlier, later, again
    }

    enum Message: Sendable {
        case villages([VillageComparison], isStopped: Bool)
        case failed(RegistryError)
    }

    static let name = "comparison"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .order, [.character("o")], help: SupervisionWords.compareOrderHelp,
            footer: SupervisionWords.order),
        Binding(
            .earlier, [.character("[")], help: SupervisionWords.earlier,
            footer: SupervisionWords.year),
        Binding(.later, [.character("]")], help: SupervisionWords.later),
        Binding(.again, [.tab], help: SupervisionWords.again),
    ]

    private var year: Period
    private var order = ComparisonOrder.code
    private var villages: [VillageComparison] = []
    private var list = RowList<VillageComparison>()
    private var isCounted = false
    /// Whether villages are missing because counting was stopped.
    private var isPartial = false

    /// Compares the villages in the year so far.
    init(in context: Context) {
        year = Period(.year, containing: context.today)
    }

    func title(in context: Context) -> String { context(SupervisionWords.comparison) }

    /// The last day that counts: nothing that is still to come is owed today.
    private func last(in context: Context) -> Day { min(year.end, context.today) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        isCounted ? [] : count(in: context)
    }

    private func count(in context: Context) -> [Effect<Message>] {
        let (area, first, last) = (context.account.area, year.start, last(in: context))
        return [
            .inBackground { desk, progress in
                let found = desk.withRegistry { registry throws(RegistryError) in
                    try registry.comparison(of: area, from: first, to: last) { done, total in
                        progress.report(done: Int64(done), of: Int64(total))
                        return !progress.isCancelled
                    }
                }
                return switch found {
                case .success(let villages): .villages(villages, isStopped: progress.isCancelled)
                case .failure(let error): .failed(error)
                }
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .villages(let villages, let isStopped):
            self.villages = villages
            list.show(order.sorted(villages))
            isCounted = true
            isPartial = isStopped
            return isStopped ? [.notice(Notice(.hint, SupervisionWords.stopped))] : []
        case .failed(let error): return [.notice(Notice(error))]
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 4)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .order:
            order = order.next
            list.show(order.sorted(villages))
            list.select(0)
            return []
        case .earlier: year = year.previous
        case .later: year = year.next
        case .again: break
        }
        return count(in: context)
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .later && year.next.start > context.today ? SupervisionWords.lastYear : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let (head, rest) = frame.bounds.splitTop(1)
        let days = SupervisionWords.days(from: year.start, to: last(in: context))
        var start = Point(column: 2, row: head.row)
        if isPartial {
            let used = frame.put(context(SupervisionWords.partial), at: start, role: .error)
            start = start.moved(columns: used + 2)
        }
        frame.put(
            "\(context(days))  \(context(SupervisionWords.order(order)))", at: start,
            role: .heading)
        guard isCounted else {
            frame.put(
                context(SupervisionWords.working), at: Point(column: 2, row: rest.row + 1),
                role: .dim)
            return
        }
        let lines = context(SupervisionWords.meaning).wrapped(toWidth: frame.size.columns - 4)
        let (body, foot) = rest.splitBottom(1 + lines.count)
        frame.inside(body) { list.draw(columns(fit: $0.size.columns, in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        for (row, line) in lines.enumerated() {
            frame.put(line, at: Point(column: 2, row: foot.row + 1 + row), role: .dim)
        }
    }

    /// No figure is ever cut: where all of them do not fit beside each other, the percentages go,
    /// and then the last columns.
    private func columns(
        fit room: Int, in context: Context
    ) -> [TableColumn<VillageComparison>] {
        let full = columns(withPercent: true, in: context)
        let needed = full.reduce(0) { $0 + $1.minimum + 2 }
        return needed <= room ? full : columns(withPercent: false, in: context)
    }

    private func columns(
        withPercent: Bool, in context: Context
    ) -> [TableColumn<VillageComparison>] {
        func share(
            _ title: Phrase, drop: Int = 0,
            _ part: @escaping @Sendable (VillageComparison) -> VillageComparison.Share
        ) -> TableColumn<VillageComparison> {
            let texts = villages.map { part($0).text(withPercent: withPercent) }
            let width = ([context(title)] + texts).map { Width.of($0) }.max() ?? 0
            return TableColumn(context(title), width...max(14, width), drop: drop, edge: .right) {
                let share = part($0)
                return (
                    share.text(withPercent: withPercent), share.all == 0 ? .dim : .normal
                )
            }
        }
        let left = context(SupervisionWords.left)
        return [
            TableColumn(context(SupervisionWords.village), 8...24, text: \.name),
            share(SupervisionWords.offered, \.offered),
            share(SupervisionWords.timely, drop: 1, \.timely),
            share(SupervisionWords.paid, \.paid),
            share(SupervisionWords.visited, drop: 2, \.visited),
            TableColumn(left, max(6, Width.of(left))...12, edge: .right) { village in
                village.left == 0 ? ("-", .dim) : (HomeWords.grouped(village.left), .normal)
            },
        ]
    }
}

extension VillageComparison.Share {
    /// `12/15 80%`; a dash where there was nothing to do.
    fileprivate func text(withPercent: Bool) -> String {
        guard all > 0 else { return "-" }
        return "\(done)/\(all)" + (withPercent ? " \(done * 100 / all)%" : "")
    }
}
