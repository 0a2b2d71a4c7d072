import Domain

/// What the things to do for one person, or for a household as a whole, follow from.
struct DueFacts {
    /// The household, by which things to do are found and ordered.
    var household: Household
    /// Whom they are for; nil for the household as a whole.
    var person: Person?
    /// The visits to them.
    var visits: [Visit] = []
    /// The screenings of them; results are not looked at.
    var screenings: [Screening] = []
    /// What they are owed and do not get.
    var stopped: [Entitlement] = []
    /// The annual reviews of them.
    var reviews: [AnnualReview] = []
    /// The birthdays of a woman's children who are in the register.
    var children: [Day] = []

    init(household: Household, person: Person?) {
        self.household = household
        self.person = person
    }

    /// The rows to keep, of which none has closed before `today`.
    ///
    /// A household that moved away asks for nothing.
    func rows(by definitions: Definitions, today: Day) -> [DueRecord] {
        guard household.details.status == .active else { return [] }
        let all =
            steps(by: definitions) + nextVisits + nextScreenings + payments
            + secondVisits
        return all.filter { $0.closes >= today }
    }

    private var isAlive: Bool { person?.details.death == nil }

    private func steps(by definitions: Definitions) -> [DueRecord] {
        guard let person else { return [] }
        let steps = definitions.openSteps(
            of: person.details, visits: visits.map(\.details), children: children)
        return steps.map { step in
            row(
                .step(schedule: step.schedule, step: step.step), step.opens, step.due,
                step.closes)
        }
    }

    private var nextVisits: [DueRecord] {
        guard isAlive else { return [] }
        let agreed = DueFacts.agreed(
            visits.map { visit in
                Agreement(
                    id: visit.id.rawValue, code: visit.details.purpose, day: visit.details.day,
                    closesTask: visit.details.consent.closesTask, next: visit.details.nextVisit)
            })
        return agreed.map { id, code, day in
            row(.nextVisit(Visit.ID(rawValue: id), purpose: code), day, day, day + 365)
        }
    }

    private var nextScreenings: [DueRecord] {
        guard isAlive else { return [] }
        let agreed = DueFacts.agreed(
            screenings.map { screening in
                Agreement(
                    id: screening.id.rawValue, code: screening.details.kind,
                    day: screening.details.day,
                    closesTask: screening.details.consent.closesTask,
                    next: screening.details.nextVisit)
            })
        return agreed.map { id, code, day in
            row(.nextScreening(Screening.ID(rawValue: id), kind: code), day, day, day + 365)
        }
    }

    /// Nobody in the village can shorten a posting; everything else that stops money can be mended.
    private var payments: [DueRecord] {
        stopped.compactMap { entitlement in
            let details = entitlement.details
            guard details.status.needsReason, let reason = details.reason,
                reason != .postingRunning
            else { return nil }
            let last = details.period.end
            return row(
                .payment(entitlement.id, reason), details.period.start, last,
                last.adding(months: 12 * 10))
        }
    }

    /// Of each year the latest review counts; whoever it did not meet is visited once more.
    private var secondVisits: [DueRecord] {
        guard isAlive else { return [] }
        return Dictionary(grouping: reviews, by: \.year).sorted { $0.key < $1.key }
            .compactMap { year, reviews in
                guard let last = reviews.max(by: { $0.id < $1.id }), last.outcome == .notMet
                else { return nil }
                let day = last.secondVisit
                return row(.review(last.id, year: year), day, day, day + 365)
            }
    }

    private func row(
        _ reason: DueRecord.Reason, _ opens: Day, _ due: Day, _ closes: Day
    ) -> DueRecord {
        DueRecord(
            village: household.details.village, walkKey: household.details.walkKey,
            household: household.id, person: person?.id, reason: reason, opens: opens, due: due,
            closes: closes)
    }

    /// A service with the day agreed for the next of its kind.
    private struct Agreement {
        var id: Int64
        var code: String
        var day: Day
        var closesTask: Bool
        var next: Day?
    }

    /// What is still agreed, kind by kind: a later service settles what an earlier one agreed, but
    /// not having met leaves it.
    private static func agreed(
        _ services: [Agreement]
    ) -> [(id: Int64, code: String, day: Day)] {
        var open: [String: (id: Int64, day: Day)] = [:]
        for service in services.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
            if let next = service.next {
                open[service.code] = (service.id, next)
            } else if service.closesTask {
                open[service.code] = nil
            }
        }
        return open.map { ($0.value.id, $0.key, $0.value.day) }.sorted { $0.id < $1.id }
    }
}
