import Domain
import GRDB
import Testing

@testable import Store

/// Files on their way into the register.
@Suite struct ImportTests {
    private let file: RegisterFile
    private let store: RegistryStore

    init() throws {
        file = try Township().file
        store = try file.registry()
    }

    @discardableResult
    private func take(
        _ kind: ImportKind, _ rows: [ImportRow], as store: RegistryStore? = nil,
        isDryRun: Bool = false
    ) throws -> (outcomes: [RowOutcome], counts: ImportCounts) {
        let session = try (store ?? self.store).beginImport(
            ImportHeader(
                kind: kind, fileName: "花名册.csv", at: Township.now, isDryRun: isDryRun))
        let outcomes = try session.add(rows)
        return (outcomes, try session.finish())
    }

    private func household(_ number: String, in village: AreaCode = Township.east) -> ImportRow {
        .household(HouseholdImport(village: village, number: number))
    }

    private func person(
        _ name: String, in number: String = "1", of village: AreaCode = Township.east,
        born: Int = 19_800_101, _ change: (inout PersonImport) -> Void = { _ in }
    ) -> ImportRow {
        var row = PersonImport(village: village, household: number, name: name)
        row.birth = .set(RecordedDate(Township.day(born)))
        row.sex = .set(.female)
        change(&row)
        return .person(row)
    }

    private static func id(_ sequence: Int, born: Int = 19_800_101) -> ResidentID? {
        ResidentID(areaPrefix: 990_823, birthDay: Township.day(born), sequence: sequence)
    }

    private func entries() throws -> Int {
        try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM journal") ?? 0 }
    }

    private func refusal(_ outcome: RowOutcome?) -> String? {
        guard case .refused(let problems)? = outcome else { return nil }
        return problems.first?.field
    }

    @Test func `the same file again changes nothing and writes no entry`() throws {
        let homes = [household("1"), household("2")]
        let first = try take(.households, homes)
        #expect(first.outcomes == [.inserted, .inserted])
        #expect(first.counts.before == 0 && first.counts.after == 2)
        let people = [person("王芳"), person("李娜", in: "2") { $0.phone = .set("13800001111") }]
        #expect(try take(.persons, people).counts.inserted == 2)
        let before = try entries()
        #expect(try take(.households, homes).outcomes == [.unchanged, .unchanged])
        #expect(try take(.persons, people).outcomes == [.unchanged, .unchanged])
        #expect(try entries() == before)
    }

    @Test func `a short file is one entry of the journal`() throws {
        let before = try entries()
        try take(.households, (1...300).map { household("\($0)") })
        #expect(try entries() == before + 1)
        let row = try store.journal(of: nil, .first(limit: 1)).rows.first
        #expect(row?.kind == .importFile && row?.subject == "花名册.csv")
    }

    @Test func `a long file is noted with its first rows, should the program die meanwhile`() throws
    {
        let before = try entries()
        let session = try store.beginImport(
            ImportHeader(kind: .households, fileName: "花名册.csv", at: Township.now))
        _ = try session.add((1...300).map { household("\($0)") })
        #expect(try entries() == before + 1)
        _ = try session.add((301...600).map { household("\($0)") })
        #expect(try entries() == before + 1)
        _ = try session.finish()
        #expect(try entries() == before + 2)
    }

    @Test func `an empty cell leaves, a hyphen clears, a value sets`() throws {
        try take(.households, [household("1")])
        try take(.persons, [person("王芳") { $0.phone = .set("13800001111") }])
        #expect(try take(.persons, [person("王芳")]).outcomes == [.unchanged])
        let cleared = try take(.persons, [person("王芳") { $0.phone = .clear }])
        #expect(cleared.outcomes == [.updated])
        let found = try store.find(FindQuery(words: "王芳")).rows
        #expect(found.count == 1 && found.first?.phone == nil)
        #expect(try store.find(FindQuery(words: "1111")).rows.isEmpty)
    }

    @Test func `relatives are found wherever they stand in the file`() throws {
        try take(.households, [household("1")])
        let wife = Self.id(2)
        let rows = [
            person("王小明", born: 20_050_101) {
                $0.mother = wife.map { .set(.residentID($0)) } ?? .leave
                $0.father = .set(.name("王强"))
            },
            person("王强", born: 19_780_101) {
                $0.spouse = wife.map { .set(.residentID($0)) } ?? .leave
                $0.relation = .set(.head)
            },
            person("李秀英") { $0.residentID = Entry(wife) },
            person("王老", born: 19_500_101) { $0.spouse = .set(.name("没有此人")) },
        ]
        let result = try take(.persons, rows)
        #expect(result.counts.inserted == 4 && result.counts.unlinked == 1)
        let child = try #require(store.find(FindQuery(words: "王小明")).rows.first)
        let relatives = try store.person(child.id).relatives
        #expect(relatives.map(\.person.name) == ["李秀英", "王强"])
        let mother = try #require(store.find(FindQuery(words: "李秀英")).rows.first)
        let family = try store.person(mother.id).relatives
        #expect(Set(family.map(\.kind)) == [.spouse, .child])
        #expect(try store.household(child.household).members.first?.name == "王强")
        #expect(try take(.persons, rows).counts.unchanged == 4)
    }

    @Test func `a file that was cut short is counted row by row when it comes again`() throws {
        try take(.households, [household("1")])
        let rows = [
            person("王强", born: 19_780_101), person("李秀英"),
            person("王小明", born: 20_050_101) {
                $0.mother = .set(.name("李秀英"))
                $0.father = .set(.name("王强"))
            },
        ]
        _ = try store.beginImport(
            ImportHeader(kind: .persons, fileName: "花名册.csv", at: Township.now)
        ).add(rows)
        let counts = try take(.persons, rows).counts
        #expect(counts.inserted == 0 && counts.updated == 1 && counts.unchanged == 2)
        #expect(try take(.persons, rows).counts.unchanged == 3)
    }

    @Test func `an identity number alone says whose household a row is about`() throws {
        try take(.households, [household("7")])
        let number = try #require(Self.id(2))
        try take(.persons, [person("王芳", in: "7") { $0.residentID = .set(number) }])
        var visit = VisitImport(
            village: .everywhere, household: "", person: .residentID(number),
            day: Township.now.day, purpose: "care")
        #expect(try take(.visits, [.visit(visit)]).outcomes == [.inserted])
        visit.personName = "王方"
        #expect(try take(.visits, [.visit(visit)]).outcomes == [.unchanged])
        visit.personName = "赵敏"
        #expect(refusal(try take(.visits, [.visit(visit)]).outcomes.first) == "residentID")
        visit.person = .residentID(try #require(Self.id(8)))
        #expect(refusal(try take(.visits, [.visit(visit)]).outcomes.first) == "residentID")
        visit.person = .name("王芳")
        #expect(refusal(try take(.visits, [.visit(visit)]).outcomes.first) == "village")
    }

    @Test func `namesakes of one household are told apart by their birthdays`() throws {
        try take(.households, [household("1")])
        try take(.persons, [person("王芳", born: 20_100_101), person("王芳", born: 20_110_201)])
        var visit = VisitImport(
            village: Township.east, household: "1", person: .name("王芳"),
            day: Township.now.day, purpose: "care")
        #expect(refusal(try take(.visits, [.visit(visit)]).outcomes.first) == "person")
        let key = PersonKey.nameAndBirthday("王芳", Township.day(20_110_201))
        visit.person = key
        #expect(try take(.visits, [.visit(visit)]).outcomes == [.inserted])
        let handedOut = try Exports(of: store).rows(.visits).map { row -> PersonKey? in
            if case .visit(let row) = row { row.person } else { nil }
        }
        #expect(handedOut == [key])
    }

    @Test func `a household is found though a spreadsheet dropped its noughts`() throws {
        try take(.households, [household("007"), household("08"), household("8")])
        #expect(try take(.persons, [person("王芳", in: "7")]).outcomes == [.inserted])
        #expect(refusal(try take(.persons, [person("王强", in: "008")]).outcomes.first) != nil)
        #expect(refusal(try take(.persons, [person("王强", in: "70")]).outcomes.first) != nil)
    }

    @Test func `a number decides who somebody is`() throws {
        try take(.households, [household("1"), household("2")])
        let number = Self.id(2)
        try take(.persons, [person("王芳") { $0.residentID = Entry(number) }])
        let moved = try take(
            .persons, [person("王芳", in: "2") { $0.residentID = Entry(number) }])
        #expect(moved.outcomes == [.updated] && moved.counts.after == 1)
        let other = try take(
            .persons, [person("赵敏", in: "2") { $0.residentID = Entry(number) }])
        #expect(refusal(other.outcomes.first) == "residentID")
        let twin = try take(
            .persons,
            [
                person("王方", in: "1") { $0.residentID = Entry(Self.id(4)) },
                person("王方", in: "2"),
            ])
        #expect(twin.outcomes.first == .inserted)
        #expect(refusal(twin.outcomes.last) == "name")
    }

    @Test func `a row of another place is refused in words, whatever the file`() throws {
        try take(.households, [household("1"), household("9", in: Township.west)])
        let east = try file.registry(as: "east")
        let rows = [household("5", in: Township.west), household("6")]
        let result = try take(.households, rows, as: east)
        #expect(refusal(result.outcomes.first) == "village")
        #expect(result.outcomes.last == .inserted)
        #expect(result.counts.after == 2)
        let stranger = try take(
            .persons, [person("王芳", in: "9", of: Township.west)], as: east)
        #expect(refusal(stranger.outcomes.first) == "village")
        _ = try file.addAccount(
            login: "east-any", name: "吴管理", role: .administrator, area: Township.east)
        let area = try take(
            .areas, [.area(Area(code: Township.west, name: "改名"))],
            as: try file.registry(as: "east-any"))
        #expect(refusal(area.outcomes.first) == "code")
        let auditor = try file.registry(as: "auditor")
        #expect(throws: RegistryError.notAllowed(.importFiles)) {
            try take(.households, rows, as: auditor)
        }
    }

    @Test func `rows obey the rules of the forms`() throws {
        try take(.households, [household("1")])
        let unborn = try take(.persons, [person("王芳", born: 20_200_101)])
        #expect(refusal(unborn.outcomes.first) == "birth")
        let nowhere = try take(.persons, [person("王芳", in: "77")])
        #expect(refusal(nowhere.outcomes.first) == "household")
        let nameless = try take(.persons, [person("　")])
        #expect(refusal(nameless.outcomes.first) == "name")
        try take(.persons, [person("王芳")])
        let visit = VisitImport(
            village: Township.east, household: "1", person: .name("王芳"),
            day: Township.now.day, purpose: "没有这个")
        #expect(refusal(try take(.visits, [.visit(visit)]).outcomes.first) == "purpose")
        let blank = EntitlementImport(
            village: Township.east, household: "1", person: .name("王芳"), programme: "reward",
            period: try #require(Period("2011")))
        #expect(refusal(try take(.entitlements, [.entitlement(blank)]).outcomes.first) == "amount")
    }

    @Test func `a trial keeps nothing and says what would come of it`() throws {
        let rows = [household("1"), household("2"), household("1")]
        let trial = try take(.households, rows, isDryRun: true)
        #expect(trial.outcomes == [.inserted, .inserted, .unchanged])
        #expect(trial.counts.after == 2)
        #expect(try store.home(in: Township.county, on: Township.now.day).households == 0)
        #expect(try take(.households, rows).counts.inserted == 2)
    }

    @Test func `visits of one day are told apart by their number`() throws {
        try take(.households, [household("1")])
        func visit(_ ordinal: Int, _ note: String) -> ImportRow {
            var row = VisitImport(
                village: Township.east, household: "1", person: nil, day: Township.now.day,
                purpose: "care")
            row.ordinal = ordinal
            row.note = .set(note)
            return .visit(row)
        }
        #expect(
            try take(.visits, [visit(1, "上午"), visit(2, "下午")]).outcomes
                == [.inserted, .inserted])
        #expect(
            try take(.visits, [visit(2, "晚上"), visit(1, "上午")]).outcomes
                == [.updated, .unchanged])
        #expect(refusal(try take(.visits, [visit(4, "")]).outcomes.first) == "ordinal")
    }

    @Test func `a payment's state changes with its reason`() throws {
        try take(.households, [household("1")])
        try take(.persons, [person("王芳")])
        var row = EntitlementImport(
            village: Township.east, household: "1", person: .name("王芳"), programme: "reward",
            period: try #require(Period("2011")))
        row.amount = .set(Money(yuan: 960))
        row.status = .set(.blocked)
        #expect(
            refusal(try take(.entitlements, [.entitlement(row)]).outcomes.first) == "reason")
        row.reason = .set(.noAccount)
        #expect(try take(.entitlements, [.entitlement(row)]).outcomes == [.inserted])
        let home = try store.home(in: Township.county, on: Township.now.day)
        #expect(home.pendingAmount == Money(yuan: 960) && home.blocked == 1)
        row.status = .set(.paid)
        row.reason = .leave
        #expect(try take(.entitlements, [.entitlement(row)]).outcomes == [.updated])
        #expect(
            try store.home(in: Township.county, on: Township.now.day).pendingAmount == .zero)
    }

    @Test func `a bank card's number in the column of amounts is refused, and sums stay whole`()
        throws
    {
        try take(.households, [household("1")])
        try take(.persons, [person("王芳")])
        let rows = try (0..<20).map { index -> ImportRow in
            var row = EntitlementImport(
                village: Township.east, household: "1", person: .name("王芳"),
                programme: "reward", period: try #require(Period("\(1_991 + index)")))
            row.amount = .set(Money(yuan: 6_217_001_234_567_890))
            return .entitlement(row)
        }
        let outcomes = try take(.entitlements, rows).outcomes
        #expect(outcomes.allSatisfy { refusal($0) == "amount" })
        #expect(
            try store.home(in: Township.county, on: Township.now.day).pendingAmount == .zero)
    }

    @Test func `sums are of everybody whom the words describe, however many`() throws {
        let period = try #require(Period("2011"))
        let numbers = (1...1_100).map { "\($0)" }
        try take(.households, numbers.map { household($0) })
        let first = Township.day(19_800_101)
        try take(
            .persons,
            numbers.enumerated().map { index, number in
                person("王芳", in: number, born: Int((first + index).number))
            })
        try take(
            .entitlements,
            numbers.map { number in
                var row = EntitlementImport(
                    village: Township.east, household: number, person: .name("王芳"),
                    programme: "reward", period: period)
                row.amount = .set(Money(yuan: 1))
                return .entitlement(row)
            })
        var query = PaymentQuery(subject: .area(Township.county))
        for words in ["王芳", "wang fang"] {
            query.words = words
            let sums = try store.paymentTotals(query, by: .programme)
            #expect(sums.map(\.amount) == [Money(yuan: 1_100)])
            #expect(try store.payingPersons(query) == 1_100)
        }
    }
}
