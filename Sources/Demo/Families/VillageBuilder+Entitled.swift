import Domain

extension VillageBuilder {
    /// Whether a household of a purpose that comes in pairs still needs both of its couple.
    private var needsPair: Bool {
        families.count { $0.purpose == .rewarded && $0.couple.count == 2 } < rewardedPairs
    }

    /// Parents of 60 and more, born in 1933 or later, with one child or two daughters.
    mutating func settleRewarded(in household: Int) {
        let surname = surname()
        let oldest = max(61, min(77, today.year - 1934))
        let age = dice.within(60...min(oldest, 70))
        var family: Family
        if needsPair {
            family = marry(in: household, .heads, surname, wifeAged: age)
            if let husband = family.husband { makeAtLeast(60, husband) }
        } else {
            family = survivor(in: household, .heads, surname, aged: dice.within(60...oldest))
        }
        family.purpose = .rewarded
        for person in family.couple { persons[person].hukou = .agricultural }
        let girls = dice.chance(400)
        let hers = (family.wife ?? family.husband).flatMap { persons[$0].birthday } ?? today
        let earliest = max(family.married + 280, hers.adding(months: 12 * 19))
        for number in 0..<(girls ? 2 : 1) {
            let sex: Sex = girls || dice.chance(300) ? .female : .male
            addChild(
                sex, born: earliest + 300 + number * 900 + dice.below(500), to: &family, surname,
                childRelation(sex, in: family, earlier: number, isOnly: !girls))
        }
        for child in family.children { settleGrown(child) }
        families.append(family)
    }

    /// Moves a birthday back until the person has so many full years; a number follows the day.
    private mutating func makeAtLeast(_ age: Int, _ person: Int) {
        guard years(person) < age || (persons[person].birthday?.year ?? 0) < 1933 else { return }
        let born = birthday(min(age + dice.below(4), today.year - 1934))
        persons[person].birth = RecordedDate(born)
        persons[person].residentID = number(born: born, persons[person].sex)
    }

    /// A grown child at home: some are married to somebody who was never entered, most are not.
    private mutating func settleGrown(_ child: Int) {
        guard years(child) > 24, let born = persons[child].birthday else { return }
        if dice.chance(150) {
            persons[child].marital = .divorced
            let since = born.adding(months: 12 * 23) + dice.below(900)
            persons[child].maritalSince = min(since, today)
        } else if dice.chance(800) {
            persons[child].marital = .firstMarriage
            let since = born.adding(months: 12 * 21) + dice.below(900)
            persons[child].maritalSince = min(since, today)
        }
    }

    /// Parents of 49 and more whose only child has died, or is heavily disabled.
    mutating func settleAssisted(in household: Int) {
        let surname = surname()
        var family = marry(
            in: household, .heads, surname, wifeAged: dice.within(50...62), purpose: .assisted)
        for person in family.couple { persons[person].hukou = .agricultural }
        if let husband = family.husband { makeAtLeast(49, husband) }
        let sex: Sex = dice.chance(600) ? .male : .female
        let born = family.married + dice.within(300...1_000)
        addChild(
            sex, born: born, to: &family, surname,
            childRelation(sex, in: family, earlier: 0, isOnly: true))
        if let child = family.children.first {
            if dice.chance(600) {
                let span = max(1, min((today - born) / 2, 4_000))
                persons[child].death = today - 400 - dice.below(span)
                persons[child].disability = nil
            } else {
                persons[child].disability = DisabilityCertificate(
                    kind: dice.pick([.physical, .intellectual, .mental]),
                    grade: dice.pick([.one, .two, .three]))
            }
        }
        families.append(family)
    }

    /// A family from elsewhere that lives here for its work; some bear names with a dot.
    mutating func settleIncoming(in household: Int) {
        let first = persons.count
        var family = marry(
            in: household, .heads, surname(), wifeAged: dice.within(25...36), purpose: .incoming)
        family.hasChildrenElsewhere = dice.chance(300)
        bear(1, in: &family, String(persons[first].name.prefix(1)))
        if dice.chance(plan.isFirst ? 350 : 80) || plan.isFirst && household % 2 == 0 {
            for person in first..<persons.count {
                let dotted = GivenNames.dotted(persons[person].sex, &dice)
                persons[person].name = dotted.name
                persons[person].ethnicGroup = EthnicGroup(rawValue: dotted.group)
            }
        }
        for person in first..<persons.count {
            persons[person].residence = .incoming
            persons[person].account = nil
        }
        families.append(family)
    }
}
