extension Programme {
    /// The rule by which a period is judged and paid: the one in force on its first day.
    public func rule(for period: Period) -> Rule? { rule(on: period.start) }

    /// Whether the conditions hold and the required papers are there.
    ///
    /// No if a condition definitely does not, unknown if anything else is missing. Nobody is
    /// entitled after their death.
    func verdict(_ dossier: Dossier, for period: Period) -> Truth {
        guard let rule = rule(for: period) else { return .unknown }
        if let death = dossier.person.details.death, death < period.start { return .no }
        let day = rule.judgedDay(of: period, dossier)
        // Loops, no lazy maps: those would copy the dossier for every condition of every month of
        // everybody, which was half of a run's time.
        var truth = Truth.yes
        for condition in rule.conditions {
            switch condition.truth(in: dossier, on: day, papers: rule.papers) {
            case .no: return .no
            case .unknown: truth = .unknown
            case .yes: break
            }
        }
        guard truth == .yes else { return truth }
        for kind in rule.papers where kind.isRequired {
            if kind.paper(in: dossier, on: day) == nil { return .unknown }
        }
        return .yes
    }

    /// Whether this is the one of a couple, or of a household, who receives it: of a couple the
    /// wife, of a household its head, so that nothing is given twice.
    func isRecipient(_ dossier: Dossier, on day: Day) -> Bool {
        switch recipient {
        case .person: true
        case .household: dossier.household.details.head == dossier.person.id
        case .couple:
            if dossier.person.details.sex == .male, case .living = dossier.partner(on: day) {
                false
            } else {
                true
            }
        }
    }
}

extension Rule {
    /// The day by which a period is judged: its first or last; for somebody who died in it the last
    /// day they lived, so that what was due until then reaches the family.
    func judgedDay(of period: Period, _ dossier: Dossier) -> Day {
        let day = judgedOn == .start ? period.start : period.end
        guard let death = dossier.person.details.death, death >= period.start else { return day }
        return min(day, death)
    }

    /// The first day from `first` on which every condition of time holds; nil if there is none, or
    /// if they hold the day before.
    ///
    /// Ages change on birthdays only, so that no other days need to be looked at.
    func turningDay(of dossier: Dossier, from first: Day) -> Day? {
        let timed = conditions.filter(\.isAboutTime)
        func holds(on day: Day) -> Bool {
            timed.allSatisfy { $0.truth(in: dossier, on: day, papers: papers) == .yes }
        }
        guard !timed.isEmpty, !holds(on: first - 1) else { return nil }
        let birthdays = ([dossier.person, dossier.spouse].compactMap { $0 } + dossier.children)
            .compactMap(\.details.birthday)
        var ages: Set<Int> = []
        for test in timed.flatMap(\.tests) where test.fact.growsWithTime {
            if case .numbers(let least?, _) = test.expected { ages.insert(least) }
        }
        let candidates = birthdays.flatMap { birthday in
            ages.compactMap { birthday.birthday(ofAge: $0) }
        }
        return Set(candidates).filter { $0 >= first }.sorted().first(where: holds)
    }
}

extension PaperKind {
    /// The paper of this kind that counts on a day: the latest, if it was found right.
    func paper(in dossier: Dossier, on day: Day) -> Paper? {
        dossier.latestPaper(code, on: day, validYears: validYears)
            .flatMap { $0.details.isConfirmed ? $0 : nil }
    }
}

extension Day {
    /// The day on which somebody born on this day turns so old; 1 March for 29 February in other
    /// years, as `age(on:)` counts.
    func birthday(ofAge age: Int) -> Day? {
        Day(year: year + age, month: month, day: day)
            ?? (month == 2 && day == 29 ? Day(year: year + age, month: 3, day: 1) : nil)
    }
}
