import Domain
import TerminalKit

/// The lines of a batch: who is paid how much into which account, and what the bank answered.
struct BatchLinesScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case filter, correct, person, drop
    }

    enum News: Sendable {
        case correct(PersonFile)
        case dropped(Result<Receipt, RegistryError>)
    }

    /// Which lines are shown.
    enum Filter: CaseIterable, Sendable {
        case all, returned, amountDiffers, unanswered, paid
    }

    typealias Row = BatchLineRow

    static let name = "batch-lines"
    static let lead = 1
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .filter, [.character("f")], help: BatchWords.filterHelp, footer: BatchWords.filter),
        Binding(
            .correct, [.character("e")], help: PaymentWords.correctHelp,
            footer: PaymentWords.correct, needs: .role(.correctRecords)),
        Binding(
            .person, [.character("p")], help: PaymentWords.personHelp,
            footer: PaymentWords.person),
        Binding(
            .drop, [.character("d")], help: BatchWords.dropHelp, footer: BatchWords.drop,
            needs: .role(.payBenefits)),
    ]

    var list = PagedList<BatchLineRow>()
    var box = SearchBox()
    private let batch: Batch.ID
    private var filter = Filter.all

    init(_ batch: Batch.ID) {
        self.batch = batch
    }

    func title(in context: Context) -> String {
        "\(batch.number) \(context(BatchWords.showLines))"
    }

    func headline(in context: Context) -> String {
        switch filter {
        case .all: context(BatchWords.all)
        case .returned: context(LineOutcome.returned.term)
        case .amountDiffers: context(LineOutcome.amountDiffers.term)
        case .unanswered: context(BatchWords.notAnswered)
        case .paid: context(LineOutcome.paid.term)
        }
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<BatchLineRow> {
        var query = BatchLineQuery(batch: batch)
        query.words = box.words
        switch filter {
        case .all: break
        case .returned: query.outcome = .returned
        case .amountDiffers: query.outcome = .amountDiffers
        case .unanswered: query.isUnansweredOnly = true
        case .paid: query.outcome = .paid
        }
        return { [query] registry, request throws(RegistryError) in
            try registry.batchLines(query, request)
        }
    }

    func columns(in context: Context) -> [TableColumn<BatchLineRow>] {
        [
            TableColumn(context(BatchWords.line), 4...6, edge: .right) { "\($0.line.position)" },
            TableColumn(context(PeopleWords.name), 6...16) { $0.line.name },
            TableColumn(context(BatchWords.programme), 12...24, drop: 4) {
                PaymentColumns.programme($0.line.programme, in: context)
            },
            TableColumn(context(BatchWords.account), 7...12, drop: 2) { row in
                (row.line.account.tail, .dim)
            },
            TableColumn(context(BatchWords.payments), 3...8, drop: 5, edge: .right) {
                "\($0.payments)"
            },
            TableColumn(context(BatchWords.total), 10...14, edge: .right, role: .money) {
                $0.line.amount.description
            },
            TableColumn(context(BatchWords.answer), 13...24) { row in
                if let reason = row.cameBack {
                    return (context(PaymentWords.cameBack(reason)), .warning)
                }
                return answer(to: row.line, in: context)
            },
        ] + PersonColumns.village(in: context, drop: 3) { $0.villageName }
    }

    private func answer(to line: BatchLine, in context: Context) -> (String, Role) {
        switch line.outcome {
        case nil: ("", .normal)
        case .paid: (context(LineOutcome.paid.term), .good)
        case .returned:
            (context(line.reason?.term ?? LineOutcome.returned.term), .error)
        case .amountDiffers:
            (
                "\(context(LineOutcome.amountDiffers.term)) "
                    + (line.answeredAmount?.description ?? ""), .warning
            )
        }
    }

    mutating func open(_ row: BatchLineRow, in context: Context) -> [Effect<Message>] {
        row.person.map { [.push(PersonScreen($0.id))] }
            ?? [.notice(Notice(.hint, BenefitWords.livesElsewhere))]
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .correct(let file):
            let reason = list.current?.line.reason
            return [.push(PersonForm.screen(correct: file, because: reason))]
        case .dropped(.success):
            return appear(in: context) + [.notice(Notice(.done, BatchWords.dropped))]
        case .dropped(.failure(let error)): return [.notice(Notice(error))]
        }
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard action != .filter else {
            filter = filter.next
            list.reset()
            return appear(in: context)
        }
        guard let row = list.current else { return [] }
        switch action {
        case .filter: return []
        case .person: return open(row, in: context)
        case .correct:
            guard let person = row.person?.id else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .news(.correct(try registry.person(person)))
                }
            ]
        case .drop:
            let move = MoveBatch(batch: batch, step: .dropLine(row.line.id))
            return [
                .commit(.moveBatch(move), as: context.makeID()) { .news(.dropped($0)) }
            ]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard action != .filter else { return nil }
        guard let row = list.current else { return CoreWords.nothing }
        switch action {
        case .drop: return row.batchState == .made ? nil : BatchWords.notMade
        case .correct, .person: return row.person == nil ? BenefitWords.livesElsewhere : nil
        case .filter: return nil
        }
    }
}
