import Domain
import TerminalKit

/// The columns in which persons are listed, everywhere the same.
enum PersonColumns {
    static func all(in context: Context) -> [TableColumn<PersonRow>] {
        let words = context
        return [
            TableColumn(words(PeopleWords.name), 8...20) { row in
                (row.name, row.death == nil ? .normal : .dim)
            },
            TableColumn(words(PeopleWords.sex), 2...6, drop: 4) { words($0.sex.term) },
            TableColumn(words(PeopleWords.age), 4...5, drop: 2, edge: .right) { row in
                age(row, in: words)
            },
            TableColumn(words(PeopleWords.relation), 6...12, drop: 6) { row in
                row.relation.map { words($0.term) } ?? ""
            },
            TableColumn(words(PeopleWords.residentID), 18...18, drop: 7) { row in
                row.residentID?.masked ?? ""
            },
            TableColumn(words(PeopleWords.residence), 4...12, drop: 5) { row in
                row.death == nil
                    ? (row.residence == .resident ? "" : words(row.residence.term))
                    : words(PeopleWords.dead)
            },
            TableColumn(words(PeopleWords.village), 6...14, drop: 3) { $0.villageName },
            TableColumn(words(PeopleWords.household), 6...8, drop: 1) { $0.householdLabel },
            TableColumn(words(PeopleWords.phone), 11...11, drop: 8) { $0.phone ?? "" },
        ]
    }

    /// The same within one household, where village and number are known.
    static func inHousehold(in context: Context) -> [TableColumn<PersonRow>] {
        let left = [context(PeopleWords.village), context(PeopleWords.household)]
        return all(in: context).filter { !left.contains($0.title) }
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
