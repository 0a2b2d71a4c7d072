import Domain
import TerminalKit

/// The columns in which payments are listed, everywhere the same.
enum PaymentColumns {
    static func all(in context: Context) -> [TableColumn<PaymentRow>] {
        [
            TableColumn(context(PeopleWords.name), 8...18) { $0.person.name },
            TableColumn(context(PeopleWords.residentID), 18...18, drop: 6) { row in
                (row.person.residentID?.masked ?? "", .dim)
            },
            TableColumn(context(PaymentWords.programme), 8...26, drop: 2) { row in
                programme(row.details.programme, in: context)
            },
            TableColumn(context(PaymentWords.period), 6...8, drop: 3) {
                $0.details.period.description
            },
            TableColumn(context(PaymentWords.amount), 11...14, edge: .right, role: .money) {
                $0.details.amount.description
            },
            TableColumn(context(PaymentWords.status), 4...10) { row in
                (context(row.details.status.term), role(of: row.details.status))
            },
            TableColumn(context(PaymentWords.why), 8...22, drop: 1) { row in
                if let reason = row.details.reason { return (context(reason.term), .warning) }
                return (row.details.account?.tail ?? "", .dim)
            },
            TableColumn(context(PeopleWords.village), 6...12, drop: 5) { $0.person.villageName },
            TableColumn(context(PeopleWords.household), 6...8, drop: 4) {
                $0.person.householdLabel
            },
        ]
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
