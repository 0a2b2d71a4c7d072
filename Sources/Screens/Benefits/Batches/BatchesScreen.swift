import Domain
import TerminalKit

/// The batches of payments on their way to the bank, the latest first.
struct BatchesScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case make
    }

    typealias Row = BatchRow
    typealias News = Never

    static let name = "batches"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .make, [.character("n")], help: BatchWords.makeHelp, footer: BatchWords.make,
            needs: .role(.payBenefits))
    ]

    var list = PagedList<BatchRow>()
    var box = SearchBox()

    func title(in context: Context) -> String { context(BatchWords.title) }
    func headline(in context: Context) -> String { context(BatchWords.title) }
    func emptyText(in context: Context) -> String { context(BatchWords.empty) }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<BatchRow> {
        let area = context.account.area
        return { registry, request throws(RegistryError) in
            try registry.batches(in: area, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<BatchRow>] {
        let states = BatchState.allCases.map { Width.of(context($0.term)) }.max() ?? 6
        return [
            TableColumn(context(BatchWords.number), 9...10) { $0.batch.number },
            TableColumn(context(BatchWords.state), 6...states) { row in
                let state = row.batch.details.state
                return (context(state.term), BatchWords.role(of: state))
            },
            TableColumn(context(BatchWords.made), 10...10, drop: 3) { row in
                (row.batch.details.madeAt.day.description, .dim)
            },
            TableColumn(context(BatchWords.area), 6...14, drop: 4) { $0.areaName },
            TableColumn(context(BatchWords.period), 7...10, drop: 2) {
                PaymentColumns.period($0.batch.details.period, in: context)
            },
            TableColumn(context(BatchWords.lines), 5...7, edge: .right) {
                "\($0.batch.details.lines)"
            },
            TableColumn(context(BatchWords.total), 13...16, edge: .right, role: .money) {
                $0.batch.details.total.description
            },
            TableColumn(context(BatchWords.paid), 5...8, drop: 5, edge: .right) { "\($0.paid)" },
            TableColumn(context(BatchWords.returned), 5...8, drop: 1, edge: .right) { row in
                ("\(row.returned)", row.returned > 0 ? .error : .normal)
            },
            TableColumn(context(BatchWords.open), 5...8, drop: 1, edge: .right) { "\($0.open)" },
        ]
    }

    mutating func open(_ row: BatchRow, in context: Context) -> [Effect<Message>] {
        [.push(BatchScreen(row.batch.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        [.push(MakeBatchScreen())]
    }
}

extension BatchWords {
    static func role(of state: BatchState) -> Role {
        switch state {
        case .made, .sealed: .normal
        case .sent: .warning
        case .reconciled: .good
        case .cancelled: .dim
        }
    }
}
