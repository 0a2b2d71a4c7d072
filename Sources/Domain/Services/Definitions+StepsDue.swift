extension Definitions {
    /// The steps of care that fell due from one day to another, and which of them were offered.
    ///
    /// Only schedules count that begin with a fact: a birth, a pregnancy, a delivery. Those that
    /// begin with a service somebody agreed to are left out: what follows from an answer would
    /// make the figures depend on it. So a declined offer counts like an agreed one, everywhere.
    public func stepsDue(
        of history: CareHistory, from first: Day, to last: Day
    ) -> [DueStep] {
        schedules.flatMap { schedule -> [DueStep] in
            let done = history.contacts.filter { contact in
                contact.consent.closesTask
                    && visitPurpose(contact.purpose)?.schedule == schedule.code
            }.map(\.day)
            return runs(of: schedule, in: history).flatMap { run in
                schedule.steps(from: run.start, done: done.filter { $0 >= run.start })
                    .filter { due in
                        let day = due.step.due
                        return first <= day && day <= last && day <= (run.end ?? day)
                            && day <= (history.death ?? day)
                    }
            }
        }
    }

    /// A time through which a schedule runs; what falls due after its end asks for nothing.
    private struct Run {
        var start: Day
        var end: Day?
    }

    private func runs(of schedule: Schedule, in history: CareHistory) -> [Run] {
        switch schedule.anchor {
        case .birth: history.birthday.map { [Run(start: $0)] } ?? []
        case .lastMenstrualPeriod: pregnancies(in: history)
        case .delivery: schedule.starts(of: history.children).map { Run(start: $0) }
        case .folicAcid, .service: []
        }
    }

    /// The pregnancies that were told: of each the period told last, until the birth.
    private func pregnancies(in history: CareHistory) -> [Run] {
        var runs: [Run] = []
        var toldOn: [Day] = []
        for contact in history.contacts.sorted(by: { $0.day < $1.day }) {
            guard let period = contact.lastMenstrualPeriod else { continue }
            // Two periods told for one pregnancy lie weeks apart, two pregnancies months.
            if let known = runs.indices.last, abs(period - runs[known].start) < 20 * 7 {
                runs[known].start = period
                toldOn[known] = contact.day
            } else {
                runs.append(Run(start: period))
                toldOn.append(contact.day)
            }
        }
        for index in runs.indices {
            let births = history.children.filter { $0 > runs[index].start }
            let after = history.contacts.filter { contact in
                let linked = visitPurpose(contact.purpose)?.schedule.flatMap { schedule($0) }
                return contact.day > toldOn[index] && linked?.anchor == .delivery
            }
            runs[index].end = (births + after.map(\.day)).min()
        }
        return runs
    }
}
