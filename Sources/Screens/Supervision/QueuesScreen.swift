import Domain
import TerminalKit

/// What waits in the places of an area, down to the cases of one village.
struct QueuesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, order
    }

    enum Message: Sendable {
        case queues([QueueSummary])
    }

    static let name = "queues"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: SupervisionWords.openHelp,
            footer: CoreWords.open),
        Binding(
            .order, [.character("o")], help: SupervisionWords.queueOrderHelp,
            footer: SupervisionWords.order),
    ]

    private let area: AreaCode
    /// The name of the area, where it is not the account's own.
    private let place: String
    private var order = QueueOrder.longest
    private var queues: [QueueSummary] = []
    private var list = RowList<QueueSummary>()
    private var isRead = false

    /// Shows the places of the account's own area.
    init(in context: Context) {
        area = context.account.area
        place = ""
    }

    private init(of queue: QueueSummary) {
        area = queue.area
        place = queue.name
    }

    func title(in context: Context) -> String {
        place.isEmpty
            ? context(SupervisionWords.queues) : "\(context(SupervisionWords.queues)) \(place)"
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [area, today = context.today] (registry: any Registry) throws(RegistryError) in
                .queues(try registry.queues(in: area, on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .queues(let queues):
            self.queues = queues
            list.show(order.sorted(queues))
            isRead = true
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 4)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .open:
            guard let queue = list.current else { return [] }
            return [
                queue.area.level == .village
                    ? .push(CasesScreen(in: queue.area, named: queue.name))
                    : .push(QueuesScreen(of: queue))
            ]
        case .order:
            order = order.next
            list.show(order.sorted(queues))
            list.select(0)
            return []
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        list.current == nil ? SupervisionWords.nothingWaits : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let (head, rest) = frame.bounds.splitTop(1)
        frame.put(
            context(SupervisionWords.order(order)), at: Point(column: 2, row: head.row),
            role: .heading)
        guard !list.rows.isEmpty else {
            if isRead {
                frame.put(
                    context(SupervisionWords.nothingWaits),
                    at: Point(column: 2, row: rest.row + 1), role: .dim)
            }
            return
        }
        let (body, foot) = rest.splitBottom(2)
        frame.inside(body) { list.draw(columns(in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        let sums = SupervisionWords.totals(
            queues.reduce(0) { $0 + $1.waiting }, queues.reduce(0) { $0 + $1.returned },
            queues.reduce(0) { $0 + $1.late })
        frame.put(context(sums), at: Point(column: 2, row: foot.row + 1), role: .heading)
    }

    private func columns(in context: Context) -> [TableColumn<QueueSummary>] {
        func count(
            _ title: Phrase, role: TerminalKit.Role = .normal,
            _ number: @escaping @Sendable (QueueSummary) -> Int
        ) -> TableColumn<QueueSummary> {
            let least = max(6, Width.of(context(title)))
            return TableColumn(context(title), least...10, edge: .right) { queue in
                number(queue) == 0
                    ? ("-", .dim) : (HomeWords.grouped(number(queue)), role)
            }
        }
        let oldest = context(SupervisionWords.oldest)
        return [
            TableColumn(context(SupervisionWords.place), 10...30, text: \.name),
            count(SupervisionWords.waiting, \.waiting),
            TableColumn(oldest, max(8, Width.of(oldest))...14, edge: .right) { queue in
                guard let oldest = queue.oldest else { return ("-", .dim) }
                return (context(BenefitWords.ago(context.today - oldest.day)), .normal)
            },
            count(SupervisionWords.returned, \.returned),
            count(SupervisionWords.late, role: .late, \.late),
        ]
    }
}
