import Domain

extension VillageBuilder {
    /// Women and men who come to the premarital and preconception training, newlyweds first.
    mutating func train() {
        let wanted = plan.figures.training
        guard wanted > 0 else { return }
        var first: [Int] = []
        var others: [Int] = []
        for family in families where family.couple.allSatisfy(lives) {
            switch family.purpose {
            case .newlywed: first += family.couple
            case .preconception: first += [family.wife].compactMap { $0 }
            default:
                if let wife = family.wife, (20...35).contains(years(wife)) { others.append(wife) }
            }
        }
        dice.shuffle(&others)
        let all = first + others
        guard !all.isEmpty else { return }
        for number in 0..<wanted {
            let person = all[number % all.count]
            let isNewlywed =
                number < first.count && persons[person].maritalSince ?? today >= newYear
            let purpose =
                isNewlywed ? DemoCodes.Purpose.newlyweds : DemoCodes.Purpose.preconception
            let place: VisitPlace = dice.chance(700) ? .villageRoom : .townshipCentre
            visit(
                purpose, person, on: dayThisYear(), at: place, topics: [DemoCodes.Topic.women],
                services: [DemoCodes.Service.leaflet, DemoCodes.Service.counselling])
            if dice.chance(70) {
                let other = all[dice.below(all.count)]
                visit(purpose, other, on: dayThisYear(), dice.pick([.declined, .notMet]))
            }
        }
    }

    /// The premarital examination, a record of each person, in the weeks before the wedding.
    mutating func examineBeforeMarriage() {
        var wanted = plan.figures.premarital
        for family in families {
            if family.purpose == .newlywed {
                for person in family.couple where wanted > 0 {
                    examineBeforeMarriage(
                        person, on: max(newYear, family.married - dice.within(1...25)))
                    wanted -= 1
                }
            } else if family.married < newYear, family.married > firstServiceDay, dice.chance(500) {
                for person in family.couple {
                    examineBeforeMarriage(
                        person, on: max(firstServiceDay, family.married - dice.within(1...25)))
                }
            }
        }
    }

    private mutating func examineBeforeMarriage(_ person: Int, on day: Day) {
        let sex = persons[person].sex
        let measures = Measure.pressure + [Measure.haemoglobin(of: sex), Measure.alt]
        var results = measures.map { $0.result(.person, &dice) }
        results += Finding.premarital.map { $0.result(.person, &dice) }
        screen(DemoCodes.Kind.premarital, person, on: day, results)
    }

    /// The preconception examination of couples; an odd share leaves one husband who did not come.
    mutating func examineBeforePregnancy() {
        var wanted = plan.figures.preconception
        for family in families where family.purpose == .preconception && wanted > 0 {
            guard let wife = family.wife else { continue }
            let partner = wanted > 1 ? family.husband : nil
            examineBeforePregnancy(wife, partner, on: dayThisYear())
            wanted -= partner == nil ? 1 : 2
        }
        for family in families where family.purpose == .ordinary {
            guard let child = family.children.last, let born = persons[child].birthday,
                let wife = family.wife, lives(wife), dice.chance(60)
            else { continue }
            let day = born - dice.within(330...520)
            if day < newYear, day > family.married {
                examineBeforePregnancy(wife, family.husband, on: day)
            }
        }
    }

    private mutating func examineBeforePregnancy(_ wife: Int, _ husband: Int?, on day: Day) {
        let risk: RiskClass = dice.pick([
            (.none, 70), (.avoidable, 12), (.treatable, 12), (.controllable, 5), (.diagnosable, 1),
        ])
        let word = risk == .none ? "none" : risk.isHigh ? "high" : "general"
        var results = Measure.ofWife.map { $0.result(.person, &dice) }
        results += Finding.ofWife.map { $0.result(.person, &dice) }
        results.append(ScreeningResult(item: "risk", value: word))
        if husband != nil {
            results += Measure.ofHusband.map { $0.result(.partner, &dice) }
            results += Finding.ofHusband.map { $0.result(.partner, &dice) }
            results.append(ScreeningResult(item: "risk", subject: .partner, value: "none"))
        }
        screen(
            DemoCodes.Kind.preconception, wife, partner: husband, on: day, risk: risk,
            next: risk.isHigh && today - day < 60 ? day + dice.within(30...60) : nil, results)
        guard risk != .none, dice.chance(850) else { return }
        visit(
            DemoCodes.Purpose.result, wife, on: day + dice.within(7...20),
            at: risk.isHigh ? .townshipCentre : .telephone, topics: [DemoCodes.Topic.women],
            services: risk.isHigh
                ? [DemoCodes.Service.counselling, DemoCodes.Service.referral]
                : [DemoCodes.Service.counselling])
    }

    /// Folic acid given, and the monthly visits that follow; about one in seven is missing.
    mutating func giveFolicAcid() {
        let wanted = plan.figures.folicAcid
        guard wanted > 0 else { return }
        var first: [Int] = []
        var others: [Int] = []
        for family in families {
            guard let wife = family.wife, lives(wife), (20...36).contains(years(wife)) else {
                continue
            }
            if family.purpose == .preconception { first.append(wife) } else { others.append(wife) }
        }
        dice.shuffle(&others)
        let all = first + others
        guard !all.isEmpty else { return }
        for number in 0..<wanted {
            let person = all[number % all.count]
            let day = dayThisYear()
            visit(
                DemoCodes.Purpose.folicAcid, person, on: day, topics: [DemoCodes.Topic.women],
                services: [DemoCodes.Service.folicAcid, DemoCodes.Service.counselling])
            for month in 1...6 where dice.chance(860) {
                visit(
                    DemoCodes.Purpose.folicAcid, person,
                    on: day + month * 30 + dice.within(-3...4),
                    at: dice.chance(300) ? .telephone : .home,
                    services: [DemoCodes.Service.counselling])
            }
        }
    }
}
