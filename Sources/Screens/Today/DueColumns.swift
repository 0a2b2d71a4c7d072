import Domain
import TerminalKit

/// The columns in which things to do are listed, everywhere the same.
enum DueColumns {
    static func all(in context: Context) -> [TableColumn<DueItem>] {
        PersonColumns.village(in: context, drop: 3) { $0.villageName }
            + [PersonColumns.household(in: context, drop: 0) { $0.householdLabel }]
            + [late(in: context)]
            + whoAndWhat(in: context, least: 20, isShort: context.size.columns < 80)
            + [TableColumn(context(TodayWords.due), 10...10, drop: 2) { $0.due.description }]
    }

    /// The same for the first screen: as many as tell where to go for what.
    static func short(in context: Context) -> [TableColumn<DueItem>] {
        let village = PersonColumns.village(in: context, drop: 1) { (item: DueItem) in
            item.villageName
        }
        let household = PersonColumns.household(in: context, drop: 1) { (item: DueItem) in
            item.householdLabel
        }
        return [late(in: context)] + (village.isEmpty ? [household] : village)
            + whoAndWhat(in: context, least: context.language == .en ? 18 : 16, isShort: true)
    }

    private static func late(in context: Context) -> TableColumn<DueItem> {
        TableColumn(context(TodayWords.late), 8...12) { item in
            (lateness(item, in: context), role(of: item, in: context))
        }
    }

    private static func whoAndWhat(
        in context: Context, least: Int, isShort: Bool = false
    ) -> [TableColumn<DueItem>] {
        [
            TableColumn(context(PeopleWords.name), 8...18) { $0.name },
            TableColumn(context(TodayWords.what), least...40) { item in
                isShort ? shortly(item, in: context) : what(item, in: context)
            },
        ]
    }

    /// What is due, in a few words.
    static func what(_ item: DueItem, in context: Context) -> String {
        switch item.reason {
        case .step(let schedule, let step):
            let found = context.definitions.schedule(schedule)
            let name = found?.steps.first { $0.code == step }.map { context($0.term) } ?? step
            return found.map { "\(context($0.term)) \(name)" } ?? name
        case .nextVisit(let purpose):
            let name = context.definitions.visitPurpose(purpose).map { context($0.term) }
            return context(TodayWords.agreed(name ?? purpose))
        case .nextScreening(let kind):
            let name = context.definitions.screeningKind(kind).map { context($0.term) }
            return context(TodayWords.agreed(name ?? kind))
        case .payment(_, let reason):
            return context(TodayWords.payment(reason.term))
        case .review(let year):
            return context(TodayWords.secondVisit(year))
        }
    }

    /// The same for little room: that it was agreed, or is a payment, is told where it is opened.
    private static func shortly(_ item: DueItem, in context: Context) -> String {
        guard context.language == .en else { return what(item, in: context) }
        switch item.reason {
        case .nextVisit(let purpose):
            return context.definitions.visitPurpose(purpose).map { context($0.term) } ?? purpose
        case .nextScreening(let kind):
            return context.definitions.screeningKind(kind).map { context($0.term) } ?? kind
        case .payment(_, let reason): return context(reason.term)
        case .review: return context(TodayWords.visitAgain)
        case .step: return what(item, in: context)
        }
    }

    static func lateness(_ item: DueItem, in context: Context) -> String {
        let days = item.daysLate(on: context.today)
        return context(days > 0 ? TodayWords.lateBy(days) : TodayWords.inDays(-days))
    }

    static func role(of item: DueItem, in context: Context) -> Role {
        item.daysLate(on: context.today) > 0 ? .late : .normal
    }
}
