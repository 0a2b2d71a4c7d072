extension Programme {
    /// What a year is worth, as a poster says it: the rates of every level, without what a family
    /// may get on top.
    ///
    /// - Parameter ownAmount: what the case states, where a rate leaves the amount open.
    public func worth(of year: Int, ownAmount: Money?) -> Money {
        let periods = (1...rhythm.period.inYear).compactMap {
            Period(rhythm.period, year: year, index: $0)
        }
        return periods.reduce(.zero) { sum, period in
            let valid = rates.filter { $0.isValid(on: period.start) }
            let stated = valid.contains { $0.amount == nil } ? ownAmount : nil
            return valid.reduce(sum + (stated ?? .zero)) { $0 + ($1.amount ?? .zero) }
        }
    }
}
