extension Dossier {
    /// Husband or wife on a day.
    enum Partner {
        case living(Person)
        /// Never married, widowed or divorced.
        case none
        /// Married, but to nobody on file; or nobody knows.
        case unknown
    }

    /// Husband or wife on a day; what is registered as marital state goes before a stale link.
    func partner(on day: Day) -> Partner {
        switch person.details.marital {
        case .unmarried, .widowed, .divorced: return .none
        case .married, .firstMarriage, .remarried, .restored, .unspecified, nil: break
        }
        guard let spouse else { return .unknown }
        return spouse.isDead(on: day) ? .none : .living(spouse)
    }

    /// The marital state; somebody whose husband or wife has died by then is widowed.
    func maritalStatus(on day: Day) -> MaritalStatus? {
        let status = person.details.marital
        if status?.isMarried ?? true, let spouse, spouse.isDead(on: day) { return .widowed }
        return status == .unspecified ? nil : status
    }

    /// The registration of husband or wife.
    ///
    /// A rule that asks for it means couples: to somebody who never married, was widowed or
    /// divorced it does not apply and counts as met, because being alone must not cost a benefit.
    func spouseHukou(on day: Day) -> FactValue? {
        switch partner(on: day) {
        case .living(let spouse): spouse.details.hukou.map { .code($0.rawValue) }
        case .none: .notApplicable
        case .unknown: nil
        }
    }

    /// The person by whose age a couple is judged: the wife; of a man without a wife himself.
    func wife(on day: Day) -> Person? {
        switch person.details.sex {
        case .female: return person
        case .unknown: return nil
        case .male: break
        }
        switch partner(on: day) {
        case .living(let spouse): return spouse
        case .none: return person
        case .unknown: return nil
        }
    }

    func wifeBirthday(on day: Day) -> Day? { wife(on: day)?.details.birthday }
}

extension Person {
    /// Whether the family has lost them by a day: the day of death counts as a day of loss.
    func isDead(on day: Day) -> Bool { details.death.map { $0 <= day } ?? false }

    /// Whether they were born by a day; somebody whose birth is not on file was.
    func isBorn(on day: Day) -> Bool {
        guard let born = details.birthday ?? details.birth?.earliest else { return true }
        return born <= day
    }
}
