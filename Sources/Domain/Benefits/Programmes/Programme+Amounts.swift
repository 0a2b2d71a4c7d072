extension Programme {
    /// What adds up to the amount of a period.
    ///
    /// - Parameters:
    ///   - family: the family's pattern, on which uplifts depend.
    ///   - ownAmount: what the case states, where a rate leaves the amount open.
    public func layers(
        for period: Period, family: FamilyPattern?, ownAmount: Money?
    ) -> [AmountLayer] {
        []
    }
}
