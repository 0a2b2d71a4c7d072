import Domain
import Testing

@testable import Store

@Suite struct RunDossierTests {
    private let place: RunTownship

    init() throws {
        place = try RunTownship()
    }

    @Test func `a village read at once gives the dossiers that persons have alone`() throws {
        let away = try place.admin.household("9", in: Township.other)
        let mother = try place.mother("张桂兰", girlIn: away)
        try place.declare(mother)
        let home = try place.admin.household(mother.details.household)
        let husband = try place.admin.person("王德明", in: home, born: 19_480_101, sex: .male) {
            $0.spouse = mother.id
        }
        let former = try place.admin.person("李秀英", in: away, born: 19_490_101)
        for (name, parent) in [("王大", former.id), ("王二", mother.id)] {
            _ = try place.admin.person(name, in: home, born: 19_780_101, sex: .male) {
                $0.father = husband.id
                $0.mother = parent
            }
        }
        let (bulk, alone) = try place.township.file.read { database in
            let village = try RunVillage(Township.east, year: 2011, of: [], database)
            return (
                try village.persons.map { try village.dossier(of: $0.person) },
                try village.persons.map { try Dossier(of: $0, database) }
            )
        }
        #expect(bulk.count == 4)
        #expect(bulk == alone)
        let found = try #require(bulk.first { $0.person.id == mother.id })
        // The husband's son of an earlier marriage is not hers.
        #expect(
            found.children.map(\.details.birthday) == [19_760_601, 19_780_101].map(Township.day))
        #expect(found.papers.count == 1)
    }

    @Test func `relatives of another village are judged by, and cannot be recognised`() throws {
        let away = try place.admin.household("9", in: Township.other)
        let mother = try place.mother("张桂兰", girlIn: away)
        let dossier = try Clerk(place.township, as: "east").store.dossier(of: mother.id)
        let girl = try #require(dossier.children.first)
        #expect(girl.details.birthday == Township.day(19_760_601))
        #expect(girl.details.name == "**")
        #expect(dossier.family(on: Township.now.day) == .oneGirl)
        let text = "\(dossier.children)"
        #expect(!text.contains("张桂兰女"))
    }

    @Test func `what tells of a card stays, and the number goes`() throws {
        var details = PersonDetails(
            household: Household.ID(rawValue: 1), name: "李凤英", sex: .female)
        details.residentID = ResidentID(first17: 99_000_119_500_302_002)
        details.phone = "13800000000"
        let person = Person(id: Person.ID(rawValue: 1), details: details)
        #expect(person.details.residentID != nil)
        #expect(person.veiled.details.birthday == details.birthday)
        #expect(person.veiled.details.residentID == nil)
        #expect(person.veiled.details.phone == nil)
    }

    @Test func `the birthday alone leaves out nobody whom a rule would take`() throws {
        let programme = try #require(RunTownship.definitions().programme("elder"))
        let year = Period(.year, containing: Township.now.day)
        let sieve = try #require(Sieve(programme, on: year.days))
        let home = Household(
            id: Household.ID(rawValue: 1),
            details: HouseholdDetails(village: Township.east, number: "1"))
        var (kept, left) = (0, 0)
        for offset in -800...800 {
            var details = PersonDetails(household: home.id, name: "甲", sex: .female)
            details.birth = RecordedDate(Township.day(19_511_231) + offset)
            let person = Person(id: Person.ID(rawValue: 1), details: details)
            let truth = programme.explain(
                Dossier(household: home, person: person), for: year, on: Township.now.day
            ).verdict
            if sieve.lets(person) { kept += 1 } else { left += 1 }
            #expect(truth == .no || sieve.lets(person))
        }
        #expect(kept > 800 && left > 790)
    }

    @Test func `who comes of age is foreseen with the papers that are missing`() throws {
        try place.mother("张桂兰", born: 19_520_115)
        try place.declare(try place.mother("王德明", born: 19_520_301))
        try place.mother("李秀英")
        try place.mother("赵小妹", born: 19_530_101)
        let query = ForecastQuery(
            area: Township.county, first: Period(.month, containing: Township.now.day),
            months: 6, programme: "elder")
        let rows = try place.admin.store.forecast(query)
        #expect(rows.map(\.person.name) == ["张桂兰", "王德明"])
        #expect(rows.map(\.day) == [20_120_115, 20_120_301].map(Township.day))
        #expect(rows.map(\.missingPapers.count) == [1, 0])
        #expect(rows.first?.person.villageName == "东营村")
    }
}
