import Domain
import TerminalKit

/// The postings of the account's area, those still up first.
struct PostingsScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case new, filter, poster
    }

    typealias Row = PostingRow

    static let name = "postings"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .new, [.character("n")], help: PostingWords.newHelp, footer: PostingWords.new,
            needs: .role(.keepPostings)),
        Binding(
            .filter, [.character("f")], help: PostingWords.filterHelp,
            footer: PostingWords.filter),
        Binding(
            .poster, [.character("w")], help: PostingWords.writePosterHelp,
            footer: PostingWords.writePoster),
    ]

    var list = PagedList<PostingRow>()
    var box = SearchBox()
    private var query: PostingQuery

    init(in context: Context) {
        query = PostingQuery(area: context.account.area)
    }

    func title(in context: Context) -> String { context(PostingWords.title) }

    func headline(in context: Context) -> String {
        context(query.running == nil ? PostingWords.all : PostingWords.running)
    }

    func emptyText(in context: Context) -> String {
        context(query.running == nil ? PostingWords.none : PostingWords.noneRunning)
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<PostingRow> {
        { [query] registry, request throws(RegistryError) in
            try registry.postings(query, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<PostingRow>] {
        let today = context.today
        let levels = [Level.village, .township, .county].map { Width.of(context($0.term)) }
        let left = Width.of(context(CasePageWords.running(28)))
        return [
            TableColumn(context(PostingWords.area), 8...18) { $0.areaName },
            TableColumn(context(PostingWords.level), (levels.max() ?? 4)...9, drop: 3) {
                context($0.posting.details.level.term)
            },
            TableColumn(context(BenefitWords.programme), 12...30) {
                PaymentColumns.programme($0.posting.details.programme, in: context)
            },
            TableColumn(context(BenefitWords.year), 4...6, drop: 2) {
                String($0.posting.details.year)
            },
            TableColumn(context(PostingWords.first), 10...10, drop: 4, role: .dim) {
                $0.posting.details.first.description
            },
            TableColumn(context(PostingWords.last), 10...10, drop: 1) {
                $0.posting.details.last.description
            },
            TableColumn(context(PostingWords.left), left...15) { row in
                let details = row.posting.details
                let isUp = details.first <= today && today <= details.last
                return (context(PostingWords.left(details, on: today)), isUp ? .notice : .dim)
            },
            TableColumn(context(PostingWords.cases), 5...6, edge: .right) { String($0.cases) },
            TableColumn(context(PostingWords.objections), 10...10, drop: 1, edge: .right) { row in
                row.openObjections == 0 ? ("", .dim) : (String(row.openObjections), .error)
            },
        ]
    }

    mutating func open(_ row: PostingRow, in context: Context) -> [Effect<Message>] {
        [.push(PostingScreen(row.posting.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .new: return [.push(PostableScreen())]
        case .poster:
            return list.current.map {
                [.push(PosterScreen(of: $0.posting, areaName: $0.areaName, in: context))]
            } ?? []
        case .filter:
            query.running = query.running == nil ? context.today : nil
            list.reset()
            return appear(in: context)
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .poster && list.current == nil ? CoreWords.nothing : nil
    }
}
