import Domain
import TerminalKit

/// What families still wait for, village by village, by how long it is late.
struct ArrearsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, down, up, pageDown, pageUp, back
    }

    enum Message: Sendable {
        case rows([ArrearsRow])
    }

    static let name = "arrears"
    static let keymap: [Binding<Action>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: ReportWords.openArrears,
            footer: CoreWords.open),
        Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
        Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        Binding(.pageDown, ListMove.pageDown.keys, help: ListWords.help(.pageDown)),
        Binding(.pageUp, ListMove.pageUp.keys, help: ListWords.help(.pageUp)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private var table = SumTable<ArrearsRow>()
    private var isFresh = true

    func title(in context: Context) -> String { context(ReportWords.arrears) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let (area, today) = (context.account.area, context.today)
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .rows(try registry.arrears(in: area, on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .rows(let rows):
            // The longest waiting first.
            table.take(rows.sorted { ($0.oldest, $0.village) < ($1.oldest, $1.village) })
            isFresh = false
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        let page = max(1, context.size.rows - 4)
        switch action {
        case .back: return [.pop]
        case .open:
            guard let row = table.current else { return [] }
            var query = PaymentQuery(subject: .area(row.village))
            query.programme = row.programme
            return [.push(PaymentsScreen(of: .programme(row.programme), in: query))]
        case .down: table.move(by: 1)
        case .up: table.move(by: -1)
        case .pageDown: table.move(by: page)
        case .pageUp: table.move(by: -page)
        }
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        action == .open && table.current == nil ? CoreWords.nothing : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard !table.rows.isEmpty else {
            guard !isFresh else { return }
            frame.put(
                context(ReportWords.noArrears), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        let (body, foot) = frame.bounds.splitBottom(2)
        frame.inside(body) { table.draw(columns(in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        func sum(_ part: (ArrearsRow) -> Money) -> Money {
            table.rows.reduce(.zero) { $0 + part($1) }
        }
        frame.put(
            "\(context(ReportWords.total))  \(context(ReportWords.upTo30)) \(sum(\.upTo30))  "
                + "\(context(ReportWords.upTo90)) \(sum(\.upTo90))  "
                + "\(context(ReportWords.over90)) \(sum(\.over90))",
            at: Point(column: 2, row: foot.row + 1), role: .heading)
    }

    private func columns(in context: Context) -> [TableColumn<ArrearsRow>] {
        func money(
            _ title: Phrase, _ role: Role = .money,
            _ part: @escaping @Sendable (ArrearsRow) -> Money
        ) -> TableColumn<ArrearsRow> {
            TableColumn(context(title), 10...14, edge: .right) { row in
                let amount = part(row)
                return (amount == .zero ? "" : amount.description, role)
            }
        }
        return [
            TableColumn(context(PeopleWords.village), 6...14) { $0.villageName },
            TableColumn(context(PaymentWords.programme), 12...28, drop: 1) {
                PaymentColumns.programme($0.programme, in: context)
            },
            TableColumn(context(ReportWords.persons), 4...7, drop: 2, edge: .right) {
                "\($0.persons)"
            },
            money(ReportWords.upTo30) { $0.upTo30 },
            money(ReportWords.upTo90) { $0.upTo90 },
            money(ReportWords.over90, .warning) { $0.over90 },
            TableColumn(context(ReportWords.since), 10...10, drop: 3) {
                $0.oldest.description
            },
        ]
    }
}
