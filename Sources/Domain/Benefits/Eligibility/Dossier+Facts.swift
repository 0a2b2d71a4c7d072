extension Dossier {
    /// A fact as it was on a day, with the records that it was read from.
    ///
    /// - Parameters:
    ///   - paper: the kind of paper, where the fact is that one was shown.
    ///   - validYears: for how many years that paper counts; nil for always.
    public func fact(
        _ name: FactName, paper: String? = nil, on day: Day, validYears: Int? = nil
    ) -> Fact {
        Fact(nil, from: [])
    }

    /// What children the couple has on a day; nil if nobody can say.
    public func family(on day: Day) -> FamilyPattern? { nil }
}
