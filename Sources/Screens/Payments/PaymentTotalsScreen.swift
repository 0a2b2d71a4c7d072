import Domain
import TerminalKit

/// Sums of payments, group by group, with the total below.
struct PaymentTotalsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, group, down, up, pageDown, pageUp, back
    }

    enum Message: Sendable {
        case totals([PaymentTotal], persons: Int)
    }

    static let name = "payment-totals"
    static let keymap: [Binding<Action>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: PaymentWords.openGroup,
            footer: CoreWords.open),
        Binding(
            .group, [.character("o")], help: PaymentWords.groupHelp, footer: PaymentWords.group),
        Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
        Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        Binding(.pageDown, ListMove.pageDown.keys, help: ListWords.help(.pageDown)),
        Binding(.pageUp, ListMove.pageUp.keys, help: ListWords.help(.pageUp)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private let query: PaymentQuery
    private var grouping = PaymentGrouping.programme
    private var totals: [PaymentTotal] = []
    private var persons = 0
    private var selected = 0

    init(_ query: PaymentQuery) {
        self.query = query
    }

    func title(in context: Context) -> String { context(PaymentWords.totals) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [query, grouping] (registry: any Registry) throws(RegistryError) in
                .totals(
                    try registry.paymentTotals(query, by: grouping),
                    persons: try registry.payingPersons(query))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .totals(let totals, let persons):
            self.totals = totals
            self.persons = persons
            selected = min(selected, max(0, totals.count - 1))
            return []
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        let page = max(1, context.size.rows - 4)
        let last = max(0, totals.count - 1)
        switch action {
        case .back: return [.pop]
        case .open:
            guard totals.indices.contains(selected) else { return [] }
            return [.push(PaymentsScreen(of: totals[selected].group, in: query))]
        case .group:
            grouping = grouping.next
            selected = 0
            return appear(in: context)
        case .down: selected = min(last, selected + 1)
        case .up: selected = max(0, selected - 1)
        case .pageDown: selected = min(last, selected + page)
        case .pageUp: selected = max(0, selected - page)
        }
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        action == .open && totals.isEmpty ? CoreWords.nothing : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let (body, foot) = frame.bounds.splitBottom(2)
        let height = max(1, body.rows - 1)
        let top = max(0, selected - height + 1)
        let rows = Array(totals.dropFirst(top).prefix(height))
        let (table, chart) = body.splitLeft(body.columns >= 100 ? 72 : body.columns)
        frame.inside(chart.splitTop(1).rest.inset(columns: 1, rows: 0)) {
            drawShares(of: rows, into: &$0)
        }
        frame.inside(table) {
            TableView(columns: columns(in: context)).draw(rows, of: totals, into: &$0) { index in
                top + index == selected ? .selected : []
            }
        }
        frame.cursor = Point(column: 0, row: 1 + selected - top)
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        let sum = PaymentTotal.sum(of: totals, persons: persons)
        let text = PaymentWords.sum(
            persons: sum.persons, payments: sum.payments, amount: sum.amount)
        frame.put(
            "\(context(PaymentWords.grandTotal))  \(context(text))",
            at: Point(column: 2, row: foot.row + 1), role: .heading)
    }

    /// A bar for each row beside it, with its share of the whole.
    private func drawShares(of rows: [PaymentTotal], into frame: inout Frame) {
        let whole = max(1, totals.reduce(0) { $0 + $1.amount.fen })
        let bars = rows.map { total in
            BarChart.Bar(
                label: "", value: total.amount.fen,
                text: "\((total.amount.fen * 100 + whole / 2) / whole)%")
        }
        BarChart(bars: bars, highest: totals.map(\.amount.fen).max()).draw(into: &frame)
    }

    private func columns(in context: Context) -> [TableColumn<PaymentTotal>] {
        [
            TableColumn("\(context(grouping.term))", 10...36) { total in
                if case .programme(let code) = total.group {
                    return PaymentColumns.programme(code, in: context)
                }
                return total.name
            },
            TableColumn(context(PaymentWords.personsColumn), 6...10, edge: .right) {
                "\($0.persons)"
            },
            TableColumn(context(PaymentWords.paymentsColumn), 6...10, edge: .right) {
                "\($0.payments)"
            },
            TableColumn(context(PaymentWords.amount), 14...20, edge: .right, role: .money) {
                $0.amount.description
            },
        ]
    }
}
