import Domain
import GRDB
import Testing

@testable import Store

/// Taking back what was done.
@Suite struct UndoTests {
    private let township: Township
    private let admin: Clerk
    private let clerk: Clerk
    private let home: Household
    private let person: Person

    init() throws {
        township = try Township()
        admin = try Clerk(township)
        clerk = try Clerk(township, as: "east")
        home = try admin.household("1")
        person = try admin.person("李梅", in: home) { $0.phone = "13800001234" }
    }

    /// What taking back is refused with, in English.
    private func refusal(_ receipt: Receipt, by clerk: Clerk? = nil) -> String? {
        do {
            try (clerk ?? self.clerk).undo(receipt)
            return nil
        } catch {
            return error.sentence.en
        }
    }

    @Test func `whatever was done is as before once it is taken back`() throws {
        let commands: [() throws -> Receipt] = [
            { [clerk] in
                try clerk.commit(
                    .registerHousehold(
                        RegisterHousehold(
                            details: HouseholdDetails(village: Township.east, number: "77"))))
            },
            { [clerk, home] in
                try clerk.correct(home) {
                    $0.number = "9"
                    $0.group = 3
                    $0.address = "村西"
                }
            },
            { [clerk, home] in try clerk.correct(home) { $0.status = .moved } },
            { [clerk, home, person] in
                var details = PersonDetails(
                    household: home.id, name: "王建国", sex: .male,
                    birth: RecordedDate(Township.day(19_780_505)))
                details.relation = .head
                details.spouse = person.id
                return try clerk.commit(.registerPerson(RegisterPerson(details: details)))
            },
            { [clerk, home, person] in
                var details = PersonDetails(
                    household: home.id, name: "王小宝", sex: .male,
                    birth: RecordedDate(Township.day(20_111_101)))
                details.mother = person.id
                return try clerk.commit(.registerPerson(RegisterPerson(details: details)))
            },
            { [clerk, person] in
                try clerk.correct(person) {
                    $0.name = "李美"
                    $0.phone = nil
                    $0.death = Township.day(20_111_001)
                }
            },
            { [clerk, person] in
                try clerk.visit(person, "antenatal", on: 20_111_101) {
                    $0.lastMenstrualPeriod = Township.day(20_110_901)
                    $0.nextVisit = Township.day(20_111_220)
                }
            },
            { [clerk, person] in
                var details = ScreeningDetails(
                    kind: "breast", person: person.id, day: Township.day(20_111_120))
                details.results = [ScreeningResult(item: "result", value: "未见异常")]
                details.nextVisit = Township.day(20_121_120)
                return try clerk.commit(.logScreening(LogScreening(details: details)))
            },
        ]
        let before = try township.everything()
        for (index, command) in commands.enumerated() {
            let receipt = try command()
            #expect(try township.everything() != before, "command \(index)")
            try clerk.undo(receipt)
            #expect(try township.everything() == before, "command \(index)")
        }
    }

    /// Whatever is accepted is taken back, the latest first; refused commands leave nothing.
    @Test(arguments: 1...12) func `random work taken back backwards leaves nothing`(seed: UInt64)
        throws
    {
        var random = Random(seed: seed)
        let before = try township.everything()
        var receipts: [Receipt] = []
        for step in 0..<25 {
            do {
                receipts.append(try admin.commit(try randomCommand(step, &random)))
            } catch is RegistryError {
                continue
            }
        }
        #expect(receipts.count > 5)
        for receipt in receipts.reversed() { try admin.undo(receipt) }
        #expect(try township.everything() == before)
        #expect(try township.file.check(on: Township.now.day).findings == [])
    }

    private func randomCommand(_ step: Int, _ random: inout Random) throws -> Command {
        let (households, persons) = try township.file.read { database in
            (
                try HouseholdRecord.fetchAll(database, where: "true", []).map(\.household),
                try PersonRecord.fetchAll(database, where: "true", []).map(\.person)
            )
        }
        let home = households[random.next(below: households.count)]
        let person = persons[random.next(below: persons.count)]
        switch random.next(below: 6) {
        case 0:
            let village = [Township.east, Township.west, Township.other][random.next(below: 3)]
            return .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: village, number: "9\(step)")))
        case 1:
            var wanted = home.details
            wanted.village = [Township.east, Township.other][random.next(below: 2)]
            wanted.status = HouseholdStatus.allCases[random.next(below: 3)]
            wanted.group = random.next(below: 9) + 1
            return .correctHousehold(
                CorrectHousehold(household: home.id, seen: home.details, wanted: wanted))
        case 2:
            var details = PersonDetails(
                household: home.id, name: "王\(step)", sex: .female,
                birth: RecordedDate(Township.day(20_110_801 + step)))
            details.relation = random.next(below: 2) == 0 ? .head : .daughter
            details.mother = person.id
            return .registerPerson(RegisterPerson(details: details))
        case 3:
            var wanted = person.details
            wanted.household = home.id
            wanted.spouse = persons[random.next(below: persons.count)].id
            wanted.phone = "1380000\(1000 + step)"
            return .correctPerson(
                CorrectPerson(person: person.id, seen: person.details, wanted: wanted))
        case 4:
            var wanted = person.details
            wanted.death = Township.day(20_111_120)
            return .correctPerson(
                CorrectPerson(person: person.id, seen: person.details, wanted: wanted))
        default:
            var details = VisitDetails(
                household: person.details.household, person: person.id,
                day: Township.day(20_111_110), purpose: ["care", "child"][random.next(below: 2)])
            details.nextVisit = Township.day(20_111_201)
            return .logVisit(LogVisit(details: details))
        }
    }

    @Test func `a move to another village is taken back with everything that followed`() throws {
        try clerk.visit(person, "care", on: 20_111_101) {
            $0.nextVisit = Township.day(20_111_220)
        }
        let before = try township.everything()
        let receipt = try admin.correct(home) { $0.village = Township.other }
        try admin.undo(receipt)
        #expect(try township.everything() == before)
    }

    @Test func `a later change of another field stays`() throws {
        let receipt = try clerk.correct(person) { $0.name = "李美" }
        try clerk.correct(try clerk.person(person.id)) { $0.phone = "13900005678" }
        try clerk.undo(receipt)
        let now = try clerk.person(person.id).details
        #expect(now.name == "李梅")
        #expect(now.phone == "13900005678")
    }

    @Test func `a later change of the same field is named`() throws {
        let receipt = try clerk.correct(person) { $0.phone = "13900005678" }
        try clerk.correct(try clerk.person(person.id)) { $0.phone = "13911112222" }
        #expect(refusal(receipt)?.contains("Phone") == true)
    }

    @Test func `a record that others refer to stays`() throws {
        let receipt = try clerk.commit(
            .registerPerson(
                RegisterPerson(
                    details: PersonDetails(
                        household: home.id, name: "赵兰", sex: .female,
                        birth: RecordedDate(Township.day(19_900_101))))))
        guard case .person(let id)? = receipt.records.first else {
            Issue.record("no person")
            return
        }
        let visit = try clerk.visit(try clerk.person(id), "care", on: 20_111_101)
        #expect(refusal(receipt)?.contains("refer to 赵兰") == true)
        try clerk.undo(visit)
        #expect(refusal(receipt) == nil)
    }

    @Test func `nothing is taken back twice, and no undoing is undone`() throws {
        let receipt = try clerk.correct(person) { $0.name = "李美" }
        let undoing = try clerk.undo(receipt)
        #expect(refusal(receipt)?.contains("already") == true)
        #expect(refusal(undoing)?.contains("one by one") == true)
    }

    @Test func `a number that somebody else got meanwhile is not given back`() throws {
        let receipt = try clerk.correct(home) { $0.number = "9" }
        _ = try clerk.household("1")
        #expect(refusal(receipt)?.contains("number 1 ") == true)
        let id = try #require(
            ResidentID(areaPrefix: 999_901, birthDay: Township.day(19_800_101), sequence: 2))
        try clerk.correct(person) { $0.residentID = id }
        let removed = try clerk.correct(try clerk.person(person.id)) { $0.residentID = nil }
        _ = try clerk.person("赵兰", in: home) { $0.residentID = id }
        #expect(refusal(removed)?.contains("another record") == true)
    }

    @Test func `nobody is linked again to a relative who is gone`() throws {
        let mother = try clerk.commit(
            .registerPerson(
                RegisterPerson(
                    details: PersonDetails(
                        household: home.id, name: "赵兰", sex: .female,
                        birth: RecordedDate(Township.day(19_600_101))))))
        guard case .person(let id)? = mother.records.first else {
            Issue.record("no person")
            return
        }
        try clerk.correct(person) { $0.mother = id }
        let unlinked = try clerk.correct(try clerk.person(person.id)) { $0.mother = nil }
        try clerk.undo(mother)
        #expect(refusal(unlinked)?.contains("changed since") == true)
    }

    @Test func `a reason is asked for`() throws {
        let receipt = try clerk.correct(person) { $0.name = "李美" }
        let error = #expect(throws: RegistryError.self) {
            try clerk.commit(.undo(UndoEntry(entry: receipt.entry, reason: " ")))
        }
        guard case .rejected? = error else {
            Issue.record("not rejected: \(String(describing: error))")
            return
        }
    }

    @Test func `what others did is taken back by who may`() throws {
        let receipt = try admin.correct(person) { $0.name = "李美" }
        #expect(throws: RegistryError.notAllowed(.undoOthers)) { try clerk.undo(receipt) }
        let supervisor = try Clerk(township, as: "supervisor")
        #expect(throws: Never.self) { try supervisor.undo(receipt) }
    }

    @Test func `what was done elsewhere does not exist`() throws {
        let other = try admin.household("1", in: Township.other)
        let receipt = try admin.correct(other) { $0.address = "村西" }
        let supervisor = try Clerk(township, as: "supervisor")
        #expect(throws: RegistryError.notFound) { try supervisor.undo(receipt) }
    }

    @Test func `the key of an undone record is not given to another`() throws {
        let first = try clerk.household("8")
        let receipts = try clerk.commit(
            .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: Township.east, number: "9"))))
        try clerk.undo(receipts)
        let third = try clerk.household("10")
        #expect(third.id.rawValue == first.id.rawValue + 2)
    }
}
