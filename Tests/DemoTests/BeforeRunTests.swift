import Demo
import Domain
import Testing

struct BeforeRunTests {
    private let villages = Array(
        DemoRegister(size: .township, seed: 7, today: Given.today, stage: .beforeRun).villages)
    private let closed: Set<String> = ["second-birth-waived", "two-girl-contraception"]

    private func persons(with paper: String) -> [PersonDetails] {
        villages.flatMap { village in
            let holders = Set(
                village.papers.filter { $0.details.kind == paper }.map(\.details.person))
            return village.persons.filter { holders.contains($0.id) }.map(\.details)
        }
    }

    @Test func `before the run only what closed programmes left is owed`() {
        let owed = villages.flatMap(\.entitlements).map(\.details)
        #expect(!owed.isEmpty)
        #expect(owed.allSatisfy { closed.contains($0.programme) && $0.status == .due })
    }

    @Test func `as many persons have shown their papers as are paid in the year`() {
        let paid = Given.township.flatMap(\.entitlements).map(\.details)
        func recipients(_ programme: String) -> Int {
            Set(paid.filter { $0.programme == programme }.map(\.person)).count
        }
        let rewarded = recipients("reward-assistance")
        let assisted = recipients("special-assistance")
        #expect(persons(with: "birth-declaration").count == rewarded)
        #expect(persons(with: "loss-declaration").count == assisted)
        #expect(
            persons(with: "household-book").count
                == rewarded + assisted + recipients("only-child-parents"))
    }

    @Test func `whoever showed a paper lives, has an account and is entitled the whole year`() {
        for person in persons(with: "household-book") {
            #expect(person.death == nil)
            #expect(person.account != nil)
        }
        let newYear = Day(year: Given.today.year, month: 1, day: 1) ?? Given.today
        for certificate in persons(with: "household-book").compactMap(\.onlyChildCertificate) {
            #expect(certificate.issued.map { $0 < newYear } ?? false)
        }
    }

    @Test func `papers have keys of their own and were shown before the year`() {
        let papers = villages.flatMap(\.papers)
        #expect(papers.map(\.id.rawValue) == Array(1...Int64(papers.count)))
        #expect(papers.allSatisfy { $0.details.shownOn.year < Given.today.year })
    }
}
