import Domain
import TerminalKit

/// The visits and screenings of an area, the latest first.
struct ServicesScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case filter, file
    }

    typealias Row = ServiceRow
    typealias News = Never

    static let name = "services"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] = [
        Binding(.file, [.character("p")], help: ServiceWords.openPerson, footer: ServiceWords.file),
        Binding(
            .filter, [.character("f")], help: ServiceWords.filterHelp,
            footer: ServiceWords.filter),
    ]

    var list = PagedList<ServiceRow>()
    var box = SearchBox()
    private var query: ServiceQuery

    init(in context: Context) {
        query = ServiceQuery(subject: .area(context.account.area))
    }

    func title(in context: Context) -> String { context(ServiceWords.services) }

    func headline(in context: Context) -> String {
        switch query.kind {
        case .both: context(ServiceWords.all)
        case .visits: context(ServiceWords.visitsOnly)
        case .screenings: context(ServiceWords.screeningsOnly)
        }
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<ServiceRow> {
        { [query] registry, request throws(RegistryError) in
            try registry.services(query, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<ServiceRow>] {
        ServiceColumns.all(in: context, showsPerson: true, showsHousehold: true)
    }

    mutating func open(_ row: ServiceRow, in context: Context) -> [Effect<Message>] {
        [.push(ServiceScreen(row))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .file:
            guard let row = list.current else { return [] }
            return [
                row.person.map { .push(PersonScreen($0)) } ?? .push(HouseholdScreen(row.household))
            ]
        case .filter:
            query.kind =
                switch query.kind {
                case .both: .visits
                case .visits: .screenings
                case .screenings: .both
                }
            list.reset()
            return appear(in: context)
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .file && list.current == nil ? CoreWords.nothing : nil
    }
}
