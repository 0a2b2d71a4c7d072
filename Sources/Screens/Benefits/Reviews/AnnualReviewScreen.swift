import Domain
import TerminalKit

/// The annual review of a year: everybody in walking order, one key a person.
struct AnnualReviewScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case unchanged, died, moved, birthOrAdoption, accountChanged, notMet
        case filter, year, correct, undo

        /// The outcome that the key notes.
        var outcome: ReviewOutcome? {
            switch self {
            case .unchanged: .unchanged
            case .died: .died
            case .moved: .moved
            case .birthOrAdoption: .birthOrAdoption
            case .accountChanged: .accountChanged
            case .notMet: .notMet
            case .filter, .year, .correct, .undo: nil
            }
        }
    }

    enum News: Sendable {
        case counts(ReviewCounts)
        case noted(Reviewed, Result<Receipt, RegistryError>)
        case person(PersonFile, isAccount: Bool)
    }

    /// Whose review was asked to be noted.
    struct Reviewed: Hashable, Sendable {
        let person: Person.ID
        let name: String
        let outcome: ReviewOutcome
    }

    typealias Row = ReviewRow

    static let name = "annual-review"
    static let isSearchable = false
    static let ownKeys: [Binding<Own>] =
        Own.allCases.filter { $0.outcome != nil }.enumerated().map { place, own in
            let outcome = own.outcome ?? .notMet
            return Binding(
                own, [.character(Character(String(place + 1)))], help: outcome.term,
                needs: .role(.enterCases))
        } + [
            Binding(
                .filter, [.character("f")], help: ReviewWords.filterHelp,
                footer: ReviewWords.filter),
            Binding(
                .correct, [.character("e")], help: BenefitWords.correctHelp,
                footer: BenefitWords.correct, needs: .role(.correctRecords)),
            Binding(
                .year, [.character("o")], help: ReviewWords.yearHelp, footer: ReviewWords.year),
            Binding(.undo, [.character("u")], help: ReviewWords.undoHelp),
        ]

    var list = PagedList<ReviewRow>()
    var box = SearchBox()
    private var query: ReviewQuery
    private var counts: ReviewCounts?
    /// The question for a day, where an outcome needs one.
    private var asking: ReviewDayBox?

    init(in context: Context) {
        query = ReviewQuery(area: context.account.area, year: context.today.year)
    }

    var isTypedInto: Bool { asking != nil || box.isTyping }

    func title(in context: Context) -> String { context(ReviewWords.title) }

    func headline(in context: Context) -> String {
        let only = query.isOpenOnly ? "  \(context(ReviewWords.onlyOpen))" : ""
        guard let counts else { return String(query.year) + only }
        return context(
            ReviewWords.counts(
                query.year, done: counts.done, of: counts.all, notMet: counts.notMet)) + only
    }

    func emptyText(in context: Context) -> String {
        context(query.isOpenOnly ? ReviewWords.allMet : ReviewWords.none)
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<ReviewRow> {
        { [query] registry, request throws(RegistryError) in
            try registry.reviewList(query, request)
        }
    }

    mutating func appearToo(in context: Context) -> [Effect<Message>] {
        [
            .load { [query] (registry: any Registry) throws(RegistryError) in
                .news(.counts(try ReviewCounts(of: query, from: registry)))
            }
        ]
    }

    func columns(in context: Context) -> [TableColumn<ReviewRow>] {
        [
            TableColumn(context(PeopleWords.name), 6...16) { $0.person.name },
            TableColumn(context(PeopleWords.age), 4...6, drop: 4, edge: .right) { row in
                PersonColumns.age(row.person, in: context)
            },
            PersonColumns.household(in: context, drop: 2) { $0.person.householdLabel },
            TableColumn(context(ReviewWords.found), 8...18) { row in
                guard let outcome = row.review?.outcome else { return ("", .dim) }
                return (context(outcome.term), outcome == .notMet ? .warning : .good)
            },
            TableColumn(context(ReviewWords.on), 10...10, drop: 3, role: .dim) {
                $0.review?.day.description ?? ""
            },
            TableColumn(context(ReviewWords.programmes), 10...40, drop: 1) { row in
                row.programmes.map { PaymentColumns.programme($0, in: context) }
                    .joined(separator: " ")
            },
        ] + PersonColumns.village(in: context, drop: 3) { $0.person.villageName }
    }

    mutating func open(_ row: ReviewRow, in context: Context) -> [Effect<Message>] {
        [.push(PersonScreen(row.person.id))]
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard var box = asking, key != .function(1) else { return takeInList(key, in: context) }
        switch box.answer(key, on: context.today) {
        case .stays: asking = box
        case .left: asking = nil
        case .unreadable(let sentence):
            return [.notice(Notice(.problem, sentence))]
        case .day(let day):
            asking = nil
            return [note(box.reviewed, on: day, in: context)]
        }
        return []
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        if let outcome = action.outcome { return record(outcome, in: context) }
        switch action {
        case .undo: return [.notice(Notice(.hint, ReviewWords.undo))]
        case .correct: return list.current.map { [correct($0.person.id, isAccount: false)] } ?? []
        case .year:
            // This year, the one that is prepared, the one that may not be finished.
            let next = query.year - context.today.year + 1
            query.year = context.today.year + (next > 1 ? -1 : next)
        default: query.isOpenOnly.toggle()
        }
        counts = nil
        list.reset()
        return appear(in: context)
    }

    private mutating func record(
        _ outcome: ReviewOutcome, in context: Context
    ) -> [Effect<Message>] {
        guard let row = list.current else { return [] }
        let reviewed = Reviewed(
            person: row.person.id, name: row.person.name, outcome: outcome)
        switch outcome {
        case .died, .moved, .birthOrAdoption:
            let known = row.review.flatMap { $0.outcome == outcome ? $0.day : nil }
            asking = ReviewDayBox(reviewed, day: known ?? context.today)
            return []
        case .unchanged, .accountChanged, .notMet:
            return [note(reviewed, on: context.today, in: context)]
        }
    }

    private func note(
        _ reviewed: Reviewed, on day: Day, in context: Context
    ) -> Effect<Message> {
        let command = RecordReview(
            person: reviewed.person, year: query.year, outcome: reviewed.outcome, day: day)
        return .commit(.recordReview(command), as: context.makeID()) {
            .news(.noted(reviewed, $0))
        }
    }

    private func correct(_ person: Person.ID, isAccount: Bool) -> Effect<Message> {
        .load { (registry: any Registry) throws(RegistryError) in
            .news(.person(try registry.person(person), isAccount: isAccount))
        }
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .counts(let counts):
            self.counts = counts
            return []
        case .person(let file, let isAccount):
            return [.push(PersonForm.screen(correct: file, because: isAccount ? .noAccount : nil))]
        case .noted(_, .failure(let error)): return [.notice(Notice(refusal: error))]
        case .noted(let reviewed, .success): return goOn(after: reviewed, in: context)
        }
    }

    /// Says what was noted and goes to the next person.
    private mutating func goOn(
        after reviewed: Reviewed, in context: Context
    ) -> [Effect<Message>] {
        var effects: [Effect<Message>] = []
        // Whoever leaves the list gives the place to the next by that alone.
        let stays = query.isOpenOnly ? reviewed.outcome == .notMet : reviewed.outcome != .died
        if stays, let request = list.move(.down) { effects.append(page(request, in: context)) }
        effects += [page(list.refreshRequest, in: context)] + appearToo(in: context)
        effects.append(.notice(Notice(.done, ReviewWords.noted(reviewed.name, reviewed.outcome))))
        if reviewed.outcome == .accountChanged, context.refusal(.correctRecords) == nil {
            effects.append(correct(reviewed.person, isAccount: true))
        }
        return effects
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .filter, .year, .undo: nil
        default: list.current == nil ? CoreWords.nothing : nil
        }
    }

    /// One row less: the last one tells the digits, which a narrow footer would cut.
    func tableHeight(in context: Context) -> Int { max(1, context.size.rows - 3) }

    func draw(into frame: inout Frame, in context: Context) {
        let (body, foot) = frame.bounds.splitBottom(1)
        frame.inside(body) { drawList(into: &$0, in: context) }
        if context.refusal(.enterCases) == nil {
            var column = 2
            for (place, outcome) in ReviewOutcome.allCases.enumerated() {
                let point = Point(column: column, row: foot.row)
                column += frame.put("\(place + 1) ", at: point, role: .key)
                column +=
                    2
                    + frame.put(
                        context(ReviewWords.key(outcome)), at: Point(column: column, row: foot.row),
                        role: .keyLabel)
            }
        }
        asking?.draw(into: &frame, in: context)
    }
}
