import Domain

/// The villages of an invented register with their shares of the figures.
///
/// A smaller register is the beginning of a larger one: the same villages with the same people.
struct RegisterPlan: Sendable {
    /// The villages in order; the first is always the same.
    let villages: [VillagePlan]

    private static let averageHouseholds = 545
    private static let averageElsewhere = 578

    init(size: DemoSize, seed: UInt64) {
        var villages: [VillagePlan] = []
        for county in size == .city ? County.all : [County.first] {
            villages += RegisterPlan.villages(of: county, seed: seed, after: villages.count)
        }
        switch size {
        case .village: self.villages = Array(villages.prefix(1))
        case .township: self.villages = Array(villages.prefix(County.first.townships[0].villages))
        case .county, .city: self.villages = villages
        }
    }

    private static func villages(
        of county: County, seed: UInt64, after earlier: Int
    ) -> [VillagePlan] {
        let isFirst = county.code == County.first.code
        let count = county.villages
        var dice = Dice(seed: seed, part: UInt64(county.code))
        var weights = (0..<count).map { _ in 60 + dice.below(80) }
        if isFirst { weights[0] = 0 }
        let average = isFirst ? averageHouseholds : averageElsewhere
        // 545 each is 200,015: the first county has the round number.
        let all = isFirst ? 200_000 - Places.firstHouseholds : average * count
        var households = Shares.of(all, by: weights)
        let shares = figures(of: county, by: weights)
        if isFirst { households[0] = Places.firstHouseholds }

        var plans: [VillagePlan] = []
        for (place, township) in county.townships.enumerated() {
            for village in 0..<township.villages {
                let index = plans.count
                let isFirstOfAll = isFirst && index == 0
                var above: [Area] = []
                if index == 0 { above = isFirst ? Places.province + [county.area] : [county.area] }
                if village == 0 { above.append(township.area) }
                plans.append(
                    VillagePlan(
                        area: Places.village(village, in: township, ordinal: earlier + index + 1),
                        areasAbove: above, township: township.shortName,
                        ordinal: earlier + index + 1, households: households[index],
                        persons: isFirstOfAll
                            ? Places.firstPersons : households[index] * 7 / 2,
                        figures: shares[index],
                        enteredBy: DemoStaff.entering(
                            isFirstVillage: isFirstOfAll, isFirstTownship: isFirst && place == 0)))
            }
        }
        return plans
    }

    /// The shares of a county's villages; each figure begins to count at another village, so that
    /// rare things do not all happen in one place.
    private static func figures(of county: County, by weights: [Int]) -> [Figures] {
        let isFirst = county.code == County.first.code
        var total = Figures.county(of: county.villages)
        if isFirst { total = total - Figures.firstVillage }
        var shares = [Figures](repeating: Figures(), count: weights.count)
        for (number, path) in Figures.all.enumerated() {
            let parts = Shares.of(total[keyPath: path], by: weights, from: number * 41)
            for (place, part) in parts.enumerated() { shares[place][keyPath: path] = part }
        }
        if isFirst { shares[0] = Figures.firstVillage }
        return shares
    }
}
