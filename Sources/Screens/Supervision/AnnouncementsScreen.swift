import Domain
import TerminalKit

/// What is announced, the latest first, the selected one in full.
struct AnnouncementsScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case announce, withdraw
    }

    enum Message: Sendable {
        case announcements([Announcement])
        case withdrawn(Result<Receipt, RegistryError>)
    }

    static let name = "announcements"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .announce, [.character("n")], help: NewsWords.announceHelp,
            footer: NewsWords.announce, needs: .role(.announce)),
        Binding(
            .withdraw, [.character("w")], help: NewsWords.withdrawHelp,
            footer: NewsWords.withdraw, needs: .role(.announce)),
    ]

    private var list = RowList<Announcement>()
    private var isRead = false
    /// What is withdrawn if the key is pressed once more.
    private var asked: Announcement.ID?

    func title(in context: Context) -> String { context(NewsWords.announcements) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [today = context.today] (registry: any Registry) throws(RegistryError) in
                .announcements(try registry.announcements(on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .announcements(let announcements):
            list.show(announcements)
            isRead = true
            return []
        case .withdrawn(.success):
            return appear(in: context) + [.notice(Notice(.done, NewsWords.withdrawn))]
        case .withdrawn(.failure(let error)): return [.notice(Notice(refusal: error))]
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        asked = nil
        list.move(move, height: max(1, context.size.rows / 2 - 1))
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .announce:
            return [.push(FormScreen(AnnouncementFormModel(in: context.account.area)))]
        case .withdraw:
            guard let id = list.current?.id else { return [] }
            guard asked == id else {
                asked = id
                return [.notice(Notice(.hint, NewsWords.withdrawAgain))]
            }
            asked = nil
            let command = Command.withdrawAnnouncement(WithdrawAnnouncement(announcement: id))
            return [.commit(command, as: context.makeID()) { .withdrawn($0) }]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .withdraw && list.current == nil ? NewsWords.noAnnouncements : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        list.draw(
            columns(in: context), over: { draw($0, into: &$1, in: context) },
            orElse: isRead ? context(NewsWords.noAnnouncements) : nil, into: &frame)
    }

    private func draw(_ row: Announcement, into frame: inout Frame, in context: Context) {
        var page = PageText(width: frame.size.columns)
        page.ends(
            "\(row.byName)  \(row.at.day)", context(NewsWords.until(row.until)), role: .heading)
        for line in row.text.split(separator: "\n", omittingEmptySubsequences: false) {
            page.paragraph(String(line))
        }
        page.draw(from: 0, into: &frame)
    }

    private func columns(in context: Context) -> [TableColumn<Announcement>] {
        [
            TableColumn(context(NewsWords.at), 10...10, role: .dim) { $0.at.day.description },
            TableColumn(context(NewsWords.by), 6...14, drop: 1, text: \.byName),
            TableColumn(context(NewsWords.text), 20...90) { announcement in
                announcement.text.split(separator: "\n").joined(separator: " ")
            },
        ]
    }
}
