import Domain

extension VillageBuilder {
    /// Fills the village with households, those that the figures need among the usual ones.
    mutating func settle() {
        var needed = neededKinds()
        dice.shuffle(&needed)
        while households.count < plan.households {
            let left = plan.households - households.count
            if !needed.isEmpty, left <= needed.count || dice.below(left) < needed.count {
                settle(needed.removeLast())
            } else {
                settle(usualKind(left))
            }
        }
    }

    /// The households without which the figures could not be reached.
    private func neededKinds() -> [HouseholdKind] {
        let figures = plan.figures
        var kinds: [HouseholdKind] = []
        kinds += repeatElement(.newlywed, count: (figures.premarital + 1) / 2)
        kinds += repeatElement(.preconception, count: (figures.preconception + 1) / 2)
        kinds += repeatElement(.rewarded, count: figures.rewardAssistance - rewardedPairs)
        kinds += repeatElement(.assisted, count: (figures.specialAssistance + 1) / 2)
        kinds += repeatElement(.incoming, count: plan.isFirst ? 4 : plan.ordinal % 4)
        return kinds
    }

    /// In how many of the rewarded households both of a couple are paid.
    var rewardedPairs: Int { plan.figures.rewardAssistance / 3 }

    /// A usual kind, larger or smaller as the village's number of persons asks.
    private mutating func usualKind(_ left: Int) -> HouseholdKind {
        let wanted = (plan.persons - persons.count) * 100 / max(1, left)
        if wanted > 400 { return dice.pick(HouseholdKind.large) }
        if wanted < 310 { return dice.pick(HouseholdKind.small) }
        return dice.pick(HouseholdKind.usual)
    }

    private mutating func settle(_ kind: HouseholdKind) {
        let household = openHousehold()
        switch kind {
        case .couple: settleCouple(in: household)
        case .stem: settleStem(in: household)
        case .emptyNest: settleEmptyNest(in: household, wifeAged: dice.within(45...60))
        case .elderlyCouple: settleEmptyNest(in: household, wifeAged: dice.within(60...80))
        case .elderlyAlone: settleAlone(in: household, widowed: true)
        case .oneParent: settleOneParent(in: household)
        case .alone: settleAlone(in: household, widowed: false)
        case .newlywed: settleNewlyweds(in: household)
        case .preconception: settlePreconception(in: household)
        case .rewarded: settleRewarded(in: household)
        case .assisted: settleAssisted(in: household)
        case .incoming: settleIncoming(in: household)
        }
        households[household].details.head = persons.lastIndex { $0.relation == .head }.map(key)
    }

    /// Ages of wives with children at home: the large years around 1970 and 1987.
    private mutating func wifeAge() -> Int {
        let band = dice.pick([(22, 26), (27, 18), (32, 16), (37, 20), (42, 20)])
        return band + dice.below(5)
    }

    /// A couple with the children who are still at home; half have their parents in the village.
    private mutating func settleCouple(in household: Int) {
        let age = wifeAge()
        let parents = olderFamily(forSonAged: age + 1)
        let surname = parents.map { String(persons[$0.husband].name.prefix(1)) } ?? surname()
        var family = marry(in: household, .heads, surname, wifeAged: age)
        bear(in: &family, surname)
        if let parents {
            link(family, to: parents)
        } else if dice.chance(25) {
            makeHui(family)
        }
        families.append(family)
    }

    /// A couple of an older generation whose surname is one character and who have room for a son.
    private mutating func olderFamily(forSonAged age: Int) -> (family: Int, husband: Int)? {
        guard !elders.isEmpty, dice.chance(550) else { return nil }
        let place = dice.below(elders.count)
        let family = elders[place]
        guard let husband = families[family].husband, let wife = families[family].wife,
            (19...38).contains(years(wife) - age),
            !Surnames.telling.contains(where: {
                $0.count > 1 && persons[husband].name.hasPrefix($0)
            })
        else { return nil }
        if dice.chance(500) { elders.remove(at: place) }
        return (family, husband)
    }

    /// Gives a household of the Hui one of the surnames usual among them.
    private mutating func makeHui(_ family: Family) {
        guard let husband = family.husband, persons[husband].name.count < 4 else { return }
        let surname = dice.pick(Surnames.ofHui)
        for person in family.couple + family.children {
            persons[person].ethnicGroup = .hui
            if person != family.wife {
                persons[person].name =
                    surname + GivenNames.pick(persons[person].sex, bornIn: 1990, &dice)
            }
        }
    }

    private mutating func link(_ family: Family, to parents: (family: Int, husband: Int)) {
        guard let son = family.husband, let mother = families[parents.family].wife,
            let born = persons[son].birthday, let hers = persons[mother].birthday,
            (17...45).contains(hers.age(on: born))
        else { return }
        persons[son].father = key(parents.husband)
        persons[son].mother = key(mother)
    }

    /// Three generations; in half of them the older man is the head, else his son.
    private mutating func settleStem(in household: Int) {
        let age = wifeAge()
        let surname = surname()
        let generation: Family.Generation = dice.chance(500) ? .heads : .parents
        let olderAge = age + dice.within(21...27)
        var older =
            dice.chance(220)
            ? survivor(in: household, generation, surname, aged: olderAge)
            : marry(in: household, generation, surname, wifeAged: olderAge)
        older.hasChildrenElsewhere = true
        var younger = marry(
            in: household, generation == .heads ? .young : .heads, surname, wifeAged: age)
        bear(in: &younger, surname)
        join(younger, to: &older)
        if older.couple.count == 2, dice.chance(100) {
            let together = today - older.married
            widow(older, after: today - dice.within(200...max(201, min(2_500, together / 2))))
        } else if olderAge > 50, dice.chance(350) {
            elders.append(families.count)
        }
        families.append(older)
        families.append(younger)
    }

    /// A couple whose children have left.
    private mutating func settleEmptyNest(in household: Int, wifeAged age: Int) {
        var family = marry(in: household, .heads, surname(), wifeAged: age)
        family.hasChildrenElsewhere = true
        elders.append(families.count)
        families.append(family)
    }
}
