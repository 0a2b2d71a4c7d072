extension Programme {
    /// What a year is worth to a family, as a poster says it: the rates of every level and what
    /// families of daughters get on top.
    ///
    /// - Parameters:
    ///   - dossier: the person's dossier, by which uplifts are told; nil where there is none.
    ///   - ownAmount: what the case states, where a rate leaves the amount open.
    public func worth(of year: Int, to dossier: Dossier?, ownAmount: Money?) -> Money {
        guard let year = Period(.year, year: year) else { return .zero }
        return periods(in: year).reduce(.zero) { sum, part in
            let pattern = dossier.flatMap { self.family(of: $0, in: part) }
            return sum + layers(for: part, family: pattern, ownAmount: ownAmount).sum
        }
    }
}
