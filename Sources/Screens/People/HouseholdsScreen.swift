import Domain
import TerminalKit

/// The households of an area.
struct HouseholdsScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case visit, register, sort, gone
    }

    enum News: Sendable {
        case visit(HouseholdFile)
    }

    typealias Row = HouseholdRow

    static let name = "households"
    static let hasDetail = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .visit, [.character("v")], help: PeopleWords.visitHelp, footer: PeopleWords.visit,
            needs: .role(.logServices)),
        Binding(
            .register, [.character("n")], help: PeopleWords.newHousehold,
            footer: PeopleWords.new, needs: .role(.correctRecords)),
        Binding(.sort, [.character("o")], help: PeopleWords.sortHelp, footer: ListWords.sort),
        Binding(.gone, [.character("f")], help: PeopleWords.goneHelp, footer: PeopleWords.gone),
    ]

    var list = PagedList<HouseholdRow>()
    var box = SearchBox()
    private var query: HouseholdQuery

    init(in context: Context) {
        query = HouseholdQuery(area: context.account.area)
    }

    init(area: AreaCode) {
        query = HouseholdQuery(area: area)
    }

    func title(in context: Context) -> String { context(PeopleWords.households) }

    func headline(in context: Context) -> String {
        let order = query.order == .walking ? PeopleWords.byWalking : PeopleWords.byHead
        return context(PeopleWords.households(list.total)) + "  " + context(order)
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<HouseholdRow> {
        var query = query
        query.words = box.words
        return { [query] registry, request throws(RegistryError) in
            try registry.households(query, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<HouseholdRow>] {
        [
            PersonColumns.household(in: context, drop: 0) { $0.label },
            TableColumn(context(PeopleWords.head), 8...20) { row in
                row.headName.map { ($0, .normal) } ?? (context(PeopleWords.noHead), .dim)
            },
            TableColumn(context(PeopleWords.members), 4...7, drop: 2, edge: .right) {
                "\($0.members)"
            },
        ] + PersonColumns.village(in: context, drop: 1) { $0.villageName } + [
            TableColumn(context(PeopleWords.phone), 11...12, drop: 3) { $0.phone ?? "" },
            TableColumn(context(PeopleWords.address), 8...40, drop: 4) { $0.address ?? "" },
            TableColumn(context(PeopleWords.status), 6...10, drop: 5) { row in
                (row.status == .active ? "" : context(row.status.term), .dim)
            },
        ]
    }

    func drawDetail(of row: HouseholdRow, into frame: inout Frame, in context: Context) {
        let lines = [
            (PeopleWords.household, row.label), (PeopleWords.head, row.headName ?? ""),
            (PeopleWords.members, "\(row.members)"), (PeopleWords.village, row.villageName),
            (PeopleWords.phone, row.phone ?? ""), (PeopleWords.address, row.address ?? ""),
            (PeopleWords.status, context(row.status.term)),
        ]
        LabelledLines.draw(lines, into: &frame, in: context)
    }

    mutating func open(_ row: HouseholdRow, in context: Context) -> [Effect<Message>] {
        [.push(HouseholdScreen(row.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .visit:
            guard let id = list.current?.id else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .news(.visit(try registry.household(id)))
                }
            ]
        case .register:
            let village = query.area.level == .village ? query.area : list.current?.village
            return village.map { [.push(HouseholdForm.screen(registerIn: $0))] } ?? []
        case .sort:
            query.order = query.order == .walking ? .head : .walking
            list.reset()
            return appear(in: context)
        case .gone:
            query.includesGone.toggle()
            list.reset()
            return appear(in: context)
        }
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .visit(let file): [.push(LogVisitForm.screen(household: file, person: nil))]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .visit where list.current == nil: CoreWords.nothing
        case .register where query.area.level != .village && list.current == nil:
            PeopleWords.chooseVillage
        default: nil
        }
    }
}
