import Domain
import TerminalKit

/// Who looks, or looked, into the area in an emergency, and one's own looks beyond it.
struct EmergenciesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, ask, end
    }

    enum Message: Sendable {
        case rows([EmergencyRow])
    }

    static let name = "emergencies"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: EmergencyWords.openHelp,
            footer: CoreWords.open),
        Binding(
            .ask, [.character("n")], help: EmergencyWords.askHelp, footer: EmergencyWords.ask,
            needs: .role(.breakGlass)),
        Binding(
            .end, [.character("w")], help: EmergencyWords.endHelp, footer: EmergencyWords.end,
            needs: .role(.breakGlass)),
    ]

    private var list = RowList<EmergencyRow>()
    private var isRead = false

    func title(in context: Context) -> String { context(EmergencyWords.title) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load {
                [account = context.account, now = context.now()] (registry: any Registry)
                    throws(RegistryError) in
                .rows(try EmergencyRow.all(for: account, at: now, from: registry))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .rows(let rows):
            list.show(rows)
            isRead = true
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: max(1, context.size.rows / 2 - 1))
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .ask: return [.push(FormScreen(EmergencyFormModel()))]
        case .open:
            guard let row = list.current else { return [] }
            return row.isOwn ? [.enter(row.access.id)] : [.push(OpenedFilesScreen(row))]
        case .end:
            return list.current.map {
                [.push(EndEmergencyDialog($0.access, place: $0.place))]
            } ?? []
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard action != .ask else { return nil }
        guard let row = list.current else { return EmergencyWords.none }
        return action == .end && !row.isOwn ? EmergencyWords.notOwn : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        list.draw(
            columns(in: context), over: { draw($0, into: &$1, in: context) },
            orElse: isRead ? context(EmergencyWords.none) : nil, into: &frame)
    }

    private func draw(_ row: EmergencyRow, into frame: inout Frame, in context: Context) {
        let access = row.access
        let now = context.now()
        let span = "\(access.from.day) \(access.from.clock)"
        LabelledLines.draw(
            [
                (EmergencyWords.who, row.isOwn ? context(EmergencyWords.mine) : access.byName),
                (EmergencyWords.place, row.place), (EmergencyWords.when, span),
                (EmergencyWords.state, context(EmergencyWords.state(access, now))),
                (EmergencyWords.why, access.reason),
            ], into: &frame, in: context)
    }

    private func columns(in context: Context) -> [TableColumn<EmergencyRow>] {
        let now = context.now()
        return [
            TableColumn(context(EmergencyWords.when), 16...16, drop: 1, role: .dim) {
                "\($0.access.from.day) \($0.access.from.clock)"
            },
            TableColumn(context(EmergencyWords.who), 6...14) {
                $0.isOwn ? context(EmergencyWords.mine) : $0.access.byName
            },
            TableColumn(context(EmergencyWords.place), 8...20, text: \.place),
            TableColumn(context(EmergencyWords.state), 14...18) { row in
                let isRunning = row.access.until > now
                return (
                    context(EmergencyWords.state(row.access, now)), isRunning ? .warning : .dim
                )
            },
            TableColumn(context(EmergencyWords.why), 10...80, drop: 2, text: \.access.reason),
        ]
    }
}
