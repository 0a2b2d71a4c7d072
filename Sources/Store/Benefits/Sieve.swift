import Domain

/// Tells cheaply who cannot be entitled under a rule, by what it asks of the person alone.
///
/// Most of a village fails on the birthday or the kind of registration; whole families are looked
/// at, and found out in words, only for the others. Nobody is left out of whom anything is unknown.
struct Sieve {
    private let days: ClosedRange<Day>
    /// Birthdays outside of these are definitely too late or too early.
    private let birthdays: ClosedRange<Day>
    private let conditions: [OwnCondition]
    private var answers: [OwnValue: Bool] = [:]

    /// The sieve of a rule that is judged on one of `days`.
    init(_ rule: Rule, judgedOn days: ClosedRange<Day>) {
        self.days = days
        birthdays = rule.conditions.compactMap { $0.birthdays(judgedOn: days) }
            .reduce(Self.anyDay) { $0.clamped(to: $1) }
        conditions = rule.conditions.enumerated().compactMap { index, condition in
            guard let fact = condition.ownFact else { return nil }
            return OwnCondition(index: index, condition: condition, fact: fact)
        }
    }

    /// Whether a person may be entitled.
    mutating func lets(_ person: Person, in household: Household) -> Bool {
        if let birthday = person.details.birthday, !birthdays.contains(birthday) { return false }
        for own in conditions {
            let value = OwnValue(index: own.index, value: own.fact.value(of: person.details))
            let fits = answers[value] ?? own.mayHold(for: person, in: household, on: days)
            answers[value] = fits
            guard fits else { return false }
        }
        return true
    }

    private static let anyDay = Day.earliest...Day.latest
}

/// A condition that asks for one fact of the person alone.
private struct OwnCondition {
    var index: Int
    var condition: Condition
    var fact: OwnFact

    func mayHold(
        for person: Person, in household: Household, on days: ClosedRange<Day>
    ) -> Bool {
        let dossier = Dossier(household: household, person: person)
        return [days.lowerBound, days.upperBound].contains {
            condition.finding(in: dossier, on: $0).truth != .no
        }
    }
}

/// What a condition asks for, as it stands on a person's file.
private struct OwnValue: Hashable {
    var index: Int
    var value: String
}

/// A fact that follows from one field of the person's own file, whatever the day.
private enum OwnFact {
    case sex, hukou, residence

    /// The field, as far as the fact depends on it.
    func value(of details: PersonDetails) -> String {
        switch self {
        case .sex: details.sex.rawValue
        case .hukou: details.hukou?.rawValue ?? ""
        case .residence: details.residence.rawValue
        }
    }
}

extension Condition {
    /// The one field that all tests ask for; nil if there are several, or it is of another kind.
    fileprivate var ownFact: OwnFact? {
        guard let fact = tests.first?.fact, tests.allSatisfy({ $0.fact == fact }) else {
            return nil
        }
        switch fact {
        case .sex: return .sex
        case .hukou: return .hukou
        case .residence: return .residence
        default: return nil
        }
    }

    /// Birthdays with which one of the tests can hold; nil if they ask for anything else.
    ///
    /// Two days more at either end: how a birthday on 29 February counts is the rule's business.
    fileprivate func birthdays(judgedOn days: ClosedRange<Day>) -> ClosedRange<Day>? {
        var (first, last): (Day?, Day?)
        for test in tests {
            let from: Day
            let to: Day
            switch (test.fact, test.expected) {
            case (.age, .numbers(let least, let most)):
                from =
                    most.map { days.lowerBound.adding(months: -12 * ($0 + 1)) - 2 }
                    ?? .earliest
                to = least.map { days.upperBound.adding(months: -12 * $0) + 2 } ?? .latest
            case (.birthday, .days(let early, let late)):
                from = early ?? .earliest
                to = late ?? .latest
            default: return nil
            }
            first = first.map { min($0, from) } ?? from
            last = last.map { max($0, to) } ?? to
        }
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension Day {
    /// Before every birthday.
    fileprivate static var earliest: Day { Day(daysSince1970: .min) }
    /// After every birthday.
    fileprivate static var latest: Day { Day(daysSince1970: .max) }
}
