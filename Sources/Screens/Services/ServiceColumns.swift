import Domain
import TerminalKit

/// The columns in which visits and screenings are listed, everywhere the same.
enum ServiceColumns {
    static func all(
        in context: Context, showsPerson: Bool, showsHousehold: Bool = false
    ) -> [TableColumn<ServiceRow>] {
        var columns = [
            TableColumn<ServiceRow>(context(ServiceWords.day), 10...10) { $0.day.description },
            TableColumn(context(ServiceWords.what), 12...26) { row in
                (what(row, in: context), .normal)
            },
            TableColumn(context(ServiceWords.answer), 4...10, drop: 3) { row in
                (context(row.consent.term), row.consent == .agreed ? .normal : .dim)
            },
            TableColumn(context(ServiceWords.findings), 4...8, drop: 2) { row in
                guard case .screening(_, _, let count) = row.service, count > 0 else {
                    return ("", .normal)
                }
                return (context(ServiceWords.findings(count)), .warning)
            },
            TableColumn(context(ServiceWords.outcome), 8...40, drop: 1) { $0.outcome ?? "" },
            TableColumn(context(ServiceWords.entered), 8...16, drop: 4) { row in
                row.entry.isLate(for: row.day)
                    ? (context(ServiceWords.lateEntry(row.entry.at.day - row.day)), .dim)
                    : ("", .dim)
            },
            TableColumn(context(ServiceWords.by), 6...10, drop: 5) { $0.enteredBy },
        ]
        if showsPerson {
            columns.insert(
                TableColumn(context(PeopleWords.name), 6...16) { name(of: $0, in: context) }, at: 1)
        }
        if showsHousehold {
            columns.insert(
                PersonColumns.household(in: context, drop: 2) { $0.householdLabel }, at: 2)
        }
        return columns
    }

    /// Who was served, as far as they may be named.
    static func name(of row: ServiceRow, in context: Context) -> String {
        row.name ?? context(PersonRow.elsewhere)
    }

    /// What was done: the purpose of a visit, the kind of a screening.
    static func what(_ row: ServiceRow, in context: Context) -> String {
        switch row.service {
        case .visit(_, let purpose, _):
            context.definitions.visitPurpose(purpose).map { context($0.term) } ?? purpose
        case .screening(_, let kind, _):
            context.definitions.screeningKind(kind).map { context($0.term) } ?? kind
        }
    }
}
