import Domain

extension VillageBuilder {
    /// A married couple of a household; married when she was 20 to 25, if that is past.
    mutating func marry(
        in household: Int, _ generation: Family.Generation, _ surname: String, wifeAged age: Int,
        on wedding: Day? = nil, purpose: Family.Purpose = .ordinary
    ) -> Family {
        let hers = birthday(age)
        let his = hers - dice.within(-500...1_600)
        let youngest = hers.adding(months: 12 * 20)
        var married = wedding ?? min(youngest + dice.below(1_900), today - dice.within(20...400))
        if married < youngest { married = min(youngest, today) }
        let husband = add(
            name(surname, .male, born: his), .male, born: his, in: household,
            relation(.male, generation))
        let maiden = Surnames.pick(&dice)
        let wife = add(
            name(maiden, .female, born: hers), .female, born: hers, in: household,
            relation(.female, generation))
        let state: MaritalStatus = dice.pick([
            (.firstMarriage, 955), (.remarried, 38), (.restored, 7),
        ])
        for (one, other) in [(husband, wife), (wife, husband)] {
            persons[one].marital = state
            persons[one].maritalSince = married
            persons[one].spouse = key(other)
        }
        return Family(
            household: household, generation: generation, purpose: purpose, husband: husband,
            wife: wife, married: married)
    }

    private func relation(_ sex: Sex, _ generation: Family.Generation) -> RelationToHead {
        switch (generation, sex) {
        case (.heads, .female): .wife
        case (.heads, _): .head
        case (.parents, .female): .mother
        case (.parents, _): .father
        case (.young, .female): .daughterInLaw
        case (.young, _): .son
        }
    }

    /// The children of a couple who live at home, by how families of their years were.
    mutating func bear(in family: inout Family, _ surname: String) {
        guard let wife = family.wife, let hers = persons[wife].birthday else { return }
        let count = dice.pick(
            hers.year < 1966
                ? [(1, 25), (2, 50), (3, 25)]
                : hers.year < 1981 ? [(1, 36), (2, 50), (3, 14)] : [(0, 6), (1, 50), (2, 44)])
        bear(count, in: &family, surname)
    }

    /// So many children, as far as their births are past; grown ones have mostly left.
    mutating func bear(_ count: Int, in family: inout Family, _ surname: String) {
        guard let wife = family.wife, let hers = persons[wife].birthday else { return }
        var born = family.married + dice.within(290...900)
        var sexes: [(Day, Sex)] = []
        for _ in 0..<count {
            guard born <= today, hers.age(on: born) <= 43 else { break }
            let sex: Sex = dice.chance(born.year > 2000 ? 535 : 515) ? .male : .female
            let age = born.age(on: today)
            if age > 21, dice.chance(sex == .male ? 450 : 850) {
                family.hasChildrenElsewhere = true
            } else {
                sexes.append((born, sex))
            }
            born = born + dice.within(640...1_900)
        }
        for (number, child) in sexes.enumerated() {
            let earlier = sexes.prefix(number).count { $0.1 == child.1 }
            let relation = childRelation(
                child.1, in: family, earlier: earlier,
                isOnly: sexes.count == 1 && !family.hasChildrenElsewhere)
            addChild(child.1, born: child.0, to: &family, surname, relation)
        }
    }

    /// Registers a child of a family.
    mutating func addChild(
        _ sex: Sex, born: Day, to family: inout Family, _ surname: String,
        _ relation: RelationToHead
    ) {
        let child = add(
            name(surname, sex, born: born), sex, born: born, in: family.household, relation)
        if let husband = family.husband {
            persons[child].ethnicGroup = persons[husband].ethnicGroup
            persons[child].father = key(husband)
        }
        persons[child].mother = family.wife.map(key)
        family.children.append(child)
    }

    func childRelation(
        _ sex: Sex, in family: Family, earlier: Int, isOnly: Bool
    ) -> RelationToHead {
        if family.generation == .young { return sex == .male ? .grandson : .granddaughter }
        let code: String
        if family.hasChildrenElsewhere {
            code = sex == .male ? "20" : "30"
        } else {
            code = (sex == .male ? "2" : "3") + String(isOnly ? 1 : min(earlier, 3) + 2)
        }
        return RelationToHead(rawValue: code) ?? .otherRelative
    }

    /// The young husband is the older couple's son.
    mutating func join(_ younger: Family, to older: inout Family) {
        guard let son = younger.husband else { return }
        persons[son].father = older.husband.map(key)
        persons[son].mother = older.wife.map(key)
        older.children.append(son)
    }

    /// One of a couple has died, he more often; the other is widowed, and the head from then on.
    mutating func widow(_ family: Family, after day: Day) {
        guard let husband = family.husband, let wife = family.wife else { return }
        let isHis = dice.chance(600)
        let (dead, left) = isHis ? (husband, wife) : (wife, husband)
        persons[dead].death = day
        persons[left].marital = .widowed
        persons[left].maritalSince = day
        if persons[dead].relation == .head {
            persons[dead].relation = isHis ? .husband : .wife
            persons[left].relation = .head
            households[family.household].details.head = key(left)
        }
    }

    /// A widow or widower whose husband or wife was never entered here.
    mutating func survivor(
        in household: Int, _ generation: Family.Generation, _ surname: String, aged age: Int
    ) -> Family {
        let sex: Sex = dice.chance(680) ? .female : .male
        let born = birthday(age)
        let name = name(sex == .male ? surname : Surnames.pick(&dice), sex, born: born)
        let relation: RelationToHead = generation == .heads ? .head : relation(sex, generation)
        let person = add(name, sex, born: born, in: household, relation)
        let married = min(born.adding(months: 12 * 21) + dice.below(1_500), today)
        persons[person].marital = .widowed
        persons[person].maritalSince = today - dice.within(200...max(201, (today - married) / 2))
        return Family(
            household: household, generation: generation, purpose: .ordinary,
            husband: sex == .male ? person : nil, wife: sex == .female ? person : nil,
            married: married)
    }
}
