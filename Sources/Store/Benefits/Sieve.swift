import Domain

/// Tells cheaply who cannot be entitled under a programme: by the birthday alone.
///
/// For most of a village nothing else is looked at. Nobody is left out whose birthday is unknown.
struct Sieve {
    /// Birthdays with which a rule can hold, rule by rule.
    private let birthdays: [ClosedRange<Day>]

    /// The sieve of the rules that are in force on any of these days; nil if none is.
    init?(_ programme: Programme, on days: ClosedRange<Day>) {
        let first = programme.rules.lastIndex { $0.from <= days.lowerBound } ?? 0
        let rules = programme.rules.dropFirst(first).filter { $0.from <= days.upperBound }
        guard !rules.isEmpty else { return nil }
        birthdays = rules.map { rule in
            rule.conditions.compactMap { $0.birthdays(judgedOn: days) }
                .reduce(Day.earliest...Day.latest) { $0.clamped(to: $1) }
        }
    }

    /// Whether a person may be entitled.
    func lets(_ person: Person) -> Bool {
        guard let birthday = person.details.birthday else { return true }
        return birthdays.contains { $0.contains(birthday) }
    }
}

extension Condition {
    /// Birthdays with which one of the tests can hold; nil if they ask for anything else.
    ///
    /// Two days more at either end: how a birthday on 29 February counts is the rule's business.
    fileprivate func birthdays(judgedOn days: ClosedRange<Day>) -> ClosedRange<Day>? {
        var (first, last): (Day?, Day?)
        for test in tests {
            guard let range = test.birthdays(judgedOn: days) else { return nil }
            first = min(first ?? range.first, range.first)
            last = max(last ?? range.last, range.last)
        }
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}

extension FactTest {
    fileprivate func birthdays(judgedOn days: ClosedRange<Day>) -> (first: Day, last: Day)? {
        switch (fact, expected) {
        case (.age, .numbers(let least, let most)):
            let eldest = most.map { days.lowerBound.adding(months: -12 * ($0 + 1)) - 2 }
            let youngest = least.map { days.upperBound.adding(months: -12 * $0) + 2 }
            return (eldest ?? .earliest, youngest ?? .latest)
        case (.birthday, .days(let first, let last)):
            return (first ?? .earliest, last ?? .latest)
        default: return nil
        }
    }
}

extension Day {
    /// Before every birthday.
    fileprivate static var earliest: Day { Day(daysSince1970: .min) }
    /// After every birthday.
    fileprivate static var latest: Day { Day(daysSince1970: .max) }
}
