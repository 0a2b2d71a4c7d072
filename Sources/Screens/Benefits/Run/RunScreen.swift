import Domain
import TerminalKit

/// What a run shall look at: a period and programmes; working it out writes nothing.
struct RunScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case start, tick, all, earlier, later, kind
    }

    enum Message: Sendable {
        case found(RunPreview, isStopped: Bool)
        case failed(RegistryError)
    }

    static let name = "run"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .start, [.enter], help: RunWords.startHelp, footer: RunWords.start,
            needs: .role(.runBenefits)),
        Binding(
            .tick, [.character(" ")], help: RunWords.tickHelp, footer: RunWords.tick),
        Binding(.all, [.character("*")], help: RunWords.allHelp, footer: RunWords.all),
        Binding(
            .earlier, [.character("y")], help: RunWords.earlierHelp, footer: RunWords.earlier),
        Binding(.later, [.character("Y")], help: RunWords.laterHelp),
        Binding(.kind, [.character("o")], help: RunWords.kindHelp, footer: RunWords.kind),
    ]

    private var period: Period
    private var programmes: RowList<Programme>
    private var ticked: Set<String>

    init(in context: Context) {
        period = Period(.year, containing: context.today)
        programmes = RowList()
        programmes.show(context.definitions.programmes)
        ticked = Set(
            context.definitions.programmes.filter(\.kind.isPaidByBank).map(\.code))
    }

    func title(in context: Context) -> String { context(RunWords.title) }

    mutating func move(_ move: ListMove, in context: Context) {
        programmes.move(move, height: context.size.rows - 4)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .tick:
            guard let code = programmes.current?.code else { return [] }
            if ticked.remove(code) == nil { ticked.insert(code) }
            programmes.move(.down, height: context.size.rows - 4)
        case .all:
            let codes = Set(programmes.rows.map(\.code))
            ticked = ticked == codes ? [] : codes
        case .earlier: period = period.previous
        case .later: period = period.next
        case .kind:
            period =
                period.kind == .year
                ? Period(.month, containing: min(period.end, max(period.start, context.today)))
                : Period(.year, containing: period.start)
        case .start: return [start(in: context)]
        }
        return []
    }

    private func start(in context: Context) -> Effect<Message> {
        let usual = Set(programmes.rows.filter(\.kind.isPaidByBank).map(\.code))
        let chosen = programmes.rows.map(\.code).filter(ticked.contains)
        let query = RunQuery(
            area: context.account.area, period: period, programmes: ticked == usual ? [] : chosen)
        return .inBackground { desk, progress in
            let found = desk.withRegistry { registry throws(RegistryError) in
                try registry.runPreview(query) { done, total in
                    progress.report(done: Int64(done), of: Int64(total))
                    return !progress.isCancelled
                }
            }
            return switch found {
            case .success(let preview): .found(preview, isStopped: progress.isCancelled)
            case .failure(let error): .failed(error)
            }
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        // Half a preview would be confirmed as if it were the whole.
        case .found(_, isStopped: true): [.notice(Notice(.hint, RunWords.stoppedPreview))]
        case .found(let preview, isStopped: false): [.push(RunPreviewScreen(preview))]
        case .failed(let error): [.notice(Notice(error))]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .start && ticked.isEmpty ? RunWords.chooseOne : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let place = context.path.last?.name ?? ""
        let lines = [(RunWords.period, context(period.term)), (RunWords.area, place)]
        frame.inside(Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 2)) {
            LabelledLines.draw(lines, into: &$0, in: context)
        }
        let ticks = ticked
        let columns: [TableColumn<Programme>] = [
            TableColumn("", 1...1) { programme in
                let isTicked = ticks.contains(programme.code)
                let glyphs = context.glyphs
                return (
                    String(isTicked ? glyphs.boxTicked : glyphs.boxEmpty), isTicked ? .good : .dim
                )
            },
            TableColumn(context(BenefitWords.programme), 20...50) { context($0.term) },
            TableColumn(context(RunWords.gives), 8...30, drop: 1, role: .dim) {
                context($0.kind.term)
            },
        ]
        frame.inside(frame.bounds.splitTop(3).rest) {
            programmes.draw(columns, lead: 1, into: &$0)
        }
    }
}
