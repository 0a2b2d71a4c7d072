import Domain

/// The day of a number `yyyymmdd`.
func day(_ number: Int) -> Day { Day(number: number) ?? Day(daysSince1970: 0) }

/// A period of its written form; the year 2 if it is none.
func period(_ text: String) -> Period { Period(text) ?? Period(.year, containing: day(20101)) }

extension Phrase {
    init(_ word: String) { self.init(zh: word, en: word) }
}

/// Invented people for the rules of entitlement.
enum Kin {
    static let household = Household(
        id: Household.ID(rawValue: 1),
        details: HouseholdDetails(village: .everywhere, number: "001", head: id(1)))

    static func id(_ number: Int64) -> Person.ID { Person.ID(rawValue: number) }

    static func person(
        _ number: Int64, _ name: String, _ sex: Sex, born: Int, died: Int? = nil,
        _ change: (inout PersonDetails) -> Void = { _ in }
    ) -> Person {
        var details = PersonDetails(
            household: household.id, name: name, sex: sex, birth: RecordedDate(day(born)))
        details.death = died.map(day)
        details.hukou = .agricultural
        details.marital = .firstMarriage
        details.account = try? BankAccount(bank: "信用社", number: "6229990000000000018")
        change(&details)
        return Person(id: id(number), details: details)
    }

    static func boy(_ born: Int, died: Int? = nil) -> Person {
        person(Int64(born), "张强", .male, born: born, died: died) { $0.marital = nil }
    }

    static func girl(_ born: Int, died: Int? = nil) -> Person {
        person(Int64(born), "张丽", .female, born: born, died: died) { $0.marital = nil }
    }

    /// A couple of farmers: the wife, unless the husband is asked for.
    static func couple(
        born: Int = 19_500_302, husbandBorn: Int = 19_480_101, husband: Bool = false,
        children: [Person] = [boy(19_750_601)], papers: [Paper] = [declaration()],
        died: Int? = nil, _ change: (inout PersonDetails) -> Void = { _ in }
    ) -> Dossier {
        let wife = person(1, "李凤英", .female, born: born, died: husband ? nil : died) {
            if !husband { change(&$0) }
        }
        let man = person(2, "张福", .male, born: husbandBorn, died: husband ? died : nil) {
            if husband { change(&$0) }
        }
        return Dossier(
            household: household, person: husband ? man : wife, spouse: husband ? wife : man,
            children: children, papers: papers)
    }

    static func paper(
        _ kind: String, shown: Int = 20_110_105, isConfirmed: Bool = true
    ) -> Paper {
        Paper(
            id: Paper.ID(rawValue: Int64(shown)),
            details: PaperDetails(
                person: id(1), kind: kind, shownOn: day(shown), isConfirmed: isConfirmed),
            entry: ServiceEntry(at: Instant(milliseconds: 0), by: Account.ID(rawValue: 1)))
    }

    static func declaration() -> Paper { paper("declaration") }
}
