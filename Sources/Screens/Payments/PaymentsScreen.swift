import Domain
import TerminalKit

/// What families are owed: every payment that has not arrived, and why.
struct PaymentsScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case person, correct, why, group, state, programme, totals
    }

    enum News: Sendable {
        case total(PaymentTotal?)
        case correct(PersonFile)
    }

    /// Which states are shown.
    enum Filter: CaseIterable, Sendable {
        case pending, blocked, returned, paid

        var statuses: Set<PaymentStatus> {
            switch self {
            case .pending: Set(PaymentStatus.allCases.filter(\.isPending))
            case .blocked: [.blocked]
            case .returned: [.returned]
            case .paid: [.paid]
            }
        }

        var term: Phrase {
            switch self {
            case .pending: PaymentWords.allPending
            case .blocked: PaymentStatus.blocked.term
            case .returned: PaymentStatus.returned.term
            case .paid: PaymentStatus.paid.term
            }
        }
    }

    typealias Row = PaymentRow

    static let name = "payments"
    static let hasDetail = true
    static let isMarkable = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .correct, [.character("e")], help: PaymentWords.correctHelp,
            footer: PaymentWords.correct, needs: .role(.correctRecords)),
        Binding(
            .why, [.character("x")], help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .totals, [.character("t")], help: PaymentWords.totalsHelp,
            footer: PaymentWords.totals),
        Binding(
            .group, [.character("o")], help: PaymentWords.groupHelp, footer: PaymentWords.group),
        Binding(
            .state, [.character("f")], help: PaymentWords.filterHelp, footer: PaymentWords.filter),
        Binding(.programme, [.character("m")], help: PaymentWords.programmeHelp),
        Binding(
            .person, [.character("p")], help: PaymentWords.personHelp, footer: PaymentWords.person),
    ]

    var list = PagedList<PaymentRow>()
    var box = SearchBox()
    private var query: PaymentQuery
    private var filter = Filter.pending
    private var total: PaymentTotal?

    init(in context: Context) {
        query = PaymentQuery(subject: .area(context.account.area))
    }

    /// The payments of one group among those of a query.
    init(of group: PaymentTotal.Group, in whole: PaymentQuery) {
        query = whole
        filter = Filter.allCases.first { $0.statuses == whole.statuses } ?? .pending
        box.field = TextField(whole.words)
        switch group {
        case .programme(let code): query.programme = code
        case .person(let id): query.subject = .person(id)
        case .household(let id): query.subject = .household(id)
        case .village(let code): query.subject = .area(code)
        }
    }

    func title(in context: Context) -> String { context(PaymentWords.title) }

    private var asked: PaymentQuery {
        var asked = query
        asked.words = box.words
        asked.statuses = filter.statuses
        return asked
    }

    func headline(in context: Context) -> String {
        var parts = [context(filter.term), context(query.order.term)]
        if let code = query.programme {
            parts.append(PaymentColumns.programme(code, in: context))
        }
        if !list.marked.isEmpty {
            let rows = list.marked.values
            let sum = PaymentWords.sum(
                persons: Set(rows.map(\.person.id)).count, payments: rows.count,
                amount: rows.reduce(.zero) { $0 + $1.details.amount })
            parts = [context(PaymentWords.marked), context(sum)]
        } else if let total {
            let sum = PaymentWords.sum(
                persons: total.persons, payments: total.payments, amount: total.amount)
            parts.insert(context(sum), at: 0)
        }
        return parts.joined(separator: "  ")
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<PaymentRow> {
        { [asked] registry, request throws(RegistryError) in
            try registry.payments(asked, request)
        }
    }

    /// The sum of the whole list, whatever page is shown.
    mutating func appearToo(in context: Context) -> [Effect<Message>] {
        let asked = asked
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                let sums = try registry.paymentTotals(asked, by: .programme)
                let persons = try registry.payingPersons(asked)
                return .news(.total(PaymentTotal.sum(of: sums, persons: persons)))
            }
        ]
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .total(let total):
            self.total = total
            return []
        case .correct(let file):
            let reason = list.current?.details.reason
            return [.push(PersonForm.screen(correct: file, because: reason))]
        }
    }

    func columns(in context: Context) -> [TableColumn<PaymentRow>] {
        PaymentColumns.all(in: context)
    }

    func drawDetail(of row: PaymentRow, into frame: inout Frame, in context: Context) {
        let details = row.details
        LabelledLines.draw(
            [
                (PeopleWords.name, row.person.name),
                (PaymentWords.programme, PaymentColumns.programme(details.programme, in: context)),
                (PaymentWords.period, context(details.period.term)),
                (PaymentWords.amount, details.amount.description),
                (PaymentWords.status, context(details.status.term)),
                (PaymentWords.reason, details.reason.map { context($0.term) } ?? ""),
                (PaymentWords.advice, details.reason.map { context($0.advice) } ?? ""),
                (PaymentWords.account, details.account?.description ?? ""),
            ], into: &frame, in: context)
    }

    mutating func open(_ row: PaymentRow, in context: Context) -> [Effect<Message>] {
        [.push(PaymentScreen(row.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .person: return list.current.map { [.push(PersonScreen($0.person.id))] } ?? []
        case .why:
            return list.current.map { row in
                [
                    .push(
                        WhyScreen(
                            row.person.id, programme: row.details.programme,
                            period: row.details.period))
                ]
            } ?? []
        case .correct:
            guard let id = list.current?.person.id else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .news(.correct(try registry.person(id)))
                }
            ]
        case .totals: return [.push(PaymentTotalsScreen(asked))]
        case .group: query.order = query.order.next
        case .state: filter = filter.next
        case .programme:
            let codes = [nil] + context.definitions.programmes.map { Optional($0.code) }
            let index = codes.firstIndex(of: query.programme) ?? 0
            query.programme = codes[(index + 1) % codes.count]
        }
        list.reset()
        return appear(in: context)
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .person, .correct, .why:
            return list.current == nil ? CoreWords.nothing : nil
        default: return nil
        }
    }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
    /// The next of the cases, the first after the last.
    var next: Self {
        let all = Self.allCases
        let index = all.firstIndex(of: self) ?? all.startIndex
        return all[(index + 1) % all.count]
    }
}
