import Domain
import TerminalKit

/// Why a person is entitled to a benefit, is not, or nobody can say yet, and what to do about it.
struct WhyScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, apply, paper, correct, person, next, previous, earlier, later
    }

    enum Message: Sendable {
        case read(Dossier, [CaseRow])
        case correct(PersonFile)
    }

    static let name = "why"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .correct, [.character("e")], help: BenefitWords.correctHelp,
            footer: BenefitWords.correct, needs: .role(.correctRecords)),
        Binding(
            .apply, [.character("n")], help: WhyWords.openCaseHelp, footer: WhyWords.openCase,
            needs: .role(.enterCases)),
        Binding(
            .open, [.enter, .right, .character("l")], help: WhyWords.openHelp,
            footer: CoreWords.open),
        Binding(
            .paper, [.character("m")], help: WhyWords.paperHelp, footer: WhyWords.paper,
            needs: .role(.enterCases)),
        Binding(.next, [.tab], help: WhyWords.nextHelp, footer: WhyWords.next),
        Binding(.previous, [.backTab], help: WhyWords.previousHelp),
        Binding(
            .earlier, [.character("y")], help: WhyWords.earlierHelp, footer: WhyWords.earlier),
        Binding(.later, [.character("Y")], help: WhyWords.laterHelp),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
    ]

    private let person: Person.ID
    private var programme: String
    private var period: Period
    private var dossier: Dossier?
    private var cases: [CaseRow] = []
    private var explanation: Explanation?
    private var top = 0

    /// Explains a programme for the period that a day or a payment lies in.
    init(_ person: Person.ID, programme: String, period: Period) {
        self.person = person
        self.programme = programme
        self.period = period
    }

    func title(in context: Context) -> String {
        context(dossier.map { WhyWords.title($0.person.details.name) } ?? WhyWords.title)
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [person] (registry: any Registry) throws(RegistryError) in
                .read(try registry.dossier(of: person), try registry.cases(of: person))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .read(let dossier, let cases):
            self.dossier = dossier
            self.cases = cases
            explain(in: context)
            return []
        case .correct(let file): return [.push(PersonForm.screen(correct: file))]
        }
    }

    private mutating func explain(in context: Context) {
        guard let dossier, let programme = context.definitions.programme(programme) else {
            explanation = nil
            return
        }
        let kind = programme.rhythm.period
        if period.kind != kind { period = Period(kind, containing: min(period.end, context.today)) }
        explanation = programme.explain(dossier, for: period, on: context.today)
    }

    /// The case of the programme and year shown.
    private var shownCase: CaseRow? {
        cases.first {
            $0.benefitCase.details.programme == programme
                && $0.benefitCase.details.year == period.year
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        let count = page(width: context.size.columns - 3, in: context).lines.count
        top = move.moved(top, of: count, height: context.size.rows)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .person: return [.push(PersonScreen(person))]
        case .open: return shownCase.map { [.push(CaseScreen($0.benefitCase.id))] } ?? []
        case .apply:
            return dossier.map {
                [.push(OpenCaseForm.screen($0, programme: programme, year: period.year))]
            } ?? []
        case .paper:
            return dossier.map { [.push(PaperForm.screen($0.person, programme: programme))] } ?? []
        case .correct:
            return [
                .load { [person] (registry: any Registry) throws(RegistryError) in
                    .correct(try registry.person(person))
                }
            ]
        case .next, .previous: step(by: action == .next ? 1 : -1, in: context)
        case .earlier, .later: period = action == .earlier ? period.previous : period.next
        }
        top = 0
        explain(in: context)
        return []
    }

    private mutating func step(by step: Int, in context: Context) {
        let codes = context.definitions.programmes.map(\.code)
        guard !codes.isEmpty else { return }
        let index = codes.firstIndex(of: programme) ?? 0
        programme = codes[(index + step + codes.count) % codes.count]
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .open: return shownCase == nil ? WhyWords.noCaseHint : nil
        case .paper: return dossier == nil ? WhyWords.notLoaded : nil
        case .apply:
            if dossier == nil { return WhyWords.notLoaded }
            if shownCase != nil { return WhyWords.caseThere }
            let isClosed = context.definitions.programme(programme)?.isClosed ?? false
            return isClosed ? WhyWords.closed : nil
        default: return nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard dossier != nil else { return }
        frame.inside(frame.bounds.inset(columns: 1, rows: 0)) { inner in
            page(width: inner.size.columns - 1, in: context).draw(from: top, into: &inner)
        }
    }

    private func page(width: Int, in context: Context) -> PageText {
        var page = PageText(width: width)
        guard let explanation else {
            page.paragraph(context(WhyWords.noProgrammes), role: .warning)
            return page
        }
        WhyPage(explanation: explanation, case: shownCase).write(into: &page, in: context)
        return page
    }
}
