/// The figures that an invented register reproduces: persons served or paid in the year of *today*.
struct Figures: Equatable, Sendable {
    /// Persons with the only-child parents' reward.
    var onlyChildParents = 0
    /// Persons with reward assistance.
    var rewardAssistance = 0
    /// Persons with special assistance.
    var specialAssistance = 0
    /// Households with the one-off reward for a second birth freely given up.
    var secondBirthWaived = 0
    /// Two-girl households with the one-off reward.
    var twoGirl = 0
    /// Attendances of premarital and preconception training: visits that were agreed to.
    var training = 0
    /// Persons who had the premarital examination.
    var premarital = 0
    /// Persons who had the preconception examination; a couple's one record counts two.
    var preconception = 0
    /// Visits at which folic acid was given.
    var folicAcid = 0

    /// Wuzhi county in 2011, as reported.
    static let county = Figures(
        onlyChildParents: 8_415, rewardAssistance: 1_113, specialAssistance: 45,
        secondBirthWaived: 7, twoGirl: 3, training: 1_637, premarital: 827, preconception: 236,
        folicAcid: 278)
    /// The villages of that county, in which the figures are counted.
    static let countyVillages = 367
    /// The share of the first village, chosen so that each kind of record can be seen there.
    static let firstVillage = Figures(
        onlyChildParents: 22, rewardAssistance: 12, specialAssistance: 2, secondBirthWaived: 1,
        twoGirl: 1, training: 12, premarital: 6, preconception: 4, folicAcid: 4)

    /// Every figure in turn.
    static let all: [any WritableKeyPath<Figures, Int> & Sendable] = [
        \.onlyChildParents, \.rewardAssistance, \.specialAssistance, \.secondBirthWaived,
        \.twoGirl, \.training, \.premarital, \.preconception, \.folicAcid,
    ]

    /// The figures of a county of so many villages, in proportion.
    static func county(of villages: Int) -> Figures {
        var figures = Figures()
        for path in all {
            let whole = county[keyPath: path] * villages
            figures[keyPath: path] = (whole + countyVillages / 2) / countyVillages
        }
        return figures
    }

    /// What is left after another took its share.
    static func - (left: Figures, right: Figures) -> Figures {
        var figures = left
        for path in all { figures[keyPath: path] -= right[keyPath: path] }
        return figures
    }

    /// The sum.
    static func + (left: Figures, right: Figures) -> Figures {
        var figures = left
        for path in all { figures[keyPath: path] += right[keyPath: path] }
        return figures
    }
}
