import Domain
import TerminalKit

/// Which files of the area were opened under a look in an emergency, the latest first.
struct OpenedFilesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open
    }

    enum Message: Sendable {
        case files(Page<JournalRow>)
    }

    static let name = "opened-files"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: EmergencyWords.openFileHelp,
            footer: CoreWords.open)
    ]
    /// More than anybody opens in a day.
    private static let most = 500

    private let row: EmergencyRow
    private var list = RowList<JournalRow>()
    private var isAll: Bool?

    init(_ row: EmergencyRow) {
        self.row = row
    }

    func title(in context: Context) -> String { context(EmergencyWords.files) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let filter = JournalFilter(record: .access(row.access.id), kinds: [.lookedInEmergency])
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .files(try registry.journal(filter, .first(limit: Self.most)))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .files(let page):
            list.show(page.rows)
            isAll = !page.hasAfter
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 4)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        opened.map { [.push($0)] } ?? []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        if list.current == nil { return EmergencyWords.noFiles }
        return opened == nil ? EmergencyWords.noFileHere : nil
    }

    /// The file of the selected row; nil for what is read elsewhere.
    private var opened: (any Screen)? {
        switch list.current?.record {
        case .person(let id): PersonScreen(id)
        case .household(let id): HouseholdScreen(id)
        case .grievance(let id): GrievanceScreen(id)
        case .posting(let id): PostingScreen(id)
        case .batch(let id): BatchScreen(id)
        default: nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let access = row.access
        let width = frame.size.columns
        let head = "\(access.byName)  \(row.place)"
        let state = context(EmergencyWords.state(access, context.now()))
        frame.put(head, at: Point(column: 2, row: 0), role: .heading)
        frame.put(
            state, at: Point(column: width - Width.of(state) - 1, row: 0), role: .dim)
        frame.putLine(
            access.reason, in: Rect(column: 2, row: 1, columns: width - 3, rows: 1))
        guard let isAll else { return }
        guard !list.rows.isEmpty else {
            frame.put(context(EmergencyWords.noFiles), at: Point(column: 2, row: 3), role: .dim)
            return
        }
        frame.put(
            context(EmergencyWords.count(list.rows.count, isAll: isAll)),
            at: Point(column: 2, row: 2), role: .dim)
        frame.inside(frame.bounds.splitTop(3).rest) { inner in
            list.draw(
                [
                    TableColumn(context(EmergencyWords.when), 16...16) {
                        "\($0.at.day) \($0.at.clock)"
                    },
                    TableColumn(context(EmergencyWords.file), 10...40, text: \.subject),
                    TableColumn(context(EmergencyWords.origin), 15...24, role: .dim) {
                        $0.origin ?? ""
                    },
                ], into: &inner)
        }
    }
}
