import Domain
import TerminalKit

/// The sums of a year: what was owed, and what became of it, group by group.
struct PaymentReportScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, group, earlier, later
    }

    enum Message: Sendable {
        case rows([ReportRow])
    }

    static let name = "payment-report"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: ReportWords.openHelp,
            footer: CoreWords.open),
        Binding(
            .group, [.character("o"), .tab], help: ReportWords.groupHelp,
            footer: ReportWords.group),
        Binding(
            .earlier, [.character("[")], help: ReportWords.earlier, footer: ReportWords.year),
        Binding(.later, [.character("]")], help: ReportWords.later),
    ]

    private var grouping = ReportQuery.Grouping.programme
    private var year: Period
    private var table = RowList<ReportRow>()

    init(in context: Context) {
        year = Period(.year, containing: context.today)
    }

    func title(in context: Context) -> String { context(ReportWords.report) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let query = ReportQuery(area: context.account.area, period: year, grouping: grouping)
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .rows(try registry.paymentReport(query))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .rows(let rows): table.show(rows)
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        table.move(move, height: context.size.rows - 4)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .open: return open(in: context)
        case .group:
            grouping = grouping.next
            table.select(0)
        case .earlier: year = year.previous
        case .later: year = year.next
        }
        return appear(in: context)
    }

    private func open(in context: Context) -> [Effect<Message>] {
        guard let row = table.current else { return [] }
        var query = PaymentQuery(
            subject: .area(context.account.area), statuses: Set(PaymentStatus.allCases))
        switch grouping {
        case .programme:
            return [.push(PaymentsScreen(of: .programme(row.group), in: query))]
        case .village, .township:
            guard let area = AreaCode(row.group) else { return [] }
            query.subject = .area(area)
            return [.push(PaymentsScreen(of: .village(area), in: query))]
        case .fund: return []
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard action == .open else { return nil }
        return table.current == nil || grouping == .fund ? CoreWords.nothing : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let (head, rest) = frame.bounds.splitTop(1)
        frame.put(
            "\(context(year.term))  \(context(grouping.term))",
            at: Point(column: 2, row: head.row), role: .heading)
        guard !table.rows.isEmpty else {
            frame.put(
                context(ReportWords.noPayments), at: Point(column: 2, row: rest.row + 1),
                role: .dim)
            return
        }
        let (body, foot) = rest.splitBottom(2)
        frame.inside(body) { table.draw(columns(in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        frame.put(
            "\(context(ReportWords.total))  \(sums(in: context))",
            at: Point(column: 2, row: foot.row + 1), role: .heading)
    }

    private func sums(in context: Context) -> String {
        let parts: [(Phrase, KeyPath<ReportRow, Money>)] = [
            (ReportWords.due, \.due), (ReportWords.paid, \.paid),
            (ReportWords.pending, \.pending), (ReportWords.returned, \.returned),
        ]
        return parts.map { term, path in
            "\(context(term)) \(table.rows.reduce(.zero) { $0 + $1[keyPath: path] })"
        }.joined(separator: "  ")
    }

    private func name(of row: ReportRow, in context: Context) -> String {
        switch grouping {
        case .programme: PaymentColumns.programme(row.group, in: context)
        case .fund:
            context.definitions.funds.first { $0.code == row.group }.map { context($0.term) }
                ?? row.group
        case .village, .township: row.name.isEmpty ? row.group : row.name
        }
    }

    private func columns(in context: Context) -> [TableColumn<ReportRow>] {
        func money(
            _ title: Phrase, drop: Int = 0, _ path: @escaping @Sendable (ReportRow) -> Money
        ) -> TableColumn<ReportRow> {
            TableColumn(context(title), 12...16, drop: drop, edge: .right, role: .money) {
                path($0) == .zero ? "" : path($0).description
            }
        }
        return [
            TableColumn(context(grouping.term), 10...32) { name(of: $0, in: context) },
            TableColumn(context(ReportWords.persons), 5...8, drop: 5, edge: .right) {
                "\($0.persons)"
            },
            money(ReportWords.due) { $0.due },
            money(ReportWords.paid) { $0.paid },
            money(ReportWords.pending, drop: 1) { $0.pending },
            money(ReportWords.returned, drop: 2) { $0.returned },
            money(ReportWords.cancelled, drop: 6) { $0.cancelled },
            money(ReportWords.recovered, drop: 7) { $0.recovered },
        ]
    }
}
