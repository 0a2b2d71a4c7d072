import Domain

extension VillageBuilder {
    /// The examination days of the service car: six in the year and a half, women of 20 to 64.
    mutating func checkWomen() {
        let women = persons.indices.filter {
            persons[$0].sex == .female && (22...64).contains(years($0))
                && persons[$0].residence != .away
        }
        guard !women.isEmpty else { return }
        let span = today - firstServiceDay
        for number in 0..<6 {
            let day = firstServiceDay + span * (2 * number + 1) / 12 + dice.below(20)
            for _ in 0..<(women.count * 5 / 100) { check(dice.pick(women), on: min(day, today)) }
        }
        for _ in 0..<(women.count / 30) {
            check(dice.pick(women), on: today - dice.below(min(28, span)))
        }
    }

    private mutating func check(_ woman: Int, on day: Day) {
        let isYoung = years(woman) < 45
        let (kind, findings): (String, [Finding]) = dice.pick([
            ((DemoCodes.Kind.breast, Finding.breast), 30),
            ((DemoCodes.Kind.gynaecological, Finding.gynaecological), 30),
            ((DemoCodes.Kind.womensDiseases, Finding.womensDiseases), 25),
            ((DemoCodes.Kind.pregnancyTest, Finding.pregnancyTest), isYoung ? 15 : 0),
        ])
        let results = findings.map { $0.result(.person, &dice) }
        let isFound = zip(results, findings).contains { $0.value != $1.usual }
        screen(
            kind, woman, on: day, answered: answer(),
            next: isFound && today - day < 45 && dice.chance(500)
                ? day + dice.within(20...45) : nil, results)
    }

    /// Visits that no schedule asks for: to the old, to children whose parents work far away, to
    /// people from elsewhere, about benefits, and to anybody.
    mutating func visitHomes() {
        let span = today - firstServiceDay
        for _ in 0..<(plan.households / (plan.isFirst ? 4 : 7)) {
            let person = dice.below(persons.count)
            // More in the months just past, as the register came into use.
            let ago = min(dice.below(span), dice.below(span))
            let day = today - ago
            let purpose = purposeOfHomeVisit(person)
            let next =
                ago < 45 && dice.chance(800)
                ? day + dice.within(10...40)
                : ago < 150 && dice.chance(12) ? day + dice.within(30...90) : nil
            visit(
                purpose.0, person, on: day, at: dice.chance(880) ? .home : .telephone, answer(),
                topics: purpose.1, services: purpose.2, next: next)
        }
    }

    private mutating func purposeOfHomeVisit(_ person: Int) -> (String, [String], [String]) {
        typealias Purpose = DemoCodes.Purpose
        typealias Topic = DemoCodes.Topic
        typealias Service = DemoCodes.Service
        let age = years(person)
        if persons[person].residence != .resident {
            return (Purpose.migrant, [Topic.migrants], [Service.leaflet])
        }
        if persons[person].onlyChildCertificate != nil, dice.chance(500) {
            return (Purpose.benefits, [Topic.rights], [Service.papers])
        }
        if age >= 60 { return (Purpose.elderlyCare, [], [Service.bloodPressure]) }
        if (6...15).contains(age), dice.chance(400) {
            return (Purpose.leftBehind, [Topic.adolescents], [Service.relief])
        }
        if dice.chance(25) { return (Purpose.rights, [Topic.rights], [Service.papers]) }
        if persons[person].sex == .female, (20...49).contains(age) {
            return dice.chance(500)
                ? (Purpose.womensHealth, [Topic.women], [Service.contraceptives])
                : (Purpose.routine, [Topic.women], [Service.leaflet])
        }
        if persons[person].sex == .female, (50...59).contains(age) {
            return (Purpose.womensHealth, [Topic.menopause], [Service.counselling])
        }
        return (Purpose.routine, [], [Service.leaflet])
    }
}
