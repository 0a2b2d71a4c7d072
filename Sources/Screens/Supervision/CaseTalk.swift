import Domain
import TerminalKit

/// What was said about a case, and what of it is new to the account.
struct CaseTalk: Sendable {
    /// Everything, the earliest first.
    var messages: [CaseMessage] = []
    /// What was unread when the page was opened.
    var unread: Set<CaseMessage.ID> = []

    init() {}

    /// Reads what was said and notes that it was read.
    init(
        about id: BenefitCase.ID, on today: Day, from registry: any Registry
    ) throws(RegistryError) {
        messages = try registry.messages(about: id)
        guard !messages.isEmpty else { return }
        unread = Set(
            try registry.unreadMessages(on: today).filter { $0.benefitCase == id }.map(\.id))
        // What cannot be noted while somebody else writes is noted at the next opening.
        try? registry.markRead(id)
    }

    /// The same read again: what was new to this page stays so.
    func followed(by later: CaseTalk) -> CaseTalk {
        var talk = later
        talk.unread.formUnion(unread)
        return talk
    }

    /// Writes the unread ones, or all, the latest first.
    func write(unreadOnly: Bool, into page: inout PageText, in context: Context) {
        let shown = messages.reversed().filter { !unreadOnly || unread.contains($0.id) }
        guard !shown.isEmpty else { return }
        page.heading(context(unreadOnly ? NewsWords.newMessages : NewsWords.messages))
        page.entries(
            shown.map { message in
                PageText.Entry(
                    name: "\(message.at.day) \(message.at.clock) \(message.byName)",
                    nameRole: .dim,
                    text: message.text.split(separator: "\n").joined(separator: " "),
                    role: unread.contains(message.id) ? .notice : .normal)
            })
    }
}
