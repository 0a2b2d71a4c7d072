import Domain
import TerminalKit

/// The columns in which cases are listed, everywhere the same.
enum CaseColumns {
    /// The queue: how long each waits, whose it is, where it stands.
    ///
    /// - Parameter rows: the cases at hand: a figure and whoever has a case are never cut.
    static func all(
        _ rows: [CaseRow], in context: Context
    ) -> [TableColumn<CaseRow>] {
        let days = rows.map { Width.of(context(BenefitWords.ago(waiting($0, in: context)))) }
        let least = max(4, days.max() ?? 0)
        return [
            TableColumn(context(CaseWords.waits), least...max(8, least), edge: .right) { row in
                let days = waiting(row, in: context)
                return (context(BenefitWords.ago(days)), days > 30 ? .late : .normal)
            },
            TableColumn(context(PeopleWords.name), 6...16) { row in
                row.hasNews
                    ? ("\(row.person.name) \(context(NewsWords.mark))", .notice)
                    : (row.person.name, .normal)
            },
            TableColumn(context(BenefitWords.programme), 14...30, drop: 1) { row in
                PaymentColumns.programme(row.benefitCase.details.programme, in: context)
            },
        ] + ofPerson(rows, in: context).dropFirst()
            + PersonColumns.village(in: context, drop: 3) { $0.person.villageName } + [
                PersonColumns.household(in: context, drop: 5) { $0.person.householdLabel }
            ]
    }

    /// The cases of one person.
    static func ofPerson(
        _ rows: [CaseRow] = [], in context: Context
    ) -> [TableColumn<CaseRow>] {
        // Where a case stands, and until when somebody has it, is never cut: the programme gives
        // way.
        let states = rows.compactMap { claim(of: $0, in: context) }
            .map { Width.of(context(CaseWords.with($0))) }
            .reduce(CaseState.allCases.map { Width.of(context($0.term)) }.max() ?? 10, max)
        let objections =
            [CaseWords.objections(1), CaseWords.upheld]
            .map { Width.of(context($0)) }.max() ?? 8
        return [
            TableColumn(context(BenefitWords.programme), 14...34) { row in
                PaymentColumns.programme(row.benefitCase.details.programme, in: context)
            },
            TableColumn(context(BenefitWords.year), 4...6, drop: 4) {
                String($0.benefitCase.details.year)
            },
            TableColumn(context(CaseWords.state), states...max(22, states)) { row in
                if let claim = claim(of: row, in: context) {
                    return (context(CaseWords.with(claim)), .notice)
                }
                let state = row.benefitCase.details.state
                return (context(state.term), role(of: state))
            },
            TableColumn(context(CaseWords.posting), objections...22, drop: 2) { row in
                if row.openObjections > 0 {
                    return (context(CaseWords.objections(row.openObjections)), .error)
                }
                if row.upheldObjections > 0 { return (context(CaseWords.upheld), .error) }
                let isOver = row.postedUntil.map { $0 < context.today } ?? false
                return (posting(of: row, in: context), isOver ? .good : .notice)
            },
        ]
    }

    /// Until when the last posting is up, or that it is over; empty without one.
    static func posting(of row: CaseRow, in context: Context) -> String {
        row.postedUntil.map {
            context(CaseWords.posted(until: $0, today: context.today))
        } ?? ""
    }

    /// Who else has the case before them now.
    private static func claim(of row: CaseRow, in context: Context) -> CaseClaim? {
        let claim = row.claim(at: context.now())
        return claim?.by == context.account.id ? nil : claim
    }

    /// Days since the case came where it is.
    static func waiting(_ row: CaseRow, in context: Context) -> Int {
        context.today - row.benefitCase.details.waitingSince.day
    }

    static func role(of state: CaseState) -> Role {
        switch state {
        case .correction: .warning
        case .refused, .withdrawn, .ended, .archived: .dim
        case .ready: .good
        default: .normal
        }
    }
}
