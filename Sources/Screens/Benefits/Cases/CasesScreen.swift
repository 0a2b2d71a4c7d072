import Domain
import TerminalKit

/// The queue of cases, the longest waiting first: each can be opened, many decided together.
struct CasesScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case approve, giveBack, step, mandate, why, person, filter, filterBack, programme
        case totals, whole
    }

    enum News: Sendable {
        case everything([BenefitCase.ID], CaseState)
    }

    typealias Row = CaseRow

    static let name = "cases"
    static let hasDetail = true
    static let isMarkable = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .approve, [.character("a")], help: CaseWords.approveHelp, footer: CaseWords.approve,
            needs: .review),
        Binding(
            .giveBack, [.character("r")], help: CaseWords.giveBackHelp,
            footer: CaseWords.giveBack, needs: .review),
        Binding(
            .step, [.character("b")], help: CaseWords.stepHelp, footer: CaseWords.step,
            needs: .role(.enterCases, .runBenefits)),
        Binding(
            .why, [.character("x")], help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .filter, [.character("f")], help: CaseWords.filterHelp, footer: CaseWords.filter),
        Binding(
            .totals, [.character("t")], help: CaseWords.totalsHelp, footer: CaseWords.totals),
        Binding(
            .programme, [.character("m")], help: BenefitWords.programmeHelp,
            footer: BenefitWords.programmeKey),
        Binding(
            .mandate, [.character("i")], help: CaseWords.mandateHelp, needs: .role(.giveMandates)),
        Binding(.person, [.character("p")], help: BenefitWords.personHelp),
        Binding(.whole, [.character("*")], help: CaseWords.wholeHelp),
        Binding(.filterBack, [.character("F")], help: CaseWords.filterBackHelp),
    ]

    var list = PagedList<CaseRow>()
    var box = SearchBox()
    private var filter = CaseFilter.mine
    private var query: CaseQuery
    /// The name of the place it is narrowed to; empty for the account's own area.
    private var place = ""

    /// All open cases of a place.
    init(in area: AreaCode, named name: String) {
        query = CaseQuery(area: area)
        filter = .open
        place = name
    }

    init(in context: Context) {
        query = filter.query(for: context.account, in: context.account.area)
    }

    /// The cases of one group among those of a query.
    init(of group: CaseTotal.Group, in whole: CaseQuery) {
        query = whole
        filter = .open
        box.field = TextField(whole.words)
        switch group {
        case .state(let state):
            filter = .state(state)
            query.states = [state]
        case .village(let code): query.area = code
        case .programme(let code): query.programme = code
        }
    }

    func title(in context: Context) -> String { context(CaseWords.title) }

    private var asked: CaseQuery {
        var asked = query
        asked.words = box.words
        return asked
    }

    func headline(in context: Context) -> String {
        var parts = [place, context(filter.term)].filter { !$0.isEmpty }
        if let code = query.programme {
            parts.append(PaymentColumns.programme(code, in: context))
        }
        if !list.marked.isEmpty {
            parts.insert(context(CaseWords.marked(list.marked.count)), at: 0)
        }
        return parts.joined(separator: "  ")
    }

    func emptyText(in context: Context) -> String {
        context(box.words.isEmpty ? CaseWords.none : ListWords.noMatch)
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<CaseRow> {
        { [asked, today = context.today] registry, request throws(RegistryError) in
            try registry.cases(asked, request)
                .marking(Set(try registry.unreadMessages(on: today).map(\.benefitCase)))
        }
    }

    func columns(in context: Context) -> [TableColumn<CaseRow>] {
        CaseColumns.all(list.rows, in: context)
    }

    func drawDetail(of row: CaseRow, into frame: inout Frame, in context: Context) {
        let details = row.benefitCase.details
        LabelledLines.draw(
            [
                (PeopleWords.name, row.person.name),
                (PeopleWords.residentID, row.person.residentID?.masked ?? ""),
                (
                    PeopleWords.household,
                    "\(row.person.villageName) \(row.person.householdLabel)"
                ),
                (BenefitWords.programme, PaymentColumns.programme(details.programme, in: context)),
                (BenefitWords.year, String(details.year)),
                (BenefitWords.amount, details.ownAmount?.description ?? ""),
                (CaseWords.state, context(details.state.term)),
                (CaseWords.since, details.waitingSince.day.description),
                (CaseWords.posting, CaseColumns.posting(of: row, in: context)),
                (CaseWords.origin, context(details.origin.term)),
                (CaseWords.rule, details.rule ?? ""),
            ], into: &frame, in: context)
    }

    mutating func open(_ row: CaseRow, in context: Context) -> [Effect<Message>] {
        [.push(CaseScreen(row.benefitCase.id, in: asked))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .approve: return decide(.approve)
        case .giveBack: return decide(.returnForCorrection)
        case .step: return chosen.first?.state.step.map { decide($0) } ?? []
        case .mandate: return [.push(MandateScreen(chosen))]
        case .why: return list.current.map { [.push(WhyScreen($0))] } ?? []
        case .person: return list.current.map { [.push(PersonScreen($0.person.id))] } ?? []
        case .totals: return [.push(CaseTotalsScreen(asked))]
        case .whole: return takeWhole()
        case .filter, .filterBack:
            filter = filter.moved(by: action == .filter ? 1 : -1)
            let programme = query.programme
            query = filter.query(for: context.account, in: query.area)
            query.programme = programme
        case .programme: query.programme = context.nextProgramme(after: query.programme)
        }
        list.reset()
        return appear(in: context)
    }

    /// The marked cases, or the selected one.
    private var chosen: [DecidedCase] {
        let marked = list.marked.values.sorted { $0.benefitCase.id < $1.benefitCase.id }
        return (marked.isEmpty ? [list.current].compactMap(\.self) : marked)
            .map { DecidedCase($0) }
    }

    private func decide(_ action: CaseAction) -> [Effect<Message>] {
        [.push(DecideScreen(chosen, action, clearsMarks: !list.marked.isEmpty))]
    }

    /// Everything in the list, where one step is next for all of it.
    private func takeWhole() -> [Effect<Message>] {
        guard let state = oneState else { return [.notice(Notice(.hint, CaseWords.oneStepOnly))] }
        let asked = asked
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .news(.everything(try registry.caseKeys(asked), state))
            }
        ]
    }

    /// The state that all cases of the list are in; nil if there may be several.
    private var oneState: CaseState? {
        if asked.states.count == 1 { return asked.states.first }
        guard let level = asked.level else { return nil }
        return CaseState.allCases.first { CaseTable.reviewer(of: $0) == level }
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .everything(let keys, let state):
            let all = keys.map { DecidedCase(id: $0, state: state) }
            return [.push(WholeListScreen(all))]
        }
    }

    /// What the next step of the chosen cases asks for.
    func ownNeed(for action: Own, in context: Context) -> Need? {
        guard action == .step, let state = chosen.first?.state else { return nil }
        return state.step.flatMap { state.need(for: $0) }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .approve, .giveBack, .mandate, .why, .person, .whole:
            return list.current == nil ? CaseWords.none : nil
        case .step:
            guard let state = chosen.first?.state else { return CaseWords.none }
            return state.step == nil ? CaseStepWords.reviewFirst(state) : nil
        case .filter, .filterBack, .programme, .totals: return nil
        }
    }
}

extension WhyScreen {
    /// Explains the programme of a case for its year.
    init(_ row: CaseRow) {
        let details = row.benefitCase.details
        self.init(details.person, programme: details.programme, year: details.year)
    }

    /// Explains a programme for a year.
    init(_ person: Person.ID, programme: String, year: Int) {
        // A case's year is one that periods know.
        let period = Period(.year, year: year) ?? Period(.year, containing: Day(daysSince1970: 0))
        self.init(person, programme: programme, period: period)
    }
}
