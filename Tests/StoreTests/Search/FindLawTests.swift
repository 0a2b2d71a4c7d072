import Domain
import GRDB
import Testing

@testable import Store

/// Keys and indexes find exactly those whom the words describe.
@Suite struct FindLawTests {
    private struct Known {
        let id: Int64
        let village: AreaCode
        let subject: SearchSubject
    }

    private let roster: Roster
    private let known: [Known]

    init() throws {
        let roster = try Roster(seed: 3, households: 60)
        self.roster = roster
        known = roster.persons.map { person, village in
            let home = roster.households[Int(person.details.household.rawValue) - 1].details
            return Known(
                id: person.id.rawValue, village: village,
                subject: SearchSubject(
                    name: person.details.name,
                    residentID: person.details.residentID?.description,
                    birthday: person.details.birthday.map { Int64($0.number) },
                    phone: person.details.phone, group: home.group, number: home.number))
        }
    }

    private func check(_ words: String, in area: AreaCode) throws {
        let query = SearchQuery(words)
        let expected = known.filter { known in
            area.contains(known.village) && query.words.allSatisfy(known.subject.matches)
        }.map(\.id)
        let found = try roster.registry(area).find(FindQuery(words: words, limit: 1_000))
        #expect(
            found.rows.map(\.id.rawValue).sorted() == expected, "\(words) in \(area)")
        #expect(found.total == Count(expected.count))
    }

    @Test func `pieces of numbers and names find whom they describe and nobody else`() throws {
        var random = SplitMix(state: 9)
        func some(_ text: String, atLeast length: Int) -> String {
            let characters = Array(text)
            let count = min(
                characters.count, length + Int(random.next() % UInt64(max(1, characters.count))))
            let start = Int(random.next() % UInt64(characters.count - count + 1))
            return String(characters[start..<(start + count)])
        }
        for round in 0..<150 {
            let details = roster.persons[
                Int(random.next() % UInt64(roster.persons.count))
            ].person.details
            let area = [Township.county, Township.first, Township.east][round % 3]
            if let number = details.residentID {
                try check(some(number.description, atLeast: 4), in: area)
            }
            if !details.name.contains("·") { try check(some(details.name, atLeast: 1), in: area) }
            if let full = SearchKeys(of: details.name).full.first {
                try check(String(full.prefix(1 + round % 6)), in: area)
            }
            if let phone = details.phone {
                try check(String(phone.suffix(4 + round % 7)), in: area)
            }
            let home = roster.households[Int(details.household.rawValue) - 1].details
            try check(home.label, in: area)
            try check("\(details.name.prefix(1)) \(home.number)", in: area)
        }
    }
}
