import Domain
import Testing

@testable import Demo

/// Counts in the records themselves what the plan promised.
struct FiguresTests {
    @Test func `every village of the township reaches its share of each figure exactly`() {
        let plan = RegisterPlan(size: .township, seed: 7)
        for (village, records) in zip(plan.villages, Given.township) {
            #expect(counted(records) == village.figures, "\(village.area.name)")
        }
    }

    @Test func `villages all over the county reach theirs too`() {
        let plan = RegisterPlan(size: .county, seed: 11)
        for place in stride(from: 30, to: plan.villages.count, by: 37) {
            var builder = VillageBuilder(
                plan: plan.villages[place], seed: 11, today: Given.today, after: LastKeys())
            #expect(counted(builder.build()) == plan.villages[place].figures, "\(place)")
        }
    }

    @Test(arguments: [20_120_101, 20_120_229, 20_250_630])
    func `another day of another year reaches the same figures`(number: Int) throws {
        let day = try #require(Day(number: number))
        let plan = RegisterPlan(size: .village, seed: 2)
        var builder = VillageBuilder(
            plan: plan.villages[0], seed: 2, today: day, after: LastKeys())
        let newYear = try #require(Day(year: day.year, month: 1, day: 1))
        #expect(counted(builder.build(), since: newYear) == Figures.firstVillage)
    }

    private func counted(_ records: VillageRecords, since: Day = Given.newYear) -> Figures {
        var figures = Figures()
        let recipients: [(String, any WritableKeyPath<Figures, Int> & Sendable)] = [
            ("only-child-parents", \.onlyChildParents), ("reward-assistance", \.rewardAssistance),
            ("special-assistance", \.specialAssistance),
            ("second-birth-waived", \.secondBirthWaived), ("two-girl-contraception", \.twoGirl),
        ]
        for (programme, path) in recipients {
            let rows = records.entitlements.filter { $0.details.programme == programme }
            figures[keyPath: path] = Set(rows.map(\.details.person)).count
        }
        for visit in records.visits.map(\.details)
        where visit.day >= since && visit.consent == .agreed {
            if ["newlyweds", "preconception"].contains(visit.purpose) { figures.training += 1 }
            if visit.services.contains("folic-acid") { figures.folicAcid += 1 }
        }
        for screening in records.screenings.map(\.details)
        where screening.day >= since && screening.consent == .agreed {
            let persons = screening.partner == nil ? 1 : 2
            if screening.kind == "premarital" { figures.premarital += persons }
            if screening.kind == "preconception" { figures.preconception += persons }
        }
        return figures
    }
}
