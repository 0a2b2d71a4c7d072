import Domain
import GRDB
import Testing

@testable import Store

/// The one door through which everything is written.
@Suite struct CommitTests {
    private let township: Township
    private let clerk: Clerk

    init() throws {
        township = try Township()
        clerk = try Clerk(township, as: "east")
    }

    private func count(_ table: String) throws -> Int {
        try township.file.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1
        }
    }

    @Test func `the same submission again answers the first receipt and changes nothing`() throws {
        let details = HouseholdDetails(village: Township.east, number: "14")
        let submission = clerk.submission(
            .registerHousehold(RegisterHousehold(details: details)))
        let first = try clerk.store.commit(submission)
        let state = try township.everything()
        #expect(try clerk.store.commit(submission) == first)
        #expect(try township.everything() == state)
        #expect(try count("journal") == 2)
    }

    @Test func `a key that stands for another command is refused`() throws {
        let submission = clerk.submission(
            .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: Township.east, number: "14"))))
        _ = try clerk.store.commit(submission)
        var other = submission
        other.command = .registerHousehold(
            RegisterHousehold(details: HouseholdDetails(village: Township.east, number: "15")))
        #expect(throws: RegistryError.submissionReused) { try clerk.store.commit(other) }
    }

    @Test func `nobody commits in another's name`() throws {
        var submission = clerk.submission(
            .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: Township.east, number: "14"))))
        submission.by = Account.ID(rawValue: 1)
        #expect(throws: RegistryError.notAllowed(.correctRecords)) {
            try clerk.store.commit(submission)
        }
    }

    @Test func `a role that may not is refused before anything is looked at`() throws {
        let auditor = try Clerk(township, as: "auditor")
        #expect(throws: RegistryError.notAllowed(.correctRecords)) {
            try auditor.household("1")
        }
        #expect(try count("household") == 0)
    }

    @Test func `a number is taken once in a village`() throws {
        let first = try clerk.household("14")
        #expect(throws: RegistryError.self) { try clerk.household("14") }
        let second = try clerk.household("15")
        let error = #expect(throws: RegistryError.self) {
            try clerk.correct(second) { $0.number = first.details.number }
        }
        guard case .rejected(let problems)? = error else {
            Issue.record("not rejected: \(String(describing: error))")
            return
        }
        #expect(problems.map(\.field) == ["number"])
    }

    @Test func `the first head of a household becomes its head, and leaves it when moving`() throws
    {
        let home = try clerk.household("1")
        let next = try clerk.household("2")
        let head = try clerk.person("王建国", in: home, sex: .male) { $0.relation = .head }
        _ = try clerk.person("王小明", in: home, born: 20_000_101) { $0.relation = .head }
        #expect(try clerk.household(home.id).details.head == head.id)
        let key = try township.file.read {
            try String.fetchOne($0, sql: "SELECT head_key FROM household WHERE id = 1")
        }
        #expect(key == SearchKeys(of: "王建国").sortKey)
        try clerk.correct(try clerk.person(head.id)) { $0.household = next.id }
        #expect(try clerk.household(home.id).details.head == nil)
        #expect(try clerk.household(next.id).details.head == head.id)
    }

    @Test func `husband and wife are linked on both sides`() throws {
        let home = try clerk.household("1")
        let husband = try clerk.person("王建国", in: home, sex: .male)
        let wife = try clerk.person("李梅", in: home) { $0.spouse = husband.id }
        #expect(try clerk.person(husband.id).details.spouse == wife.id)
        let other = try clerk.person("赵兰", in: home, born: 19_850_505)
        let error = #expect(throws: RegistryError.self) {
            try clerk.correct(other) { $0.spouse = husband.id }
        }
        #expect(error?.sentence.en.contains("married to somebody else") == true)
        try clerk.correct(try clerk.person(wife.id)) { $0.spouse = nil }
        #expect(try clerk.person(husband.id).details.spouse == nil)
        try clerk.correct(other) { $0.spouse = husband.id }
        #expect(try clerk.person(husband.id).details.spouse == other.id)
    }

    @Test func `nobody is married to themselves`() throws {
        let person = try clerk.person("李梅", in: try clerk.household("1"))
        let error = #expect(throws: RegistryError.self) {
            try clerk.correct(person) { $0.spouse = person.id }
        }
        #expect(error?.sentence.en.contains("themselves") == true)
    }

    @Test func `an identity number is taken once, and who has it elsewhere is not told`() throws {
        let number = try #require(
            ResidentID(areaPrefix: 999_901, birthDay: Township.day(19_800_101), sequence: 2))
        let admin = try Clerk(township)
        let here = try clerk.household("1")
        let there = try admin.household("1", in: Township.other)
        let first = try clerk.person("李梅", in: here) { $0.residentID = number }
        let error = #expect(throws: RegistryError.self) {
            try clerk.person("王五", in: here) { $0.residentID = number }
        }
        guard case .identityTaken(let row)? = error else {
            Issue.record("not taken: \(String(describing: error))")
            return
        }
        #expect(row.id == first.id)
        let second = try #require(
            ResidentID(areaPrefix: 999_901, birthDay: Township.day(19_800_101), sequence: 4))
        _ = try admin.person("钱二", in: there) { $0.residentID = second }
        let hidden = #expect(throws: RegistryError.self) {
            try clerk.person("孙三", in: here) { $0.residentID = second }
        }
        #expect(hidden?.sentence.en.contains("outside your area") == true)
        #expect(hidden?.sentence.zh.contains("钱二") == false)
    }

    @Test func `somebody who may be on file already is shown until told apart`() throws {
        let home = try clerk.household("1")
        let first = try clerk.person("单三丰", in: home)
        var details = PersonDetails(
            household: home.id, name: "山三峰", sex: .male,
            birth: RecordedDate(Township.day(19_800_101)))
        let error = #expect(throws: RegistryError.self) {
            try clerk.commit(.registerPerson(RegisterPerson(details: details)))
        }
        guard case .possibleDuplicates(let rows)? = error else {
            Issue.record("no duplicates: \(String(describing: error))")
            return
        }
        #expect(rows.map(\.id) == [first.id])
        #expect(
            try clerk.store.possibleDuplicates(of: first.details, besides: first.id).isEmpty)
        #expect(throws: Never.self) {
            try clerk.commit(
                .registerPerson(RegisterPerson(details: details, isKnownToDiffer: true)))
        }
        details.birth = RecordedDate(Township.day(19_800_102))
        #expect(throws: Never.self) {
            try clerk.commit(.registerPerson(RegisterPerson(details: details)))
        }
    }

    @Test func `a wrong field is named and nothing is written`() throws {
        let home = try clerk.household("1")
        let state = try township.everything()
        let error = #expect(throws: RegistryError.self) { try clerk.person(" ", in: home) }
        guard case .rejected(let problems)? = error else {
            Issue.record("not rejected: \(String(describing: error))")
            return
        }
        #expect(problems.map(\.field) == ["name"])
        #expect(try township.everything() == state)
    }

    @Test func `keys follow a person's name, and a household to another township`() throws {
        let admin = try Clerk(township)
        let home = try admin.household("1")
        let person = try admin.person("张三丰", in: home) { $0.phone = "13800001234" }
        func keys() throws -> [String] {
            try township.file.read {
                try String.fetchAll(
                    $0, sql: "SELECT township || ' ' || key FROM search_key ORDER BY key")
            }
        }
        #expect(try keys().contains("999901001 zsf"))
        #expect(try keys().contains("999901001 #43210000831"))
        #expect(try keys().contains("999901001 ~三丰"))
        try admin.correct(person) { $0.name = "李四" }
        #expect(try !keys().contains("999901001 zsf"))
        #expect(try keys().contains("999901001 lisi"))
        try admin.correct(try admin.household(home.id)) { $0.village = Township.other }
        #expect(try keys().contains("999901002 lisi"))
        #expect(try keys().allSatisfy { $0.hasPrefix("999901002") })
    }

    @Test func `committing ends the draft with the same key`() throws {
        let submission = clerk.submission(
            .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: Township.east, number: "14"))))
        var draft = Draft(
            id: submission.id, form: "household", subject: nil, title: Phrase(zh: "14", en: "14"),
            values: ["number": "14"], at: Township.now)
        try clerk.store.saveDraft(draft)
        draft.values["address"] = "村东"
        try clerk.store.saveDraft(draft)
        #expect(try clerk.store.drafts() == [draft])
        let admin = try Clerk(township)
        #expect(try admin.store.drafts() == [])
        try admin.store.discardDraft(draft.id)
        #expect(try clerk.store.drafts() == [draft])
        _ = try clerk.store.commit(submission)
        #expect(try clerk.store.drafts() == [])
    }

    @Test func `the last visit is the account's own and still there`() throws {
        let admin = try Clerk(township)
        let person = try admin.person("李梅", in: try admin.household("1"))
        #expect(try clerk.store.lastVisit() == nil)
        try clerk.visit(person, "care", on: 20_111_120) { $0.topics = ["health"] }
        let second = try clerk.visit(person, "care", on: 20_111_101)
        try admin.visit(person, "care", on: 20_111_102)
        #expect(try clerk.store.lastVisit()?.day == Township.day(20_111_101))
        try clerk.undo(second)
        #expect(try clerk.store.lastVisit()?.topics == ["health"])
    }

    @Test func `a late entry keeps the day on which it happened`() throws {
        let person = try clerk.person("李梅", in: try clerk.household("1"))
        try clerk.visit(person, "care", on: 20_110_101)
        let record = try township.file.read { try VisitRecord.fetch(1, $0) }
        #expect(record?.visit.details.day == Township.day(20_110_101))
        #expect(record?.visit.entry.at == Township.now)
        #expect(record?.visit.entry.by == clerk.store.account.id)
    }

    @Test func `a screening keeps its results in order`() throws {
        let person = try clerk.person("李梅", in: try clerk.household("1"))
        var details = ScreeningDetails(
            kind: "breast", person: person.id, day: Township.day(20_111_120))
        details.results = [ScreeningResult(item: "result", value: "未见异常", unit: nil)]
        let receipt = try clerk.commit(.logScreening(LogScreening(details: details)))
        let results = try township.file.read {
            try ScreeningRecord.results(of: Screening.ID(rawValue: 1), $0)
        }
        #expect(results == details.results)
        #expect(receipt.records == [.screening(Screening.ID(rawValue: 1))])
    }

    @Test func `the mark grows with every commit, here or in another program`() throws {
        let scratch = try Scratch()
        let township = try Township(at: scratch.path("a.db"))
        let here = try Clerk(township, as: "east")
        let other = try RegisterFile.open(
            at: scratch.path("a.db"), definitions: Township.definitions)
        let there = try other.registry(as: "county")
        let (mine, theirs) = (try here.store.changeMark(), try there.changeMark())
        _ = try here.household("1")
        #expect(try here.store.changeMark() > mine)
        #expect(try there.changeMark() > theirs)
    }
}
