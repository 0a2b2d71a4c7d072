import Domain
import TerminalKit

/// Who becomes entitled in which of the coming months, and what papers they still lack.
struct ForecastScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, programme, person, nextMonth
    }

    enum Message: Sendable {
        case rows([ForecastRow])
        case failed(RegistryError)
    }

    static let name = "forecast"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l"), .character("x")],
            help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .programme, [.character("m"), .character("f")],
            help: BenefitWords.programmeHelp, footer: BenefitWords.programmeKey),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
        Binding(.nextMonth, [.tab], help: ForecastWords.jumpHelp),
    ]

    private var programme: String?
    private var rows: [ForecastRow] = []
    private var list = RowList<ForecastRow>()
    private var isRead = false

    func title(in context: Context) -> String { context(ForecastWords.title) }

    private func query(in context: Context) -> ForecastQuery {
        ForecastQuery(
            area: context.account.area, first: Period(.month, containing: context.today))
    }

    /// More persons than a village's take longer than a key may: they are gone through beside the
    /// screens, once.
    mutating func appear(in context: Context) -> [Effect<Message>] {
        let query = query(in: context)
        guard query.area.level != .village else {
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .rows(try registry.forecast(query))
                }
            ]
        }
        guard !isRead else { return [] }
        return [
            .inBackground { desk, _ in
                let found = desk.withRegistry { registry throws(RegistryError) in
                    try registry.forecast(query)
                }
                return switch found {
                case .success(let rows): .rows(rows)
                case .failure(let error): .failed(error)
                }
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .rows(let rows):
            isRead = true
            self.rows = rows
            filter()
            return []
        case .failed(let error): return [.notice(Notice(error))]
        }
    }

    private mutating func filter() {
        list.show(rows.filter { programme == nil || $0.programme == programme })
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .person: return list.current.map { [.push(PersonScreen($0.person.id))] } ?? []
        case .open:
            guard let row = list.current else { return [] }
            let period = Period(.year, containing: row.day)
            return [.push(WhyScreen(row.person.id, programme: row.programme, period: period))]
        case .programme:
            programme = context.nextProgramme(after: programme)
            list.select(0)
            filter()
            return []
        case .nextMonth:
            guard let month = list.current?.month else { return [] }
            let next = list.rows.firstIndex { $0.month > month }
            list.select(next ?? 0)
            return []
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .open, .person: list.current == nil ? CoreWords.nothing : nil
        default: nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let name =
            programme.map { PaymentColumns.programme($0, in: context) }
            ?? context(BenefitWords.allProgrammes)
        let lacking = list.rows.filter { !$0.missingPapers.isEmpty }.count
        let count = isRead ? context(ForecastWords.heading(list.rows.count, lacking: lacking)) : ""
        frame.putLine(
            "\(name)  \(count)",
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 1), role: .heading)
        guard !list.rows.isEmpty else {
            let words = context(isRead ? ForecastWords.none : ForecastWords.looking).wrapped(
                toWidth: frame.size.columns - 4)
            for (row, line) in words.enumerated() {
                frame.put(line, at: Point(column: 2, row: 2 + row), role: .dim)
            }
            return
        }
        let body = frame.bounds.splitTop(1).rest
        let (months, table) = body.splitLeft(body.columns >= 100 ? 26 : 0)
        if months.columns > 0 {
            frame.inside(months.splitTop(1).rest.inset(columns: 1, rows: 0)) {
                drawMonths(into: &$0, in: context)
            }
            frame.verticalLine(at: Point(column: months.columns - 1, row: 1), rows: body.rows)
        }
        frame.inside(table) { list.draw(columns(in: context), into: &$0) }
    }

    /// A bar for each month, as long as it has persons; the month of the selected row is marked.
    private func drawMonths(into frame: inout Frame, in context: Context) {
        let counts = Dictionary(grouping: list.rows, by: \.month).mapValues(\.count)
        let months = query(in: context).allMonths
        let bars = months.map { month in
            BarChart.Bar(
                label: "", value: Int64(counts[month] ?? 0),
                text: counts[month].map(String.init) ?? "")
        }
        for (row, month) in months.enumerated() {
            let name = String(month.start.description.prefix(7))
            frame.put(name, at: Point(column: 1, row: row))
        }
        let chart = Rect(
            column: 9, row: 0, columns: frame.size.columns - 11, rows: months.count)
        frame.inside(chart) { BarChart(bars: bars).draw(into: &$0) }
        if let month = list.current?.month, let row = months.firstIndex(of: month) {
            frame.put(String(context.glyphs.marker), at: Point(column: 0, row: row), role: .key)
        }
    }

    private func columns(in context: Context) -> [TableColumn<ForecastRow>] {
        [
            TableColumn(context(ForecastWords.day), 10...10) { $0.day.description },
            TableColumn(context(PeopleWords.name), 6...16) { $0.person.name },
            TableColumn(context(BenefitWords.programme), 12...30) { row in
                PaymentColumns.programme(row.programme, in: context)
            },
            TableColumn(context(ForecastWords.lacking), 16...60) { row in
                let papers = row.missingPapers.map { context($0) }
                let unknown = row.unknown.map { context($0) }
                let mark = context(BenefitWords.separator)
                guard !papers.isEmpty else {
                    return unknown.isEmpty
                        ? (context(ForecastWords.nothing), .good)
                        : (
                            context(ForecastWords.unknown(unknown.joined(separator: mark))),
                            .warning
                        )
                }
                return (papers.joined(separator: mark), .warning)
            },
            PersonColumns.household(in: context, drop: 4) { $0.person.householdLabel },
        ] + PersonColumns.village(in: context, drop: 3) { $0.person.villageName }
    }
}

extension ForecastRow {
    /// The month of the day.
    var month: Period { Period(.month, containing: day) }
}

extension ForecastQuery {
    /// Every month asked for, in order.
    var allMonths: [Period] {
        var months: [Period] = []
        var month = first
        for _ in 0..<max(0, self.months) {
            months.append(month)
            month = month.next
        }
        return months
    }
}

extension Context {
    /// The programme after this one, as a filter goes through them; nil stands for all.
    func nextProgramme(after code: String?) -> String? {
        let codes = [nil] + definitions.programmes.map { Optional($0.code) }
        let index = codes.firstIndex(of: code) ?? 0
        return codes[(index + 1) % codes.count]
    }
}
