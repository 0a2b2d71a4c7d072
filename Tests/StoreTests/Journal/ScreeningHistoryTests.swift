import Domain
import Testing

@testable import Store

/// What a file corrects of the results of a screening can be read item by item.
@Suite struct ScreeningHistoryTests {
    private static let definitions = Definitions(
        screeningKinds: [
            ScreeningKind(
                code: "exam", term: Phrase(zh: "孕前检查", en: "examination"), isForCouple: true,
                items: [
                    ScreeningItem(
                        code: "blood", number: 1, term: Phrase(zh: "血红蛋白", en: "haemoglobin"),
                        values: .number(unit: "g/L", offered: [])),
                    ScreeningItem(
                        code: "group", number: 2, term: Phrase(zh: "血型", en: "blood group"),
                        onPartner: true,
                        values: .choice([
                            Choice(code: "a", term: Phrase(zh: "A 型", en: "A")),
                            Choice(code: "b", term: Phrase(zh: "B 型", en: "B")),
                        ])),
                    ScreeningItem(
                        code: "other", number: 3, term: Phrase(zh: "其他", en: "other"),
                        values: .words),
                ])
        ], visitPurposes: [], topics: [], services: [], schedules: [], programmes: [])
    private let township: Township
    private let admin: Clerk
    private let wife: Person

    init() throws {
        township = try Township(definitions: Self.definitions)
        admin = try Clerk(township)
        let home = try admin.household("1")
        wife = try admin.person("李梅", in: home)
        let husband = try admin.person("王强", in: home, sex: .male)
        var details = ScreeningDetails(
            kind: "exam", person: wife.id, partner: husband.id, day: Township.day(20_111_120))
        details.results = [
            ScreeningResult(item: "blood", value: "98", unit: "g/L"),
            ScreeningResult(item: "group", value: "a"),
            ScreeningResult(item: "group", subject: .partner, value: "a"),
            ScreeningResult(item: "other", value: "无"),
        ]
        try admin.commit(.logScreening(LogScreening(details: details)))
    }

    private func take(_ results: [ScreeningResult]) throws {
        let session = try admin.store.beginImport(
            ImportHeader(kind: .screenings, fileName: "化验.csv", at: Township.now))
        let rows = results.map { result in
            var row = ScreeningImport(
                village: Township.east, household: "1", person: .name("李梅"),
                day: Township.day(20_111_120), kind: "exam")
            row.result = result
            return ImportRow.screening(row)
        }
        #expect(try session.add(rows).allSatisfy { $0 == .updated })
        _ = try session.finish()
    }

    private func told(_ rows: [JournalRow]) -> [String] {
        (rows.first?.changes ?? []).map { "\($0.term.zh) \($0.before.zh) > \($0.after.zh)" }
    }

    private let corrected = [
        ScreeningResult(item: "group", subject: .partner, value: "b"),
        ScreeningResult(
            item: "blood", value: "118", unit: "g/L", lower: Quantity("110"),
            upper: Quantity("150")),
    ]
    private static let expected = [
        "血红蛋白 98 g/L > 118 g/L (110-150)", "血型（配偶） A 型 > B 型",
    ]

    @Test func `every corrected result is told with what stood there`() throws {
        try take(corrected)
        let entry = try admin.store.journal(JournalFilter(), .first(limit: 1)).rows
        #expect(entry.first?.kind == .importFile)
        #expect(told(entry) == Self.expected)
        #expect(entry.first?.changes.last?.term.en == "blood group (partner)")
    }

    @Test func `the person's history has it, and the husband's, and nobody's elsewhere`() throws {
        let before = try admin.store.journal(of: .person(wife.id), .first(limit: 9)).rows.count
        try take(corrected)
        for person in [wife.id, Person.ID(rawValue: wife.id.rawValue + 1)] {
            let rows = try admin.store.journal(of: .person(person), .first(limit: 9)).rows
            #expect(told(rows) == Self.expected)
        }
        let rows = try admin.store.journal(of: .person(wife.id), .first(limit: 9)).rows
        #expect(rows.count == before + 1)
        // She moves away alone; what was found here is not told there.
        let home = try admin.household("2", in: Township.other)
        try admin.correct(try admin.person(wife.id)) { $0.household = home.id }
        _ = try township.file.addAccount(
            login: "other", name: "吴", role: .villageManager, area: Township.other)
        let there = try Clerk(township, as: "other").store
        let moved = try there.journal(of: .person(wife.id), .first(limit: 9)).rows
        #expect(moved.filter { $0.kind == .importFile }.map(\.changes) == [[]])
    }

    @Test func `what a file brings is not told twice, and whole registers pass the checks`() throws
    {
        try take(corrected)
        let logged = try admin.store.journal(
            JournalFilter(kinds: [.logScreening]), .first(limit: 1)
        ).rows
        #expect(!told(logged).contains { $0.hasPrefix("血") })
        #expect(try township.file.check(on: Township.now.day).findings.isEmpty)
    }
}
