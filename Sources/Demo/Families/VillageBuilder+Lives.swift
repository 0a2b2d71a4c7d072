import Domain

extension VillageBuilder {
    /// Old people who died in the last one and a half years; the living are widowed.
    mutating func buryTheOld() {
        for family in families where family.purpose == .ordinary && family.couple.count == 2 {
            guard let husband = family.husband, lives(husband), lives(family.wife),
                years(husband) > 66, dice.chance(90)
            else { continue }
            widow(family, after: today - dice.within(20...540))
        }
    }

    /// People of working age who live elsewhere for their work, four in a hundred of all.
    mutating func sendAway() {
        var left = plan.isFirst ? 64 : persons.count * 41 / 1_000
        left -= persons.count { $0.residence == .away }
        var tries = persons.count * 4
        while left > 0, tries > 0 {
            tries -= 1
            let person = dice.below(persons.count)
            guard persons[person].residence == .resident, persons[person].death == nil,
                (17...48).contains(years(person))
            else { continue }
            persons[person].residence = .away
            left -= 1
        }
    }
}
