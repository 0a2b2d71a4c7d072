import Domain

extension VillageBuilder {
    /// Opens a household: the next door of the walk.
    mutating func openHousehold() -> Int {
        let place = households.count
        let group = min(groupCount, place * groupCount / max(1, plan.households) + 1)
        let digits = String(place + 1)
        let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        var details = HouseholdDetails(
            village: plan.area.code, group: group, number: number,
            address: "\(group)组\(place + 1)号")
        if dice.chance(700) { details.phone = phone() }
        households.append(Household(id: householdKey(place), details: details))
        return place
    }

    /// Registers a person in a household.
    mutating func add(
        _ name: String, _ sex: Sex, born: Day, in household: Int, _ relation: RelationToHead
    ) -> Int {
        var person = PersonDetails(
            household: householdKey(household), name: name, sex: sex, birth: RecordedDate(born))
        person.relation = relation
        person.hukou = dice.chance(965) ? .agricultural : .nonAgricultural
        person.ethnicGroup = .han
        let days = today - born
        person.marital = .unmarried
        if days > 330 || days > 45 && dice.chance(600) {
            person.residentID = number(born: born, sex)
        }
        if days > 18 * 365, dice.chance(300) { person.phone = phone() }
        if relation == .head, dice.chance(450) { person.account = account(persons.count) }
        if dice.chance(days > 60 * 365 ? 45 : 9) { person.disability = disability() }
        persons.append(person)
        return persons.count - 1
    }

    /// A resident ID under a prefix of this village alone: 99 is never assigned.
    mutating func number(born: Day, _ sex: Sex) -> ResidentID? {
        var sequence = dice.below(500) * 2 + (sex == .male ? 1 : 0)
        for _ in 0..<500 {
            let made = ResidentID(
                areaPrefix: 990_000 + plan.ordinal, birthDay: born, sequence: sequence)
            guard let made else { return nil }
            if numbersTaken.insert(made.number).inserted { return made }
            sequence = (sequence + 2) % 1_000
        }
        return nil
    }

    /// A mobile number that nobody has: no operator was ever given 142.
    private mutating func phone() -> String {
        String(14_200_000_000 + dice.below(100_000_000))
    }

    /// A passbook of 20 digits that no bank has issued.
    func account(_ person: Int) -> BankAccount? {
        let serial = UInt64(plan.ordinal) * 100_000 + UInt64(person)
        let number = 10_990_000_000_000_000_000 + serial * 1_000 + UInt64(person * 7 % 1_000)
        return try? BankAccount(bank: bankName, number: String(number))
    }

    /// A certificate, lighter grades more often.
    private mutating func disability() -> DisabilityCertificate {
        DisabilityCertificate(
            kind: dice.pick([
                (.sight, 15), (.hearing, 24), (.speech, 2), (.physical, 30), (.intellectual, 7),
                (.mental, 7), (.multiple, 15),
            ]),
            grade: dice.pick([(.one, 12), (.two, 18), (.three, 30), (.four, 40)]))
    }

    /// The surname of a household; the first village shows those that are hard to find.
    mutating func surname() -> String {
        if !tellingSurnames.isEmpty, households.count % 12 == 5 {
            return tellingSurnames.removeLast()
        }
        return Surnames.pick(&dice)
    }

    /// A name of a surname, sex and generation.
    mutating func name(_ surname: String, _ sex: Sex, born: Day) -> String {
        if rareNamesLeft > 0, born.year > 1970, dice.chance(plan.isFirst ? 40 : 1) {
            rareNamesLeft -= 1
            return surname + GivenNames.rare[rareNamesLeft]
        }
        return surname + GivenNames.pick(sex, bornIn: born.year, &dice)
    }

    /// A birthday so many full years before today.
    mutating func birthday(_ years: Int) -> Day {
        let turned = today.adding(months: -12 * years)
        return turned - dice.below(364)
    }
}
