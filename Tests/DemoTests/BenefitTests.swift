import Demo
import Domain
import Testing

struct BenefitTests {
    private let villages = Given.township

    private func recipients(
        _ programme: String, _ check: (VillageRecords, PersonDetails, EntitlementDetails) -> Void
    ) throws {
        for village in villages {
            let people = Dictionary(
                uniqueKeysWithValues: village.persons.map { ($0.id, $0.details) })
            for row in village.entitlements where row.details.programme == programme {
                check(village, try #require(people[row.details.person]), row.details)
            }
        }
    }

    @Test func `reward assistance is for rural people of 60 born since 1933 at 960 a year`() throws
    {
        try recipients("reward-assistance") { _, person, row in
            #expect((person.birthday?.age(on: Given.today) ?? 0) >= 60)
            #expect((person.birthday?.year ?? 0) >= 1933)
            #expect(person.hukou == .agricultural)
            #expect(row.amount == Money(yuan: 960))
            #expect(row.period.description == "2011")
        }
    }

    @Test func `who has reward assistance has one child or two daughters`() throws {
        try recipients("reward-assistance") { village, person, _ in
            let children = village.persons.map(\.details).filter {
                $0.household == person.household && $0.relation?.isChild == true
            }
            #expect(
                children.count == 1
                    || children.count == 2 && children.allSatisfy { $0.sex == .female })
        }
    }

    @Test func `only-child parents hold the certificate and have one child under 18`() throws {
        try recipients("only-child-parents") { village, person, row in
            #expect(person.onlyChildCertificate != nil)
            #expect(person.hukou == .agricultural)
            #expect(row.amount == Money(yuan: 40))
            let own = village.persons.filter { $0.details.id(of: person.sex) == row.person }
            #expect(own.count == 1)
            #expect((own.first?.details.birthday?.age(on: Given.today) ?? 99) < 18)
        }
    }

    @Test func `special assistance is for parents of 49 at 120 a month`() throws {
        try recipients("special-assistance") { village, person, row in
            #expect((person.birthday?.age(on: Given.today) ?? 0) >= 49)
            #expect(row.amount == Money(yuan: 120))
            let own = village.persons.map(\.details).filter {
                $0.id(of: person.sex) == row.person
            }
            #expect(own.count == 1)
            let grade = own.first?.disability?.grade ?? .four
            #expect(own.first?.death != nil || grade <= .three)
        }
    }

    @Test func `nobody is paid twice, and months run to the month of today`() throws {
        for village in villages {
            var seen: Set<String> = []
            for row in village.entitlements.map(\.details) {
                let key = "\(row.person.rawValue) \(row.programme) \(row.period)"
                #expect(seen.insert(key).inserted, "\(key)")
                #expect(row.period.description <= "201111")
            }
        }
    }

    @Test func `what is blocked or came back says why, what is paid says when`() {
        let rows = villages.flatMap(\.entitlements).map(\.details)
        for row in rows {
            #expect((row.reason != nil) == row.status.needsReason)
            #expect((row.paidOn != nil) == (row.status == .paid))
            #expect(row.account != nil || row.reason == .noAccount)
        }
        for status in [PaymentStatus.due, .blocked, .sent, .paid, .returned] {
            #expect(rows.contains { $0.status == status }, "\(status)")
        }
    }
}

extension PersonDetails {
    /// The mother or the father, by the sex of the parent.
    fileprivate func id(of sex: Sex) -> Person.ID? { sex == .female ? mother : father }
}
