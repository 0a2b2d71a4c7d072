extension Programme {
    /// The periods of the programme's rhythm that lie in `period`; a one-off is for a year.
    public func periods(in period: Period) -> [Period] {
        period.parts(rhythm.period).filter { period.contains($0) }
    }

    /// What adds up to the amount of a period: the rates, then what families of daughters get on
    /// top.
    ///
    /// A period is paid by the rates in force on its first day, as it is judged by the rule of that
    /// day: a rate that begins in May reaches a month from May on, and a year from the next one.
    /// What a longer period is worth is the sum of the periods in it; a month of a yearly programme
    /// is worth its year.
    /// - Parameters:
    ///   - family: the family's pattern, on which uplifts depend.
    ///   - ownAmount: what the case states, where a rate leaves the amount open.
    public func layers(
        for period: Period, family: FamilyPattern?, ownAmount: Money?
    ) -> [AmountLayer] {
        let parts = periods(in: period)
        guard !parts.isEmpty else {
            let own = Period(rhythm.period, containing: period.start)
            return layers(on: own.start, family: family, ownAmount: ownAmount)
        }
        return
            parts
            .flatMap { layers(on: $0.start, family: family, ownAmount: ownAmount) }.merged
    }

    private func layers(
        on day: Day, family: FamilyPattern?, ownAmount: Money?
    ) -> [AmountLayer] {
        var layers: [AmountLayer] = []
        var own = ownAmount
        for rate in rates.filter({ $0.isValid(on: day) }).sorted(by: { $0.layer < $1.layer }) {
            guard let amount = rate.amount ?? own else { continue }
            // The case states one amount: a second open rate does not pay it again.
            if rate.amount == nil { own = nil }
            layers.append(AmountLayer(layer: rate.layer, fund: rate.fund, amount: amount))
        }
        let sum = layers.sum
        for uplift in uplifts where uplift.isValid(on: day) {
            guard let family, uplift.families.contains(family) else { continue }
            layers.append(
                AmountLayer(
                    layer: uplift.layer, fund: uplift.fund, amount: sum.permille(uplift.permille),
                    isUplift: true))
        }
        return layers
    }
}

extension Money {
    /// The proportion in tenths of a per cent, half a fen rounded up.
    func permille(_ permille: Int64) -> Money { part(permille, of: 1_000) }

    /// So many parts of a whole of `whole` parts, half a fen rounded up.
    func part(_ count: Int64, of whole: Int64) -> Money {
        let (fen, rest) = (fen * count).quotientAndRemainder(dividingBy: whole)
        return Money(fen: rest * 2 >= whole ? fen + 1 : fen)
    }
}

extension [AmountLayer] {
    /// The same with one layer for each level and fund, in the order of the first of them.
    var merged: [AmountLayer] {
        var result: [AmountLayer] = []
        for layer in self {
            let same = result.firstIndex {
                $0.layer == layer.layer && $0.fund == layer.fund && $0.isUplift == layer.isUplift
            }
            if let same {
                result[same].amount = result[same].amount + layer.amount
            } else {
                result.append(layer)
            }
        }
        return result
    }

    /// What is paid for so many months of a year: twelfths of the sum, half a fen rounded up.
    ///
    /// The layers still add up to it: what rounding leaves over goes, fen by fen, to the layers
    /// that lost most by it.
    func prorated(months: Int) -> [AmountLayer] {
        guard months < 12 else { return self }
        let total = sum.part(Int64(months), of: 12)
        var result = self
        var rests: [Int64] = []
        for index in result.indices {
            let (fen, rest) = (result[index].amount.fen * Int64(months))
                .quotientAndRemainder(dividingBy: 12)
            result[index].amount = Money(fen: fen)
            rests.append(rest)
        }
        var left = (total - result.sum).fen
        let order = result.indices.sorted { (-rests[$0], $0) < (-rests[$1], $1) }
        for index in order where left > 0 {
            result[index].amount = result[index].amount + Money(fen: 1)
            left -= 1
        }
        return result
    }
}
