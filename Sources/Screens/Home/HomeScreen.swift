import Domain
import TerminalKit

/// The first screen: what is to be done today, and the way to everything.
struct HomeScreen: Screen {
    /// What its keys ask for.
    enum Action: Hashable, CaseIterable, Sendable {
        case open, up, down, undo, quit
        case place0, place1, place2, place3, place4, place5, place6, place9
    }

    /// What its effects bring back.
    enum Message: Sendable {
        case summary(HomeSummary)
        case last(JournalRow?)
    }

    static let name = "home"
    static let keymap: [Binding<Action>] =
        [
            Binding(
                .open, [.enter, .right, .character("l")], help: ListWords.openHelp,
                footer: CoreWords.open),
            Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
            Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        ] + places
        + [
            Binding(.undo, [.character("u")], help: HomeWords.undoLast, footer: HomeWords.undo),
            Binding(.quit, [.character("q")], help: HomeWords.quitHelp, footer: CoreWords.quit),
        ]

    private static let digits: [(Action, Character)] = [
        (.place1, "1"), (.place2, "2"), (.place3, "3"), (.place4, "4"), (.place5, "5"),
        (.place6, "6"), (.place9, "9"), (.place0, "0"),
    ]

    private static var places: [Binding<Action>] {
        digits.compactMap { action, digit in
            Catalogue.places.first { $0.digit == digit }.map {
                Binding(action, [.character(digit)], help: $0.title)
            }
        }
    }

    private var summary: HomeSummary?
    private var selected = 0

    func title(in context: Context) -> String { "" }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let area = context.account.area
        let today = context.today
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .summary(try registry.home(in: area, on: today))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .summary(let summary):
            self.summary = summary
            return []
        case .last(let row):
            guard let row, !row.isUndone else {
                return [.notice(Notice(.hint, JournalWords.nothing))]
            }
            return [.push(UndoDialog(row))]
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(Catalogue.places.count - 1, selected + 1)
        case .open: return [.push(Catalogue.places[selected].make(context))]
        case .quit: return [.quit]
        case .undo:
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .last(try registry.journal(of: nil, .first(limit: 1)).rows.first)
                }
            ]
        default:
            guard let digit = Self.digits.first(where: { $0.0 == action })?.1,
                let index = Catalogue.places.firstIndex(where: { $0.digit == digit })
            else { return [] }
            selected = index
            return [.push(Catalogue.places[index].make(context))]
        }
        return []
    }

    func draw(into frame: inout Frame, in context: Context) {
        let isWide = frame.size.columns >= 76
        let (left, right) = frame.bounds.splitLeft(isWide ? 41 : frame.size.columns)
        frame.inside(left) { drawPlaces(into: &$0, in: context) }
        frame.cursor = Point(column: 1, row: 1 + selected)
        if isWide {
            frame.verticalLine(at: right.origin, rows: right.rows)
            frame.inside(right.inset(columns: 2, rows: 0)) { drawDue(into: &$0, in: context) }
        } else if frame.size.rows > Catalogue.places.count + 4 {
            let below = frame.bounds.splitTop(Catalogue.places.count + 2).rest
            frame.inside(below.inset(columns: 2, rows: 0)) { drawDue(into: &$0, in: context) }
        }
    }

    private func drawPlaces(into frame: inout Frame, in context: Context) {
        for (index, place) in Catalogue.places.enumerated() {
            let row = 1 + index
            let isSelected = index == selected
            if isSelected {
                frame.put(
                    String(context.glyphs.marker), at: Point(column: 1, row: row))
            }
            frame.put(String(place.digit), at: Point(column: 3, row: row), role: .key)
            frame.put(
                context(place.title), at: Point(column: 5, row: row),
                role: isSelected ? .selected : .normal)
            let start = context.language == .zh ? 11 : 16
            frame.put(
                text(of: place, in: context), at: Point(column: start, row: row),
                role: role(of: place))
        }
        guard let summary else { return }
        let row = Catalogue.places.count + 2
        frame.put(
            context(HomeWords.moving(summary.away, summary.incoming)),
            at: Point(column: 3, row: row), role: .dim)
        let backup = summary.lastBackup.map(HomeWords.backup) ?? HomeWords.noBackup
        frame.put(
            context(backup), at: Point(column: 3, row: row + 1),
            role: summary.lastBackup == nil ? .warning : .dim)
    }

    private func role(of place: CatalogueEntry) -> Role {
        guard let summary else { return .dim }
        switch place.digit {
        case "1" where summary.late.value > 0: return .late
        case "4": return .money
        case "5" where summary.drafts > 0: return .warning
        default: return .dim
        }
    }

    private func text(of place: CatalogueEntry, in context: Context) -> String {
        guard let summary else { return "" }
        let phrase: Phrase? =
            switch place.digit {
            case "1": HomeWords.due(summary.due, summary.late)
            case "2": HomeWords.register(summary.households, summary.persons)
            case "3": HomeWords.month(summary.visitsThisMonth, summary.screeningsThisMonth)
            case "4": HomeWords.pending(summary.pendingPersons, summary.pendingAmount)
            case "5": HomeWords.drafts(summary.drafts)
            case "6": HomeWords.journalText
            case "9": HomeWords.filesText
            case "0": HomeWords.settingsText
            default: nil
            }
        return phrase.map { context($0) } ?? ""
    }

    private func drawDue(into frame: inout Frame, in context: Context) {
        guard let summary else { return }
        frame.put(context(HomeWords.openDue), at: Point(column: 0, row: 0), role: .heading)
        var row = 1
        if summary.firstDue.isEmpty {
            frame.put(context(HomeWords.nothingDue), at: Point(column: 0, row: row), role: .dim)
            row += 1
        }
        for item in summary.firstDue.prefix(max(0, frame.size.rows - 6)) {
            let late = DueColumns.lateness(item, in: context)
            frame.put(
                late, at: Point(column: 0, row: row), role: DueColumns.role(of: item, in: context))
            let rest = "\(item.householdLabel) \(item.name) \(DueColumns.what(item, in: context))"
            frame.putLine(
                rest,
                in: Rect(column: 11, row: row, columns: max(0, frame.size.columns - 11), rows: 1))
            row += 1
        }
        let stuck = HomeWords.stuck(returned: summary.returned, blocked: summary.blocked)
        frame.put(
            context(stuck), at: Point(column: 0, row: row + 1),
            role: summary.returned > 0 ? .warning : .dim)
        let label = context(HomeWords.visitsByMonth)
        let used = frame.put(label, at: Point(column: 0, row: row + 2), role: .dim)
        Sparkline(values: summary.visitsByMonth)
            .draw(into: &frame, at: Point(column: used + 2, row: row + 2))
    }
}
