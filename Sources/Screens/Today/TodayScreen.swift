import Domain
import TerminalKit

/// What is due, late first, in the order in which one walks through the village.
struct TodayScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case log, file, late, ahead
    }

    enum News: Sendable {
        case person(PersonFile)
        case household(HouseholdFile)
    }

    typealias Row = DueItem

    static let name = "today"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .log, [.character("v")], help: TodayWords.logHelp, footer: TodayWords.log,
            needs: .role(.logServices, .correctRecords)),
        Binding(.file, [.character("p")], help: TodayWords.fileHelp, footer: TodayWords.file),
        Binding(.late, [.character("f")], help: TodayWords.lateHelp, footer: TodayWords.lateOnly),
        Binding(.ahead, [.character("o")], help: TodayWords.aheadHelp, footer: TodayWords.ahead),
    ]

    var list = PagedList<DueItem>()
    var box = SearchBox()
    private var query: DueQuery

    init(in context: Context) {
        query = DueQuery(area: context.account.area, today: context.today)
    }

    func title(in context: Context) -> String { context(TodayWords.title) }

    func headline(in context: Context) -> String {
        context(TodayWords.headline(list.total, ahead: query.daysAhead))
            + (query.isLateOnly ? "  \(context(TodayWords.lateOnly))" : "")
    }

    func emptyText(in context: Context) -> String { context(TodayWords.nothing) }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<DueItem> {
        var asked = query
        asked.today = context.today
        return { [asked] registry, request throws(RegistryError) in
            try registry.due(asked, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<DueItem>] { DueColumns.all(in: context) }

    mutating func open(_ row: DueItem, in context: Context) -> [Effect<Message>] {
        if case .payment(let id, _) = row.reason { return [.push(PaymentScreen(id))] }
        return [row.person.map { .push(PersonScreen($0)) } ?? .push(HouseholdScreen(row.household))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .log:
            guard let row = list.current else { return [] }
            // No visit settles it: the review itself does.
            if case .review = row.reason { return [.push(AnnualReviewScreen(in: context))] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    if let person = row.person {
                        return .news(.person(try registry.person(person)))
                    }
                    return .news(.household(try registry.household(row.household)))
                }
            ]
        case .file: return list.current.map { [.push(HouseholdScreen($0.household))] } ?? []
        case .late: query.isLateOnly.toggle()
        case .ahead: query.daysAhead = query.daysAhead == 0 ? 7 : query.daysAhead == 7 ? 30 : 0
        }
        list.reset()
        return appear(in: context)
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        let reason = list.current?.reason
        switch news {
        case .person(let file):
            if case .nextScreening(let kind) = reason {
                return [.push(LogScreeningForm.screen(person: file, kind: kind))]
            }
            if case .payment(_, let held) = reason {
                return [.push(PersonForm.screen(correct: file, because: held))]
            }
            let purpose = reason.flatMap { Self.purpose(of: $0, in: context) }
            return [.push(LogVisitForm.screen(person: file, purpose: purpose))]
        case .household(let file):
            let purpose = reason.flatMap { Self.purpose(of: $0, in: context) }
            return [
                .push(LogVisitForm.screen(household: file, person: nil, purpose: purpose))
            ]
        }
    }

    /// The purpose of the visit that settles what is due.
    static func purpose(of reason: DueItem.Reason, in context: Context) -> String? {
        switch reason {
        case .step(let schedule, _):
            context.definitions.visitPurposes.first { $0.schedule == schedule }?.code
        case .nextVisit(let purpose): purpose
        case .nextScreening, .payment, .review: nil
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .log, .file: list.current == nil ? CoreWords.nothing : nil
        case .late, .ahead: nil
        }
    }

    /// What is due with a payment is a correction of the record.
    func ownNeed(for action: Own, in context: Context) -> Need? {
        guard action == .log, let row = list.current else { return nil }
        return switch row.reason {
        case .payment: .role(.correctRecords)
        // The review's own keys ask for what they need.
        case .review: .nothing
        case .step, .nextVisit, .nextScreening: .role(.logServices)
        }
    }
}
