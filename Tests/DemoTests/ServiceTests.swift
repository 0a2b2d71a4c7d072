import Demo
import Domain
import Schemes
import Testing

struct ServiceTests {
    private let villages = Given.township

    @Test func `every visit would be accepted as it stands`() throws {
        let definitions = try Schemes.definitions()
        for village in villages {
            let people = Dictionary(
                uniqueKeysWithValues: village.persons.map { ($0.id, $0.details) })
            for visit in village.visits {
                let person = try #require(visit.details.person.flatMap { people[$0] })
                #expect(person.household == visit.details.household)
                let kept = try LogVisit(details: visit.details).decide(
                    about: person, by: definitions, on: Given.today)
                #expect(kept == visit.details)
                if visit.details.consent != .agreed {
                    #expect(visit.details.services.isEmpty)
                }
            }
        }
    }

    @Test func `every screening would be accepted as it stands`() throws {
        let definitions = try Schemes.definitions()
        for village in villages {
            let people = Dictionary(
                uniqueKeysWithValues: village.persons.map { ($0.id, $0.details) })
            for screening in village.screenings {
                let details = screening.details
                let person = try #require(people[details.person])
                let kind = try #require(definitions.screeningKind(details.kind))
                let kept = try LogScreening(details: details).decide(
                    about: person, partner: details.partner.flatMap { people[$0] },
                    by: definitions, on: Given.today)
                #expect(kept == details)
                let age = try #require(person.birthday).age(on: details.day)
                #expect(kind.ages?.contains(age) ?? true)
                for result in details.results {
                    let item = try #require(kind.item(result.item))
                    #expect(result.subject == .person ? item.onPerson : item.onPartner)
                }
            }
        }
    }

    @Test func `answers of every kind are met, and some next visits have passed`() {
        let visits = villages.flatMap(\.visits).map(\.details)
        for consent in Consent.allCases {
            #expect(visits.contains { $0.consent == consent })
        }
        #expect(visits.contains { $0.nextVisit.map { $0 < Given.today } ?? false })
        #expect(visits.contains { $0.nextVisit.map { $0 > Given.today } ?? false })
        #expect(visits.contains { $0.lastMenstrualPeriod != nil })
        #expect(visits.allSatisfy { $0.day >= Given.today.adding(months: -18) })
    }

    @Test func `services are entered on their day or later, some more than a week late`() {
        let visits = villages.flatMap(\.visits)
        #expect(visits.allSatisfy { $0.entry.at.day >= $0.details.day })
        #expect(visits.allSatisfy { $0.entry.at.day <= Given.today })
        #expect(visits.contains { $0.entry.isLate(for: $0.details.day) })
    }
}
