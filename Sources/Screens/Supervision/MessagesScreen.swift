import Domain
import TerminalKit

/// The messages about cases that this account has not read; opening the case reads them.
struct MessagesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open
    }

    enum Message: Sendable {
        case messages([CaseMessage])
    }

    static let name = "messages"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: NewsWords.openHelp,
            footer: CoreWords.open)
    ]

    private var list = RowList<CaseMessage>()
    private var isRead = false

    func title(in context: Context) -> String { context(NewsWords.messages) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [today = context.today] (registry: any Registry) throws(RegistryError) in
                .messages(try registry.unreadMessages(on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .messages(let messages):
            list.show(messages)
            isRead = true
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 1)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        list.current.map { [.push(CaseScreen($0.benefitCase))] } ?? []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        list.current == nil ? NewsWords.noMessages : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard !list.rows.isEmpty else {
            if isRead {
                frame.put(
                    context(NewsWords.noMessages), at: Point(column: 2, row: 1), role: .dim)
            }
            return
        }
        list.draw(
            [
                TableColumn(context(NewsWords.at), 16...16, drop: 2, role: .dim) {
                    "\($0.at.day) \($0.at.clock)"
                },
                TableColumn(context(NewsWords.by), 6...14, text: \.byName),
                TableColumn(context(NewsWords.person), 6...14, text: \.personName),
                TableColumn(context(NewsWords.messages), 20...90) { message in
                    message.text.split(separator: "\n").joined(separator: " ")
                },
            ], into: &frame)
    }
}
