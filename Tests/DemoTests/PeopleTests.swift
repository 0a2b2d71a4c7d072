import Demo
import Domain
import Testing

struct PeopleTests {
    private let villages = Given.township

    @Test func `every resident ID is right, nobody's, and used once`() throws {
        var seen: Set<ResidentID> = []
        for person in villages.flatMap(\.persons) {
            guard let number = person.details.residentID else {
                #expect((person.details.birthday?.age(on: Given.today) ?? 9) < 1)
                continue
            }
            #expect(number.areaPrefix / 10_000 == 99)
            #expect(try ResidentID(parsing: number.description) == number)
            #expect(seen.insert(number).inserted)
            #expect(number.sex == person.details.sex)
            #expect(number.birthDay == person.details.birth?.day)
        }
    }

    @Test func `every person and household passes the register's own checks`() {
        for village in villages {
            for person in village.persons {
                #expect(person.details.problems(on: Given.today).isEmpty)
                #expect(person.details.warnings.isEmpty)
            }
            for household in village.households {
                #expect(household.details.problems.isEmpty)
                #expect(household.details.phone.map { (try? Phone(parsing: $0)) != nil } ?? true)
            }
            #expect(
                Set(village.households.map(\.details.number)).count == village.households.count)
        }
    }

    @Test func `husband and wife name each other, and were of age`() throws {
        for village in villages {
            let people = Dictionary(
                uniqueKeysWithValues: village.persons.map { ($0.id, $0.details) })
            for (id, person) in people {
                guard let spouse = person.spouse else { continue }
                let other = try #require(people[spouse])
                #expect(other.spouse == id)
                #expect(other.sex != person.sex)
                if person.death == nil, other.death == nil {
                    #expect(person.marital?.isMarried == true)
                    #expect(person.maritalSince == other.maritalSince)
                }
                if other.death != nil, person.death == nil { #expect(person.marital == .widowed) }
            }
        }
    }

    @Test func `parents live in the register and are old enough for their children`() throws {
        for village in villages {
            let people = Dictionary(
                uniqueKeysWithValues: village.persons.map { ($0.id, $0.details) })
            for person in people.values {
                let born = try #require(person.birthday)
                for (parent, sex) in [(person.mother, Sex.female), (person.father, Sex.male)] {
                    guard let parent else { continue }
                    let found = try #require(people[parent])
                    #expect(found.sex == sex)
                    let age = try #require(found.birthday).age(on: born)
                    #expect((15...60).contains(age), "\(person.name) \(age)")
                }
            }
        }
    }

    @Test func `every household has one living head of its own`() throws {
        for village in villages {
            let byHousehold = Dictionary(grouping: village.persons, by: \.details.household)
            for household in village.households {
                let members = byHousehold[household.id] ?? []
                let heads = members.filter { $0.details.relation?.isHead == true }
                #expect(heads.map(\.id) == [household.details.head].compactMap { $0 })
                #expect(heads.count == 1)
            }
        }
    }

    @Test func `ages are those of a village of these years`() {
        let living = villages.flatMap(\.persons).map(\.details).filter { $0.death == nil }
        let ages = living.compactMap { $0.birthday?.age(on: Given.today) }
        func share(_ range: ClosedRange<Int>) -> Int {
            ages.count(where: range.contains) * 100 / ages.count
        }
        #expect((15...24).contains(share(0...14)))
        #expect((60...72).contains(share(15...59)))
        #expect((9...18).contains(share(60...120)))
        #expect(ages.allSatisfy { $0 < 105 })
        let men = living.count { $0.sex == .male } * 100 / living.count
        #expect((47...53).contains(men))
    }

    @Test func `the first village is the one that the screens were drawn for`() throws {
        let first = try #require(villages.first)
        #expect(first.households.count == 412)
        #expect((1_540...1_590).contains(first.persons.count))
        #expect(first.persons.count { $0.details.residence == .away } == 64)
        #expect(first.persons.contains { $0.details.residence == .incoming })
        #expect(first.persons.contains { $0.details.name.contains("·") })
        #expect(first.persons.contains { $0.details.name.contains("𠮷") })
        for surname in ["单", "曾", "仇", "解", "查", "盖", "任", "区", "尉迟", "欧阳", "司马"] {
            #expect(first.persons.contains { $0.details.name.hasPrefix(surname) }, "\(surname)")
        }
    }

    @Test func `no text has a character that could harm a terminal or a file`() {
        for village in villages {
            let texts =
                village.persons.map(\.details.name)
                + village.households.compactMap(\.details.address)
                + village.persons.compactMap(\.details.account?.bank)
                + village.areas.map(\.name)
            for text in texts {
                #expect(text == text.folded)
                for scalar in text.unicodeScalars {
                    let category = scalar.properties.generalCategory
                    #expect(category != .control && category != .format)
                }
            }
        }
    }
}
