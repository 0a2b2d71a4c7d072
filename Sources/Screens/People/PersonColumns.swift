import Domain
import TerminalKit

/// The columns in which persons are listed, everywhere the same.
enum PersonColumns {
    static func all(in context: Context) -> [TableColumn<PersonRow>] {
        inHousehold(in: context, phone: 8)
            + village(in: context, drop: 3) { $0.villageName }
            + [household(in: context) { $0.householdLabel }]
    }

    /// The same within one household, where village and number are known.
    static func inHousehold(
        in context: Context, phone: Int = 3
    ) -> [TableColumn<PersonRow>] {
        [
            TableColumn(context(PeopleWords.name), 8...20) { row in
                (row.name, row.death == nil ? .normal : .dim)
            },
            TableColumn(context(PeopleWords.sex), 4...6, drop: 4) { context($0.sex.term) },
            TableColumn(context(PeopleWords.age), 4...6, drop: 2, edge: .right) { row in
                age(row, in: context)
            },
            TableColumn(context(PeopleWords.relation), 8...16, drop: 6) { row in
                row.relation.map { context($0.term) } ?? ""
            },
            TableColumn(context(PeopleWords.residentID), 18...18, drop: 7) { row in
                row.residentID?.masked ?? ""
            },
            TableColumn(context(PeopleWords.residence), 4...12, drop: 5) { row in
                row.death == nil
                    ? (row.residence == .resident ? "" : context(row.residence.term))
                    : context(PeopleWords.dead)
            },
            TableColumn(context(PeopleWords.phone), 11...12, drop: phone) { $0.phone ?? "" },
        ]
    }

    /// The column of the village; none where all rows are of the account's one village.
    static func village<Row>(
        in context: Context, drop: Int, text: @escaping @Sendable (Row) -> String
    ) -> [TableColumn<Row>] {
        guard context.account.area.level != .village else { return [] }
        return [TableColumn(context(PeopleWords.village), 6...14, drop: drop, text: text)]
    }

    /// The column of the household's number.
    static func household<Row>(
        in context: Context, drop: Int = 4, text: @escaping @Sendable (Row) -> String
    ) -> TableColumn<Row> {
        TableColumn(context(PeopleWords.household), 5...8, drop: drop, text: text)
    }

    /// The age in years, or of a small child in months.
    static func age(_ row: PersonRow, in context: Context) -> String {
        guard let birthday = row.birthday else { return "?" }
        let until = row.death ?? context.today
        let years = birthday.age(on: until)
        guard years < 3 else { return "\(years)" }
        let months =
            (until.year - birthday.year) * 12 + until.month - birthday.month
            - (until.day < birthday.day ? 1 : 0)
        return context(PeopleWords.months(max(0, months)))
    }
}
