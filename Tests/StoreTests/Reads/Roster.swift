import Domain
import GRDB

@testable import Store

/// A small invented register of three villages, the same for the same seed.
struct Roster {
    let file: RegisterFile
    private(set) var households: [Household] = []
    private(set) var persons: [(person: Person, village: AreaCode)] = []
    private(set) var entitlements: [Entitlement] = []
    private var random: SplitMix

    static let names = [
        "张三丰", "张伟", "张秀英", "王芳", "王桂兰", "李娜", "单雄信", "曾国华", "尉迟恭", "欧阳锋",
        "阿卜杜·热西提", "𠮷田", "任盈盈", "李", "吕布",
    ]
    static let villages = [Township.east, Township.west, Township.other]

    init(seed: UInt64 = 1, households count: Int = 18) throws {
        file = try Township().file
        random = SplitMix(state: seed)
        for number in 1...count { addHousehold(number) }
        let (households, persons, entitlements) = (households, persons, entitlements)
        var dice = random
        try file.write { database in
            for household in households { try HouseholdRecord(household).insert(database) }
            for (person, village) in persons {
                try PersonRecord(person, village: village).insert(database)
                try SearchEntry(person, village: village).insert(database)
            }
            for household in households {
                let head = persons.first { $0.person.details.household == household.id }
                try database.execute(
                    sql: "UPDATE household SET head = ? WHERE id = ?",
                    arguments: [head?.person.id.rawValue, household.id.rawValue])
            }
            for entitlement in entitlements {
                let owner = persons[Int(entitlement.details.person.rawValue) - 1]
                let home = households[Int(owner.person.details.household.rawValue) - 1]
                try EntitlementRecord(
                    entitlement, village: owner.village, walkKey: home.details.walkKey,
                    sortKey: SearchKeys(of: owner.person.details.name).sortKey
                ).insert(database)
            }
            try Self.addServices(persons, &dice, database)
            for (person, _) in persons {
                try DueRows.rewrite(
                    person.id, Township.definitions, today: Township.now.day, database)
            }
        }
    }

    private mutating func addHousehold(_ number: Int) {
        let id = Household.ID(rawValue: Int64(number))
        let village = Self.villages[number % 3]
        households.append(
            Household(
                id: id,
                details: HouseholdDetails(
                    village: village, group: number % 4 == 0 ? nil : number % 4,
                    number: String(1_000 + number % 7 * 10 + number).suffix(3).description,
                    status: number % 9 == 0 ? .moved : .active)))
        for _ in 0..<(random.next() % 4) { addPerson(to: id, village) }
    }

    private mutating func addPerson(to household: Household.ID, _ village: AreaCode) {
        let id = Int64(persons.count + 1)
        let name = Self.names[Int(random.next() % UInt64(Self.names.count))]
        let day = Day(daysSince1970: Int(random.next() % 14_000))
        var details = PersonDetails(household: household, name: name, sex: .female)
        details.birth = RecordedDate(day)
        if id % 5 != 0 {
            details.residentID = ResidentID(
                areaPrefix: id % 3 == 0 ? 990_102 : 990_823, birthDay: day,
                sequence: Int(random.next() % 1_000))
        }
        if id % 2 == 0 { details.phone = "1380000\(1_000 + random.next() % 9_000)" }
        persons.append((Person(id: Person.ID(rawValue: id), details: details), village))
        for year in 2010..<(2010 + Int(random.next() % 3)) {
            guard let period = Period("\(year)") else { continue }
            let statuses = PaymentStatus.allCases
            let status = statuses[Int(random.next() % UInt64(statuses.count))]
            entitlements.append(
                Entitlement(
                    id: Entitlement.ID(rawValue: Int64(entitlements.count + 1)),
                    details: EntitlementDetails(
                        person: Person.ID(rawValue: id),
                        programme: id % 2 == 0 ? "reward" : "special", period: period,
                        amount: Money(yuan: Int64(random.next() % 1_000)), status: status,
                        reason: status.needsReason ? .noAccount : nil)))
        }
    }

    private static func addServices(
        _ persons: [(person: Person, village: AreaCode)], _ random: inout SplitMix,
        _ database: Database
    ) throws {
        let entry = ServiceEntry(at: Township.now, by: Account.ID(rawValue: 1))
        for number in 0..<(persons.isEmpty ? 0 : 60) {
            let owner = persons[Int(random.next() % UInt64(persons.count))]
            let day = Township.now.day - Int(random.next() % 20)
            let id = Int64(number / 2 + 1)
            if number % 2 == 0 {
                var details = VisitDetails(
                    household: owner.person.details.household,
                    person: number % 3 == 0 ? nil : owner.person.id, day: day, purpose: "care")
                if number % 4 == 0 { details.nextVisit = day + Int(random.next() % 30) }
                try VisitRecord(
                    Visit(id: Visit.ID(rawValue: id), details: details, entry: entry),
                    village: owner.village
                ).insert(database)
            } else {
                var details = ScreeningDetails(kind: "breast", person: owner.person.id, day: day)
                let other = persons[Int(random.next() % UInt64(persons.count))].person.id
                if number % 3 == 0 && other != owner.person.id { details.partner = other }
                try ScreeningRecord(
                    Screening(id: Screening.ID(rawValue: id), details: details, entry: entry),
                    household: owner.person.details.household, village: owner.village
                ).insert(database)
            }
        }
    }

    /// The register as an account of an area sees it.
    func registry(
        _ area: AreaCode = Township.county, role: Role = .administrator
    ) throws(RegistryError) -> RegistryStore {
        let known = try file.accounts().first { $0.role == role && $0.area == area }
        let login = "\(role.rawValue.lowercased())-\(area)"
        if let known { return try file.registry(as: known.login) }
        let account = try file.addAccount(login: login, name: "测试", role: role, area: area)
        return try file.registry(as: account.login)
    }
}

/// Numbers that are the same for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
