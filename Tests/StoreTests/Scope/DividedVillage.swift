import Domain
import GRDB
import TestSupport

@testable import Store

/// The invented village with its story, divided at random among three: every third household
/// stays, the others moved to a village of the same township or to one of another, and people
/// moved from one household to another, so that families, batches, lists and histories reach
/// across.
struct DividedVillage {
    let file: RegisterFile
    /// Where some stayed, the other village of the township, and that of another one.
    let home: AreaCode
    let beside: AreaCode
    let far: AreaCode
    private(set) var reads: EveryRead
    private var random: SplitMix
    private var count: UInt64 = 0
    private let admin: RegistryStore
    private static let now = Instant(milliseconds: 0).moved(to: TestRegister.today)

    init(seed: UInt64) throws {
        file = try TestRegister.storied()
        random = SplitMix(state: seed)
        admin = try file.registry(as: "admin")
        home = try file.registry(as: "liu").account.area
        let number = home.number
        let last = AreaCode(number: number / 1_000 * 1_000 + (number % 1_000 + 1) % 1_000)
        let other = AreaCode(number: number / 1_000_000 * 1_000_000 + 999_201)
        guard let last, let other else { throw Clerk.Missing() }
        (beside, far) = (last, other)
        reads = try EveryRead(admin, on: TestRegister.today)
        try found()
        try moveHouseholds()
        try movePersons()
        try speak()
        reads = try EveryRead(admin, on: TestRegister.today)
    }

    /// A chance of one in so many.
    private mutating func chance(of one: Int) -> Bool {
        Int.random(in: 0..<one, using: &random) == 0
    }

    private mutating func commit(_ command: Command, by store: RegistryStore? = nil) throws {
        count += 1
        let store = store ?? admin
        _ = try store.commit(
            Submission(
                id: SubmissionID(high: 0xD1F1DE, low: count), by: store.account.id, at: Self.now,
                command: command))
    }

    /// The places, and who works there.
    private func found() throws {
        let far = far
        let places = [beside: "邻村", far: "远村", far.cut(to: .township): "远乡"]
        try file.write { database in
            for (place, name) in places {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO area (code, name) VALUES (?, ?)",
                    arguments: [place.number, name])
            }
        }
        for (login, role, area) in [
            ("beside", Role.villageManager, beside), ("far", .villageManager, far),
            ("far-township", .townshipSupervisor, far.cut(to: .township)),
            ("home-any", .administrator, home),
            ("township-any", .administrator, home.cut(to: .township)),
        ] {
            _ = try file.addAccount(login: login, name: login, role: role, area: area)
        }
    }

    private mutating func moveHouseholds() throws {
        for id in try keys("SELECT id FROM household") where !chance(of: 3) {
            let old = try admin.household(Household.ID(rawValue: id)).household
            var wanted = old.details
            wanted.village = chance(of: 2) ? beside : far
            try commit(
                .correctHousehold(
                    CorrectHousehold(household: old.id, seen: old.details, wanted: wanted)))
        }
    }

    private mutating func movePersons() throws {
        let homes = try keys("SELECT id FROM household")
        for id in try keys(
            """
            SELECT id FROM person WHERE id % 12 = 0 OR id IN (SELECT person FROM benefit_case
                UNION SELECT person FROM grievance UNION SELECT person FROM visit WHERE id % 9 = 0)
            """)
        where chance(of: 3) {
            guard let to = homes.randomElement(using: &random) else { continue }
            let old = try admin.person(Person.ID(rawValue: id)).person
            var wanted = old.details
            wanted.household = Household.ID(rawValue: to)
            wanted.relation = nil
            let command = CorrectPerson(
                person: old.id, seen: old.details, wanted: wanted, isKnownToDiffer: true)
            try commit(.correctPerson(command))
        }
    }

    /// Something is said and asked everywhere, and a part of what is about the village is about
    /// the others.
    private mutating func speak() throws {
        let places = [home, beside, far, far.cut(to: .township), home.cut(to: .township)]
        for place in places {
            let text = "通知 \(place)"
            try commit(.announce(Announce(area: place, text: text, until: Self.now.day + 9)))
        }
        for id in try keys("SELECT id FROM benefit_case") where chance(of: 4) {
            let said = SayOnCase(benefitCase: BenefitCase.ID(rawValue: id), text: "问 \(id)")
            try commit(.sayOnCase(said))
        }
        // Somebody objected to every list as a whole.
        try file.write {
            try $0.execute(
                sql: """
                    INSERT INTO objection (posting, raised_on, raised_by, text)
                    SELECT id, first, '张某', '名单上有人不符合' FROM posting
                    """)
        }
        for table in ["batch", "posting"] { try scatter(table, "area", among: places) }
        try scatter("grievance", "village", among: Array(places.prefix(3)))
    }

    private mutating func scatter(
        _ table: String, _ column: String, among places: [AreaCode]
    ) throws {
        for id in try keys("SELECT id FROM \(table)") {
            guard let place = places.randomElement(using: &random) else { continue }
            try file.write {
                try $0.execute(
                    sql: "UPDATE \(table) SET \(column) = ? WHERE id = ?",
                    arguments: [place.number, id])
            }
        }
    }

    private func keys(_ sql: String) throws -> [Int64] {
        try file.read { try Int64.fetchAll($0, sql: "\(sql) ORDER BY 1") }
    }
}
