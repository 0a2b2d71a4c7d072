import Domain
import TerminalKit

/// What a person is entitled to: every programme with its answer, the best first.
struct WhyListScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, apply, person, earlier, later
    }

    enum Message: Sendable {
        case read(Dossier, [CaseRow])
    }

    /// A programme with its answer.
    struct Row: Sendable {
        let programme: Programme
        let explanation: Explanation
        let `case`: CaseRow?
    }

    static let name = "why-list"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l"), .character("x")],
            help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .apply, [.character("n")], help: WhyWords.openCaseHelp, footer: WhyWords.openCase,
            needs: .role(.enterCases)),
        Binding(
            .earlier, [.character("y")], help: WhyWords.earlierHelp, footer: WhyWords.earlier),
        Binding(.later, [.character("Y")], help: WhyWords.laterHelp),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
    ]

    private let person: Person.ID
    private var day: Day?
    private var dossier: Dossier?
    private var cases: [CaseRow] = []
    private var list = RowList<Row>()

    init(_ person: Person.ID) {
        self.person = person
    }

    func title(in context: Context) -> String {
        context(dossier.map { WhyWords.title($0.person.details.name) } ?? WhyWords.list)
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
        }
    }

    private mutating func explain(in context: Context) {
        guard let dossier else { return }
        let day = day ?? context.today
        let rows = context.definitions.programmes.map { programme in
            let period = Period(programme.rhythm.period, containing: day)
            return Row(
                programme: programme,
                explanation: programme.explain(dossier, for: period, on: context.today),
                case: cases.first {
                    $0.benefitCase.details.programme == programme.code
                        && $0.benefitCase.details.year == period.year
                })
        }
        let ranked = rows.enumerated().sorted {
            (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset)
        }
        list.show(ranked.map(\.element))
    }

    /// What is owed comes first, then what only waits for papers; what is closed comes last.
    private static func rank(_ row: Row) -> Int {
        if row.case != nil { return 0 }
        if row.programme.isClosed { return 5 }
        return switch row.explanation.verdict {
        case .yes: 1
        case .unknown: row.explanation.lacksOnlyPapers ? 2 : 3
        case .no: 4
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: context.size.rows - 2 - Self.footRows)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .person: return [.push(PersonScreen(person))]
        case .earlier, .later:
            let day = day ?? context.today
            self.day = day.adding(months: action == .earlier ? -12 : 12)
            explain(in: context)
        case .open:
            guard let row = list.current else { return [] }
            let screen = WhyScreen(
                person, programme: row.programme.code, period: row.explanation.period)
            return [.push(screen)]
        case .apply:
            guard let dossier, let row = list.current else { return [] }
            return [
                .push(
                    OpenCaseForm.screen(
                        dossier, programme: row.programme.code,
                        year: row.explanation.period.year))
            ]
        }
        return []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .open: return list.current == nil ? WhyWords.noProgrammes : nil
        case .apply:
            guard let row = list.current else { return WhyWords.noProgrammes }
            if row.case != nil { return WhyWords.caseThere }
            return row.programme.isClosed ? WhyWords.closed : nil
        default: return nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let dossier else { return }
        let details = dossier.person.details
        let year = context(Period(.year, containing: day ?? context.today).term)
        let heading = [
            details.name, context(details.sex.term), details.birthday?.description, year,
        ]
        frame.put(
            heading.compactMap(\.self).joined(separator: "  "), at: Point(column: 2, row: 0),
            role: .heading)
        guard !list.rows.isEmpty else {
            frame.put(context(WhyWords.noProgrammes), at: Point(column: 2, row: 2), role: .warning)
            return
        }
        let (body, foot) = frame.bounds.splitTop(1).rest.splitBottom(Self.footRows)
        frame.inside(body) { list.draw(columns(in: context), lead: 1, into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        frame.inside(foot.splitTop(1).rest.inset(columns: 2, rows: 0)) {
            drawMissing(into: &$0, in: context)
        }
    }

    /// A line and two sentences below the list.
    private static let footRows = 3

    /// What is missing under the selected programme, in full as far as there is room.
    private func drawMissing(into frame: inout Frame, in context: Context) {
        let missing = list.current?.explanation.missing.map { context($0) } ?? []
        var page = PageText(width: frame.size.columns)
        page.paragraph(missing.joined(separator: "  "), role: .dim)
        for (row, line) in page.lines.prefix(frame.size.rows).enumerated() {
            for piece in line {
                frame.put(piece.text, at: Point(column: piece.column, row: row), role: piece.role)
            }
        }
    }

    private func columns(in context: Context) -> [TableColumn<Row>] {
        [
            TableColumn("", 1...1) {
                ExplanationText.mark(of: $0.explanation.verdict, in: context)
            },
            TableColumn(context(BenefitWords.programme), 18...34) { context($0.programme.term) },
            TableColumn(context(WhyWords.verdict), 8...22) { row in
                let role = ExplanationText.mark(of: row.explanation.verdict, in: context).role
                return (context(WhyPage.words(of: row.explanation)), role)
            },
            TableColumn(context(BenefitWords.amount), 9...14, drop: 2, edge: .right, role: .money) {
                $0.explanation.verdict == .no || $0.explanation.layers.isEmpty
                    ? "" : $0.explanation.amount.description
            },
            TableColumn(context(WhyWords.caseColumn), 8...22, drop: 1) { row in
                row.case.map { context($0.benefitCase.details.state.term) } ?? ""
            },
        ]
    }
}
