import Domain
import TerminalKit

/// The grievances of the account's area, the earliest due first.
struct GrievancesScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case take, filter
    }

    typealias Row = GrievanceRow

    static let name = "grievances"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .take, [.character("n")], help: GrievanceWords.takeHelp,
            footer: GrievanceWords.take, needs: .role(.hearGrievances)),
        Binding(
            .filter, [.character("f")], help: GrievanceWords.filterHelp,
            footer: GrievanceWords.filter),
    ]

    var list = PagedList<GrievanceRow>()
    var box = SearchBox()
    private var query: GrievanceQuery

    init(in context: Context) {
        query = GrievanceQuery(area: context.account.area)
    }

    func title(in context: Context) -> String { context(GrievanceWords.title) }

    func headline(in context: Context) -> String {
        context(query.isOpenOnly ? GrievanceWords.open : GrievanceWords.all)
    }

    func emptyText(in context: Context) -> String {
        context(query.isOpenOnly ? GrievanceWords.noneOpen : GrievanceWords.none)
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<GrievanceRow> {
        { [query] registry, request throws(RegistryError) in
            try registry.grievances(query, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<GrievanceRow>] {
        [
            TableColumn(context(GrievanceWords.person), 6...14) { row in
                row.grievance.details.person == nil
                    ? (context(GrievanceWords.unnamed), .dim) : (row.name, .normal)
            },
            TableColumn(context(GrievanceWords.left), 8...14) { row in
                GrievanceScreen.left(row.grievance, in: context)
            },
            TableColumn(context(GrievanceWords.due), 10...10, drop: 3, role: .dim) {
                $0.grievance.details.due.description
            },
            TableColumn(context(GrievanceWords.kind), 8...20, drop: 2) { row in
                GrievanceScreen.kind(row.grievance, in: context)
            },
        ] + PersonColumns.village(in: context, drop: 1) { $0.villageName } + [
            TableColumn(context(GrievanceWords.text), 20...60) { $0.grievance.details.text }
        ]
    }

    mutating func open(_ row: GrievanceRow, in context: Context) -> [Effect<Message>] {
        [.push(GrievanceScreen(row.grievance.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .take: return [.push(FormScreen(GrievanceFormModel(in: context.account.area)))]
        case .filter:
            query.isOpenOnly.toggle()
            list.reset()
            return appear(in: context)
        }
    }
}
