import Domain
import TerminalKit

/// The persons of one group of a run: why, before and after.
struct RunLinesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, person
    }

    static let name = "run-lines"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l"), .character("x")],
            help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
    ]

    enum Message: Sendable {
        case names([AreaCode: String])
    }

    private let period: Period
    private let count: RunCount
    private var list = RowList<RunLine>()
    private var villages: [AreaCode: String] = [:]

    init(_ preview: RunPreview, of count: RunCount) {
        period = preview.query.period
        self.count = count
        list.show(
            preview.lines.filter { $0.programme == count.programme && $0.kind == count.kind })
    }

    func title(in context: Context) -> String { context(RunWords.lines) }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2)
    }

    /// The lines have the villages' codes; people know them by their names.
    mutating func appear(in context: Context) -> [Effect<Message>] {
        guard villages.isEmpty, context.account.area.level != .village else { return [] }
        let places = Set(list.rows.map(\.village.parent))
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                var names: [AreaCode: String] = [:]
                for place in places {
                    for area in try registry.areas(in: place) { names[area.code] = area.name }
                }
                return .names(names)
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .names(let names):
            villages = names
            return []
        }
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let line = list.current else { return [] }
        switch action {
        case .person: return [.push(PersonScreen(line.person))]
        case .open:
            return [.push(WhyScreen(line.person, programme: line.programme, period: period))]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        list.current == nil ? CoreWords.nothing : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let heading = [
            PaymentColumns.programme(count.programme, in: context), context(period.term),
            context(count.kind.term), HomeWords.grouped(list.rows.count),
        ]
        frame.putLine(
            heading.joined(separator: "  "),
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 1), role: .heading)
        frame.inside(frame.bounds.splitTop(1).rest) { list.draw(columns(in: context), into: &$0) }
    }

    private func columns(in context: Context) -> [TableColumn<RunLine>] {
        let hasBefore = list.rows.contains { $0.before != nil }
        let hasReason = list.rows.contains { $0.why != nil }
        var columns: [TableColumn<RunLine>] = [
            TableColumn(context(PeopleWords.name), 6...18) { $0.name }
        ]
        if hasBefore {
            columns.append(
                TableColumn(context(RunWords.before), 10...16, edge: .right, role: .dim) {
                    $0.before?.description ?? ""
                })
        }
        columns.append(
            TableColumn(context(RunWords.after), 10...16, edge: .right, role: .money) {
                $0.amount == .zero ? "" : $0.amount.description
            })
        if hasReason {
            columns.append(
                TableColumn(context(RunWords.reason), 16...70) { line in
                    line.why.map { context($0) } ?? ""
                })
        }
        let villages = villages
        return columns
            + PersonColumns.village(in: context, drop: 1) { villages[$0.village] ?? "" }
    }

    /// How a finding looks.
    static func role(of kind: RunFinding) -> Role {
        switch kind {
        case .new, .continued, .payment: .good
        case .ended, .amountChanged, .unclear: .warning
        case .lacksPapers: .notice
        }
    }
}
