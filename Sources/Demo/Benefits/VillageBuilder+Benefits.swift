import Domain

extension VillageBuilder {
    /// Gives the village its share of each programme's recipients.
    mutating func grantBenefits() {
        grantOnlyChildParents()
        grantRewardAssistance()
        grantSpecialAssistance()
        grantOnce()
    }

    /// Parents who hold the certificate and whose only child is under 18: 40 yuan a month.
    private mutating func grantOnlyChildParents() {
        var wanted = plan.figures.onlyChildParents
        guard wanted > 0 else { return }
        var fitting = families.indices.filter { place in
            hasOnlyChild(families[place])
                && (stage == .underWay || isUnderAgeAllYear(families[place]))
        }
        dice.shuffle(&fitting)
        for place in fitting {
            guard wanted > 0 else { return }
            let family = families[place]
            guard let wife = family.wife, let husband = family.husband,
                let child = family.children.first, let born = persons[child].birthday
            else { continue }
            let serial = String(1_000_000 + plan.ordinal * 400 + wanted)
            var issued = min(born + dice.within(60...700), today - 1)
            if stage == .beforeRun { issued = min(issued, newYear - 1) }
            let certificate = OnlyChildCertificate(number: "99" + serial, issued: issued)
            persons[wife].hukou = .agricultural
            // Of the last couple perhaps one: the other is paid by an employer in town.
            persons[husband].hukou = wanted == 1 ? .nonAgricultural : .agricultural
            persons[wife].onlyChildCertificate = certificate
            persons[husband].onlyChildCertificate = certificate
            let first = max(issued, newYear).month
            for person in wanted == 1 ? [wife] : [wife, husband] {
                payMonths(
                    of: DemoCodes.Programme.onlyChildParents, to: person, yuan: 40, from: first)
                show(DemoCodes.Paper.forOnlyChildParents, by: person, since: issued)
                wanted -= 1
            }
        }
    }

    private func hasOnlyChild(_ family: Family) -> Bool {
        guard family.purpose == .ordinary, !family.hasChildrenElsewhere, family.couple.count == 2,
            family.generation != .parents, family.children.count == 1,
            family.couple.allSatisfy(lives),
            let wife = family.wife, years(wife) < 49, let child = family.children.first
        else { return false }
        return years(child) < 18 && lives(child) && today - (persons[child].birthday ?? today) > 90
    }

    /// Whether the only child was born well before the year and is under 18 to its end.
    private func isUnderAgeAllYear(_ family: Family) -> Bool {
        guard let born = family.children.first.flatMap({ persons[$0].birthday }) else {
            return false
        }
        return newYear - born > 180 && born.age(on: newYear.adding(months: 12) - 1) < 18
    }

    /// Parents of 60 and more with one child or two daughters: 960 yuan a year.
    private mutating func grantRewardAssistance() {
        for family in families where family.purpose == .rewarded {
            for person in family.couple {
                show(
                    DemoCodes.Paper.forRewardAssistance, by: person,
                    since: newYear.adding(months: -12))
                if family.couple.count == 1, dice.chance(20), stage == .underWay {
                    payOfDead(person)
                } else {
                    payOnce(DemoCodes.Programme.rewardAssistance, to: person, yuan: 960)
                }
            }
        }
    }

    /// Somebody died since the list was made: the bank sent the year's payment back.
    private mutating func payOfDead(_ person: Int) {
        persons[person].death = today - dice.within(15...75)
        let account = account(person)
        persons[person].account = account
        add(
            DemoCodes.Programme.rewardAssistance, to: person, year, Money(yuan: 960), .returned,
            .died, account, paidOn: nil)
    }

    /// Parents whose only child died or is heavily disabled: 120 yuan a month.
    private mutating func grantSpecialAssistance() {
        var wanted = plan.figures.specialAssistance
        for family in families where family.purpose == .assisted {
            for person in [family.wife, family.husband].compactMap({ $0 }) where wanted > 0 {
                payMonths(
                    of: DemoCodes.Programme.specialAssistance, to: person, yuan: 120, from: 1)
                show(
                    DemoCodes.Paper.forSpecialAssistance, by: person,
                    since: newYear.adding(months: -12))
                wanted -= 1
            }
        }
    }

    /// The two one-off rewards, a row for each household in the mother's name.
    private mutating func grantOnce() {
        for _ in 0..<plan.figures.secondBirthWaived {
            grantMother(DemoCodes.Programme.secondBirthWaived, yuan: 5_000) { builder, family in
                builder.hasOnlyChild(family) && builder.years(family.wife ?? 0) >= 28
            }
        }
        for _ in 0..<plan.figures.twoGirl {
            grantMother(DemoCodes.Programme.twoGirl, yuan: 1_000) { builder, family in
                family.purpose == .ordinary && !family.hasChildrenElsewhere
                    && family.children.count == 2 && family.couple.allSatisfy(builder.lives)
                    && family.children.allSatisfy { builder.persons[$0].sex == .female }
            }
        }
    }

    private mutating func grantMother(
        _ programme: String, yuan: Int64, where fits: (VillageBuilder, Family) -> Bool
    ) {
        let paid = Set(
            entitlements.filter { $0.programme == programme }.map(\.person))
        let builder = self
        let mothers = families.filter { fits(builder, $0) }.compactMap(\.wife)
            .filter { !paid.contains(key($0)) }
        guard !mothers.isEmpty else { return }
        payOnce(programme, to: dice.pick(mothers), yuan: yuan)
    }
}
