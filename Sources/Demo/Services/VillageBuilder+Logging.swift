import Domain

extension VillageBuilder {
    /// The first day of the services that the register holds, a year and a half ago.
    var firstServiceDay: Day { today.adding(months: -18) }
    /// The first day of this year.
    var newYear: Day { Day(year: today.year, month: 1, day: 1) ?? today }

    /// A day of this year so far.
    mutating func dayThisYear() -> Day { newYear + dice.below(today - newYear + 1) }

    /// The place of a person's household.
    func household(of person: Int) -> Int {
        Int(persons[person].household.rawValue - last.household) - 1
    }

    /// Whether a service for a person on a day belongs into the register.
    func isWithin(_ day: Day, _ person: Int) -> Bool {
        day >= firstServiceDay && day <= today && (persons[person].birthday ?? today) <= day
            && persons[person].death.map { day <= $0 } ?? true
    }

    /// Agreed nine times of ten.
    mutating func answer() -> Consent {
        dice.pick([(.agreed, 905), (.declined, 35), (.notNeeded, 25), (.notMet, 35)])
    }

    /// Logs a visit to a person; what is talked about and given needs consent.
    mutating func visit(
        _ purpose: String, _ person: Int, on day: Day, at place: VisitPlace = .home,
        _ consent: Consent = .agreed, topics: [String] = [], services: [String] = [],
        next: Day? = nil, lastPeriod: Day? = nil
    ) {
        guard isWithin(day, person) else { return }
        var details = VisitDetails(
            household: persons[person].household, person: key(person), day: day, place: place,
            purpose: purpose, consent: consent)
        if consent == .agreed {
            details.topics = topics
            details.services = services
        }
        details.nextVisit = next
        details.lastMenstrualPeriod = consent == .agreed ? lastPeriod : nil
        visits.append(details)
    }

    /// Logs a screening of a person; without consent it has no results.
    mutating func screen(
        _ kind: String, _ person: Int, partner: Int? = nil, on day: Day,
        answered consent: Consent = .agreed, risk: RiskClass? = nil, next: Day? = nil,
        _ results: [ScreeningResult]
    ) {
        guard isWithin(day, person) else { return }
        var details = ScreeningDetails(
            kind: kind, person: key(person), partner: partner.map(key), day: day, consent: consent)
        details.provider = servicePoint
        if consent == .agreed {
            details.results = results
            details.riskClass = risk
            details.nextVisit = next
        }
        screenings.append(details)
    }

    /// Everything that was done for the village's people.
    mutating func serve() {
        train()
        examineBeforeMarriage()
        examineBeforePregnancy()
        giveFolicAcid()
        followBirths()
        followPregnancies()
        checkWomen()
        visitHomes()
    }
}
