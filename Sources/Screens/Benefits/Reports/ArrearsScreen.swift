import Domain
import TerminalKit

/// What families still wait for, village by village, by how long it is late.
struct ArrearsScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open
    }

    enum Message: Sendable {
        case rows([ArrearsRow])
    }

    static let name = "arrears"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: ReportWords.openArrears,
            footer: CoreWords.open)
    ]

    private var table = RowList<ArrearsRow>()
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
            table.show(rows.sorted { ($0.oldest, $0.village) < ($1.oldest, $1.village) })
            isFresh = false
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        table.move(move, height: context.size.rows - 3)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let row = table.current else { return [] }
        var query = PaymentQuery(subject: .area(row.village))
        query.programme = row.programme
        return [.push(PaymentsScreen(of: .programme(row.programme), in: query))]
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        table.current == nil ? CoreWords.nothing : nil
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
