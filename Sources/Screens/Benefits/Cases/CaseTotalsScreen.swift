import Domain
import TerminalKit

/// How many cases wait, group by group, and the oldest of each.
struct CaseTotalsScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, group
    }

    enum Message: Sendable {
        case totals([CaseTotal])
    }

    static let name = "case-totals"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: CaseWords.openGroup,
            footer: CoreWords.open),
        Binding(.group, [.character("o")], help: CaseWords.groupHelp, footer: CaseWords.group),
    ]

    private let query: CaseQuery
    private var grouping = CaseGrouping.step
    private var list = RowList<CaseTotal>()

    init(_ query: CaseQuery) {
        self.query = query
    }

    func title(in context: Context) -> String { context(CaseWords.totalsTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [query, grouping] (registry: any Registry) throws(RegistryError) in
                .totals(try registry.caseTotals(query, by: grouping))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .totals(let totals):
            list.show(totals)
            return []
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 3)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .open: return list.current.map { [.push(CasesScreen(of: $0.group, in: query))] } ?? []
        case .group:
            grouping = grouping.next
            list.select(0)
            return appear(in: context)
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .open && list.current == nil ? CaseWords.none : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let (body, foot) = frame.bounds.splitBottom(2)
        let (table, chart) = body.splitLeft(body.columns >= 100 ? 64 : body.columns)
        frame.inside(chart.splitTop(1).rest.inset(columns: 1, rows: 0)) {
            BarChart(
                bars: list.rows.map {
                    BarChart.Bar(label: "", value: Int64($0.count), text: "\($0.count)")
                }
            ).draw(into: &$0)
        }
        frame.inside(table) { list.draw(columns(in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        let sum = list.rows.reduce(0) { $0 + $1.count }
        frame.put(
            context(CaseWords.total(sum)), at: Point(column: 2, row: foot.row + 1), role: .heading)
    }

    private func columns(in context: Context) -> [TableColumn<CaseTotal>] {
        [
            TableColumn(context(grouping.term), 12...36) { total in
                switch total.group {
                case .state(let state): context(state.term)
                case .village: total.name
                case .programme(let code): PaymentColumns.programme(code, in: context)
                }
            },
            TableColumn(context(CaseWords.count), 6...10, edge: .right) {
                HomeWords.grouped($0.count)
            },
            TableColumn(context(CaseWords.oldest), 8...14, edge: .right) { total in
                guard let oldest = total.oldest else { return ("", .dim) }
                let days = context.today - oldest.day
                return (context(BenefitWords.ago(days)), days > 30 ? .late : .normal)
            },
        ]
    }
}
