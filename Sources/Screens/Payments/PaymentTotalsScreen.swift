import Domain
import TerminalKit

/// Sums of payments, group by group, with the total below.
struct PaymentTotalsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case group, down, up, pageDown, pageUp, back
    }

    enum Message: Sendable {
        case totals([PaymentTotal], persons: Int)
    }

    static let name = "payment-totals"
    static let keymap: [Binding<Action>] = [
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

    func draw(into frame: inout Frame, in context: Context) {
        let (body, foot) = frame.bounds.splitBottom(2)
        let height = max(1, body.rows - 1)
        let top = max(0, selected - height + 1)
        let rows = Array(totals.dropFirst(top).prefix(height))
        frame.inside(body) {
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
