import Domain
import GRDB
import Testing

@testable import Store

/// Of the journal one reads what one asks for, and never what lies outside one's area.
@Suite struct JournalFilterTests {
    private let township: Township
    private let admin: Clerk
    private let east: Clerk
    private let person: Person

    init() throws {
        township = try Township()
        admin = try Clerk(township)
        let home = try admin.household("1")
        person = try admin.person("李梅", in: home)
        let far = try admin.household("1", in: Township.other)
        _ = try admin.person("欧阳军", in: far, sex: .male)
        var entrance = Entrance()
        entrance.origin = "192.0.2.7"
        east = try Clerk(township, as: "east", through: entrance)
        let later = Township.now.moved(to: Township.day(20_111_201))
        try east.correct(person, at: later) { $0.phone = "13800001234" }
        let visit = VisitDetails(
            household: home.id, person: person.id, day: Township.day(20_111_202),
            purpose: "care")
        try east.commit(
            .logVisit(LogVisit(details: visit)),
            at: Township.now.moved(to: Township.day(20_111_202)))
    }

    private func ids(
        _ filter: JournalFilter, by clerk: Clerk? = nil
    ) throws(RegistryError) -> [Int64] {
        try (clerk ?? admin).store.journal(filter, .first(limit: 50)).rows.map(\.id.rawValue)
    }

    @Test func `a login that nobody has is no answer of nothing done`() throws {
        let error = #expect(throws: RegistryError.self) {
            _ = try ids(JournalFilter(by: "nobody"))
        }
        #expect(error?.sentence.en.contains("no account nobody") == true)
    }

    @Test func `each condition is held against each entry`() throws {
        #expect(try ids(JournalFilter()) == [7, 6, 5, 4, 3, 2, 1])
        let cases: [(JournalFilter, [Int64])] = [
            (JournalFilter(by: "east"), [7, 6]),
            (JournalFilter(kinds: [.registerPerson]), [5, 3]),
            (JournalFilter(kinds: [.registerPerson, .logVisit]), [7, 5, 3]),
            (JournalFilter(kinds: JournalGroup.files.kinds), [1]),
            (JournalFilter(from: Township.day(20_111_201)), [7, 6]),
            (JournalFilter(to: Township.day(20_111_201)), [6, 5, 4, 3, 2, 1]),
            (
                JournalFilter(
                    from: Township.day(20_111_201), to: Township.day(20_111_201)), [6]
            ),
            (JournalFilter(from: Township.day(20_120_101)), []),
            (JournalFilter(area: Township.other), [5, 4]),
            (JournalFilter(record: .person(person.id)), [6, 3]),
            (JournalFilter(record: .person(person.id), by: "east"), [6]),
            (JournalFilter(origin: "192.0"), [7, 6]),
            (JournalFilter(origin: "_92"), []),
            (JournalFilter(words: "李梅"), [7, 6, 3]),
            (JournalFilter(words: "李梅 更正"), [6]),
            (JournalFilter(words: "corrected 192.0.2"), [6]),
            (JournalFilter(words: "%"), []),
            (JournalFilter(typed: "2011-12"), [7, 6]),
            (JournalFilter(typed: "2011-12-02 李梅"), [7]),
        ]
        for (filter, expected) in cases {
            #expect(try ids(filter) == expected, "\(filter)")
            let total = try admin.store.journal(filter, .first(limit: 1)).total
            #expect(total == Count(expected.count), "\(filter)")
        }
    }

    @Test func `a filter opens no other area`() throws {
        #expect(try ids(JournalFilter(words: "欧阳军"), by: east).isEmpty)
        #expect(try ids(JournalFilter(area: Township.county), by: east) == [7, 6, 3, 2])
        #expect(throws: RegistryError.notFound) {
            try ids(JournalFilter(area: Township.other), by: east)
        }
    }

    @Test func `what came from where is told with each entry`() throws {
        let rows = try admin.store.journal(JournalFilter(), .first(limit: 50)).rows
        #expect(rows.map(\.origin) == ["192.0.2.7", "192.0.2.7", nil, nil, nil, nil, nil])
    }

    @Test func `every kind of entry belongs to one group, and the groups go around`() {
        let groups = JournalGroup.allCases.filter { $0 != .all }
        #expect(groups.map(\.kinds.count).reduce(0, +) == CommandKind.allCases.count)
        #expect(JournalGroup.all.kinds.isEmpty)
        var group = JournalGroup.all
        for _ in JournalGroup.allCases { group = group.next }
        #expect(group == .all)
    }

    @Test func `a page is read along an index, whatever is asked`() throws {
        let filters = [
            JournalFilter(), JournalFilter(by: "east"), JournalFilter(kinds: [.logVisit]),
            JournalFilter(kinds: [.logVisit, .undo]), JournalFilter(from: Township.now.day),
            JournalFilter(words: "李"), JournalFilter(record: .person(person.id)),
        ]
        for filter in filters {
            for area in [Township.county, Township.east] {
                let plan = try township.file.read { database in
                    var terms = JournalTerms(filter, told: .everywhere)
                    try terms.limit(to: area)
                    try terms.limit(database)
                    return try Row.fetchAll(
                        database,
                        sql: """
                            EXPLAIN QUERY PLAN SELECT j.id \(terms.source)
                            AND \(terms.key) < ? ORDER BY \(terms.key) DESC LIMIT 10
                            """, arguments: terms.arguments + [9]
                    ).map { $0["detail"] as String }
                }
                #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(filter) \(plan)")
                #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(filter) \(plan)")
            }
        }
    }

    @Test func `a record of any kind tells its fields`() throws {
        let filter = JournalFilter(kinds: [.logVisit])
        let row = try #require(try admin.store.journal(filter, .first(limit: 1)).rows.first)
        let lines = row.changes.map { "\($0.term.en): \($0.before.en) → \($0.after.en)" }
        #expect(lines.contains("Person:  → 李梅"))
        #expect(lines.contains("Day:  → 2011-12-02"))
        #expect(lines.contains("Purpose:  → care"))
    }
}
