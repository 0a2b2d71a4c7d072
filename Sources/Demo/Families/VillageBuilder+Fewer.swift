import Domain

extension VillageBuilder {
    /// Somebody who lives alone: an old widow or widower, or a man who never married.
    mutating func settleAlone(in household: Int, widowed: Bool) {
        if widowed {
            var family = survivor(in: household, .heads, surname(), aged: dice.within(62...86))
            family.hasChildrenElsewhere = true
            families.append(family)
        } else {
            let born = birthday(dice.within(34...66))
            _ = add(name(surname(), .male, born: born), .male, born: born, in: household, .head)
        }
    }

    /// A mother or father alone with one or two children.
    mutating func settleOneParent(in household: Int) {
        let surname = surname()
        let age = dice.within(29...44)
        var family = survivor(in: household, .heads, surname, aged: age)
        guard let parent = family.couple.first, let born = persons[parent].birthday else { return }
        var latest = today - dice.within(1_500...3_000)
        for number in 0..<dice.within(1...2) {
            guard born.age(on: latest) >= 19 else { break }
            let sex: Sex = dice.chance(530) ? .male : .female
            addChild(
                sex, born: latest, to: &family, surname,
                childRelation(sex, in: family, earlier: number, isOnly: false))
            latest = latest - dice.within(700...1_600)
        }
        // The children of a dead or divorced marriage are older than its end.
        let end = today - dice.within(100...1_200)
        persons[parent].maritalSince = end
        if dice.chance(550) { persons[parent].marital = .divorced }
        families.append(family)
    }

    /// A couple married this year who live with his parents.
    mutating func settleNewlyweds(in household: Int) {
        let surname = surname()
        let newYear = Day(year: today.year, month: 1, day: 1) ?? today
        let wedding = newYear + dice.below(today - newYear + 1)
        let age = dice.within(22...27)
        var older = marry(in: household, .heads, surname, wifeAged: age + dice.within(21...26))
        older.hasChildrenElsewhere = true
        let younger = marry(
            in: household, .young, surname, wifeAged: age, on: wedding, purpose: .newlywed)
        for person in younger.couple { persons[person].marital = .firstMarriage }
        join(younger, to: &older)
        families.append(older)
        families.append(younger)
    }

    /// A couple of some months or years without a child, who had themselves examined this year.
    mutating func settlePreconception(in household: Int) {
        let surname = surname()
        let age = dice.within(23...31)
        let wedding = today - dice.within(400...1_000)
        if dice.chance(600) {
            var older = marry(in: household, .heads, surname, wifeAged: age + dice.within(21...26))
            older.hasChildrenElsewhere = true
            let younger = marry(
                in: household, .young, surname, wifeAged: age, on: wedding,
                purpose: .preconception)
            join(younger, to: &older)
            families.append(older)
            families.append(younger)
        } else {
            families.append(
                marry(
                    in: household, .heads, surname, wifeAged: age, on: wedding,
                    purpose: .preconception))
        }
    }
}
