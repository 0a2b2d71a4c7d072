import Domain
import GRDB
import Testing

@testable import Store

/// What was handed out can be taken in elsewhere, and is the same.
@Suite struct RoundTripTests {
    private func rows(_ kind: ImportKind, _ store: RegistryStore) throws -> [ImportRow] {
        try Exports(of: store).rows(kind)
    }

    @discardableResult
    private func fill(_ store: RegistryStore, from source: RegistryStore) throws -> Int {
        var changes = 0
        for kind in ImportKind.allCases {
            let session = try store.beginImport(
                ImportHeader(kind: kind, fileName: "\(kind.rawValue).csv", at: Township.now))
            let outcomes = try session.add(try rows(kind, source))
            for outcome in outcomes {
                if case .refused(let problems) = outcome {
                    Issue.record("\(kind): \(problems.map(\.sentence.en))")
                }
            }
            let counts = try session.finish()
            changes += counts.inserted + counts.updated
        }
        return changes
    }

    @Test func `export, import into an empty register, export again: the same rows`() throws {
        let source = try Self.family()
        let copy = try Township().file.registry()
        try fill(copy, from: source)
        for kind in ImportKind.allCases {
            let (one, other) = (try rows(kind, source), try rows(kind, copy))
            #expect(!one.isEmpty, "\(kind)")
            #expect(one == other, "\(kind)")
        }
        #expect(try fill(copy, from: source) == 0)
        let day = Township.now.day
        let (one, other) = (
            try source.home(in: Township.county, on: day),
            try copy.home(in: Township.county, on: day)
        )
        #expect(one.persons == other.persons && one.pendingAmount == other.pendingAmount)
        #expect(one.due == other.due)
    }

    /// A family with something in every column.
    private static func family() throws -> RegistryStore {
        let store = try Township().file.registry()
        var home = HouseholdImport(village: Township.east, number: "014")
        home.group = .set(2)
        home.address = .set("村东头")
        var wife = PersonImport(village: Township.east, household: "014", name: "李秀英")
        wife.residentID = Entry(
            ResidentID(areaPrefix: 990_823, birthDay: Township.day(19_800_101), sequence: 2))
        wife.relation = .set(.wife)
        wife.spouse = .set(.name("王强"))
        wife.account = .set(try BankAccount(bank: "信用社", number: "6217000000000000000"))
        wife.disability = Entry(DisabilityCertificate(rawValue: "43"))
        var husband = PersonImport(village: Township.east, household: "014", name: "王强")
        husband.sex = .set(.male)
        husband.birth = .set(RecordedDate(Township.day(19_780_303)))
        husband.relation = .set(.head)
        husband.onlyChildCertificate = .set(OnlyChildCertificate(number: "豫0001"))
        var visit = VisitImport(
            village: Township.east, household: "014", person: .name("王强"),
            day: Township.day(20_111_101), purpose: "care")
        visit.topics = .set(["health"])
        visit.nextVisit = .set(Township.day(20_111_201))
        var second = visit
        second.ordinal = 2
        second.person = .name("王强")
        second.place = .set(.telephone)
        var screening = ScreeningImport(
            village: Township.east, household: "014", person: .name("李秀英"),
            day: Township.day(20_111_005), kind: "breast")
        screening.result = ScreeningResult(item: "result", value: "正常")
        var owed = EntitlementImport(
            village: Township.east, household: "014", person: .name("李秀英"),
            programme: "reward", period: try #require(Period("2011")))
        owed.amount = .set(Money(yuan: 960))
        owed.status = .set(.returned)
        owed.reason = .set(.nameMismatch)
        let parts: [(ImportKind, [ImportRow])] = [
            (.households, [.household(home)]), (.persons, [.person(wife), .person(husband)]),
            (.visits, [.visit(visit), .visit(second)]), (.screenings, [.screening(screening)]),
            (.entitlements, [.entitlement(owed)]),
        ]
        for (kind, rows) in parts {
            let session = try store.beginImport(
                ImportHeader(kind: kind, fileName: "\(kind).csv", at: Township.now))
            #expect(try session.add(rows).allSatisfy { $0 == .inserted })
            _ = try session.finish()
        }
        return store
    }
}
