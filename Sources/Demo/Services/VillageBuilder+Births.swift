import Domain

extension VillageBuilder {
    /// Days after the last period on which the checks of a pregnancy are made.
    private static let pregnancyDays = [62, 118, 153, 215, 264]
    /// Days after the birth on which a child is seen, from the first week to six years.
    private static let childDays = [
        3, 28, 95, 190, 250, 372, 556, 740, 924, 1_106, 1_475, 1_842, 2_210,
    ]

    /// The visits around births of the last years: pregnancy, childbed, and the child's checks.
    mutating func followBirths() {
        for family in families {
            for child in family.children {
                guard let born = persons[child].birthday, today - born < 2_400 else { continue }
                follow(child, born: born)
                guard let mother = family.wife, lives(mother), today - born < 900 else { continue }
                follow(mother, lastPeriod: born - 280 + dice.within(-9...9), until: born)
                for days in [5, 44] where dice.chance(950) {
                    visit(
                        DemoCodes.Purpose.postpartum, mother, on: born + days + dice.below(2),
                        topics: [DemoCodes.Topic.women],
                        services: [
                            DemoCodes.Service.bloodPressure, DemoCodes.Service.counselling,
                        ])
                }
            }
        }
    }

    private mutating func follow(_ child: Int, born: Day) {
        let topics =
            persons[child].sex == .female
            ? [DemoCodes.Topic.newborns, DemoCodes.Topic.girls] : [DemoCodes.Topic.newborns]
        for days in VillageBuilder.childDays where dice.chance(plan.isFirst ? 988 : 960) {
            let day = born + days + dice.below(days < 90 ? 3 : 16)
            guard day >= firstServiceDay else { continue }
            visit(
                DemoCodes.Purpose.child, child, on: day,
                at: days > 200 && dice.chance(600) ? .villageRoom : .home,
                dice.chance(970) ? .agreed : dice.pick([.declined, .declined, .notMet]),
                topics: days < 400 ? topics : [], services: [DemoCodes.Service.growth])
        }
    }

    private mutating func follow(_ mother: Int, lastPeriod: Day, until end: Day) {
        for days in VillageBuilder.pregnancyDays where dice.chance(940) {
            let day = lastPeriod + days + dice.below(12)
            guard day < end, day >= firstServiceDay else { continue }
            visit(
                DemoCodes.Purpose.pregnancy, mother, on: day,
                at: dice.chance(400) ? .townshipCentre : .home,
                dice.chance(980) ? .agreed : .declined, topics: [DemoCodes.Topic.women],
                services: days == 62
                    ? [DemoCodes.Service.handbook, DemoCodes.Service.bloodPressure]
                    : [DemoCodes.Service.bloodPressure],
                lastPeriod: lastPeriod)
        }
    }

    /// The women who are pregnant now, about nine in a thousand of all persons.
    mutating func followPregnancies() {
        var possible: [Int] = []
        for family in families {
            guard let wife = family.wife, lives(wife), lives(family.husband),
                (21...38).contains(years(wife)), today - family.married > 40,
                family.children.count < 2, family.purpose != .preconception
            else { continue }
            let youngest = family.children.last.flatMap { persons[$0].birthday }
            if let youngest, today - youngest < 700 { continue }
            possible.append(wife)
        }
        dice.shuffle(&possible)
        for mother in possible.prefix(persons.count * 9 / 1_000) {
            let since = persons[mother].maritalSince ?? firstServiceDay
            let lastPeriod = today - dice.within(36...max(37, min(266, today - since)))
            if dice.chance(600) {
                screen(
                    DemoCodes.Kind.pregnancyTest, mother, on: lastPeriod + 36 + dice.below(9),
                    [ScreeningResult(item: "result", value: "pregnant")])
            }
            follow(mother, lastPeriod: lastPeriod, until: today + 1)
        }
    }
}
