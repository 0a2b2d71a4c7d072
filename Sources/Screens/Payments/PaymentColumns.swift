import Domain
import TerminalKit

/// The columns in which payments are listed, everywhere the same.
enum PaymentColumns {
    /// Programme and period stay longest: without them two payments of a person look the same.
    static func all(in context: Context) -> [TableColumn<PaymentRow>] {
        let statuses = PaymentStatus.allCases.map { Width.of(context($0.term)) }.max() ?? 6
        let narrowest = context.size.columns < 72 ? 11 : 18
        return [
            TableColumn(context(PeopleWords.name), 6...18) { $0.person.name },
            TableColumn(context(PeopleWords.residentID), 18...18, drop: 6) { row in
                (row.person.residentID?.masked ?? "", .dim)
            },
            TableColumn(context(PaymentWords.programme), narrowest...30, drop: 1) { row in
                programme(row.details.programme, in: context)
            },
            TableColumn(context(PaymentWords.period), 7...12) {
                period($0.details.period, in: context)
            },
            TableColumn(context(PaymentWords.amount), 9...14, edge: .right, role: .money) {
                $0.details.amount.description
            },
            TableColumn(context(PaymentWords.status), 6...statuses) { row in
                (context(row.details.status.term), role(of: row.details.status))
            },
            TableColumn(context(PaymentWords.why), 8...24, drop: 2) { row in
                if let reason = row.details.reason { return (context(reason.term), .warning) }
                if let reason = row.cameBack {
                    return (context(PaymentWords.cameBack(reason)), .warning)
                }
                return (row.details.account?.tail ?? "", .dim)
            },
            PersonColumns.household(in: context, drop: 5) { $0.person.householdLabel },
        ] + PersonColumns.village(in: context, drop: 3) { $0.person.villageName }
    }

    /// A period in few cells: a month in digits, anything else in words.
    static func period(_ period: Period, in context: Context) -> String {
        period.kind == .month
            ? String(period.start.description.prefix(7)) : context(period.term)
    }

    static func programme(_ code: String, in context: Context) -> String {
        context.definitions.programme(code).map { context($0.term) } ?? code
    }

    static func role(of status: PaymentStatus) -> Role {
        switch status {
        case .returned: .error
        case .blocked: .warning
        case .paid: .good
        case .cancelled, .recovered: .dim
        case .due, .batched, .sent: .normal
        }
    }
}
