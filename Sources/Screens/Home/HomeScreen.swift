import Domain
import TerminalKit

/// The first screen: what is to be done today, and the way to everything.
struct HomeScreen: Screen {
    /// What its keys ask for.
    enum Action: Hashable, CaseIterable, Sendable {
        case open, up, down, undo, quit
        case place0, place1, place2, place3, place4, place5, place6, place7, place8, place9
        case batches, drafts, review, grievances, queues, announcements, messages, comparison
        case emergencies
    }

    /// What its effects bring back.
    enum Message: Sendable {
        case summary(
            HomeSummary, owed: [PaymentTotal], cases: Count, postings: Count,
            emergencies: [EmergencyRow])
        case last(LastStep)
    }

    static let name = "home"
    static let keymap: [Binding<Action>] =
        [
            Binding(
                .open, [.enter, .right, .character("l")], help: ListWords.openHelp,
                footer: CoreWords.open),
            Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
            Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        ] + menu + [
            // Before what only has a letter: on a narrow screen it keeps its place in the footer.
            Binding(
                .undo, [.character("u")], help: HomeWords.undoLast, footer: HomeWords.undo,
                needs: .writing)
        ] + further + [
            Binding(.quit, [.character("q")], help: HomeWords.quitHelp, footer: CoreWords.quit)
        ]

    private static let digits: [(Action, Character)] = [
        (.place1, "1"), (.place2, "2"), (.place3, "3"), (.place4, "4"), (.place5, "5"),
        (.place6, "6"), (.place7, "7"), (.place8, "8"), (.place9, "9"), (.place0, "0"),
        (.batches, "b"), (.drafts, "d"), (.review, "r"), (.grievances, "g"),
        (.queues, "t"), (.announcements, "a"), (.messages, "m"), (.comparison, "c"),
        (.emergencies, "w"),
    ]

    private static var menu: [Binding<Action>] {
        digits.compactMap { action, digit in
            Catalogue.places.first { $0.digit == digit }.map {
                Binding(action, [.character(digit)], help: $0.title, needs: $0.needs)
            }
        }
    }

    /// What has a letter and no line in the menu is told by the footer.
    private static var further: [Binding<Action>] {
        digits.compactMap { action, digit in
            Catalogue.further.first { $0.digit == digit }.map {
                Binding(
                    action, [.character(digit)], help: $0.title,
                    footer: $0.isInFooter ? $0.title : nil, needs: $0.needs)
            }
        }
    }

    private(set) var summary: HomeSummary?
    /// What is owed, programme by programme.
    private(set) var owed: [PaymentTotal] = []
    /// How many cases wait for this account, or for others where none can wait for it.
    private(set) var cases: Count?
    /// How many postings are up today.
    private(set) var postings: Count?
    /// Looks into the area in an emergency, and one's own beyond it that are not over.
    private(set) var emergencies: [EmergencyRow] = []
    private(set) var selected = 0

    func title(in context: Context) -> String { "" }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let area = context.account.area
        let today = context.today
        let (account, now) = (context.account, context.now())
        let running = PostingQuery(area: area, running: today)
        let filter: CaseFilter = CaseFilter.hasMine(in: context) ? .mine : .open
        let waiting = filter.query(for: context.account, in: area)
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                // A county's sums take longer than a first picture may; Payments has them.
                let isSmall = area.level == .village || area.level == .township
                let query = PaymentQuery(subject: .area(area))
                let summary = try registry.home(in: area, on: today)
                let into = summary.emergencies
                return .summary(
                    summary,
                    owed: isSmall ? try registry.paymentTotals(query, by: .programme) : [],
                    cases: try registry.cases(waiting, .first(limit: 1)).total,
                    postings: try registry.postings(running, .first(limit: 1)).total,
                    emergencies: try EmergencyRow.named(into, for: account, from: registry)
                        + EmergencyRow.own(of: account, at: now, from: registry))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .summary(let summary, let owed, let cases, let postings, let emergencies):
            let isFirst = self.summary == nil
            self.summary = summary
            self.owed = owed
            self.cases = cases
            self.postings = postings
            self.emergencies = emergencies
            guard isFirst, summary.drafts > 0 else { return [] }
            return [.notice(Notice(.hint, HomeWords.draftsLeft(summary.drafts)))]
        case .last(.none): return [.notice(Notice(.hint, JournalWords.nothing))]
        case .last(.stays(let advice)): return [.notice(Notice(.hint, advice))]
        case .last(.step(let row)): return [.push(UndoDialog(row))]
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(Catalogue.places.count - 1, selected + 1)
        case .quit: return [.quit]
        case .undo:
            return [
                .load {
                    [account = context.account] (registry: any Registry)
                        throws(RegistryError) in
                    .last(try LastStep.read(of: account, from: registry))
                }
            ]
        default:
            guard let place = place(of: action) else { return [] }
            if let index = Catalogue.places.firstIndex(where: { $0.digit == place.digit }) {
                selected = index
            }
            return [.push(place.make(context))]
        }
        return []
    }

    /// What the selected place asks for.
    func need(for action: Action, in context: Context) -> Need? {
        action == .open ? place(of: action)?.needs : nil
    }

    /// Where an action leads.
    private func place(of action: Action) -> CatalogueEntry? {
        if action == .open { return Catalogue.places[selected] }
        guard let digit = Self.digits.first(where: { $0.0 == action })?.1 else { return nil }
        return (Catalogue.places + Catalogue.further).first { $0.digit == digit }
    }
}
