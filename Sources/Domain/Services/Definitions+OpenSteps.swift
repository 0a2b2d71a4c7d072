extension Definitions {
    /// What the schedules still ask for a person: nothing for the dead.
    ///
    /// - Parameters:
    ///   - person: whose steps.
    ///   - visits: the visits that were about the person.
    ///   - children: the birthdays of her children who are in the register.
    public func openSteps(
        of person: PersonDetails, visits: [VisitDetails], children: [Day]
    ) -> [OpenStep] {
        guard person.death == nil else { return [] }
        return schedules.flatMap { schedule -> [OpenStep] in
            let linked = visits.filter { visitPurpose($0.purpose)?.schedule == schedule.code }
            guard
                let anchor = anchor(
                    of: schedule, for: person, visits: visits, linked: linked, children: children)
            else { return [] }
            let done = linked.filter { $0.consent.closesTask && $0.day >= anchor }.map(\.day)
            return schedule.openSteps(anchor: anchor, done: done)
        }
    }

    /// The last menstrual period of a pregnancy that no birth or visit after birth has ended.
    public func pregnancy(visits: [VisitDetails], children: [Day]) -> Day? {
        let told = visits.filter { $0.lastMenstrualPeriod != nil }
        guard let last = told.max(by: { $0.day < $1.day }), let period = last.lastMenstrualPeriod
        else { return nil }
        let isOver =
            children.contains { $0 > period }
            || visits.contains { visit in
                visit.day > last.day && anchorOfPurpose(visit.purpose) == .delivery
            }
        return isOver ? nil : period
    }

    /// Whether a child's birth can still change what is due for the mother on `today`.
    public func concernsMother(birthOn birthday: Day, on today: Day) -> Bool {
        schedules.filter { $0.anchor == .delivery || $0.anchor == .lastMenstrualPeriod }
            .flatMap(\.steps).contains { $0.closes.after(birthday) >= today }
    }

    private func anchor(
        of schedule: Schedule, for person: PersonDetails, visits: [VisitDetails],
        linked: [VisitDetails], children: [Day]
    ) -> Day? {
        // Only a service that was given begins a run; declining one begins nothing.
        let given = linked.filter { $0.consent == .agreed }.map(\.day)
        switch schedule.anchor {
        case .birth: return person.birthday
        case .lastMenstrualPeriod: return pregnancy(visits: visits, children: children)
        case .folicAcid, .service: return schedule.lastStart(of: given)
        case .delivery:
            // A visit after birth belongs to the child already registered, if it fits.
            return schedule.lastStart(of: children + given)
        }
    }

    private func anchorOfPurpose(_ code: String) -> Schedule.Anchor? {
        visitPurpose(code)?.schedule.flatMap(schedule)?.anchor
    }
}
