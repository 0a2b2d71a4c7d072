import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

/// The register as of a day is the register that there was at the end of that day.
@Suite struct AsOfTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `money taken back to any moment stands as it did`(seed: UInt64) throws {
        var walk = try MoneyWalk(seed: seed)
        let file = walk.till.township.file
        var copies: [RegisterFile] = []
        for step in 0..<60 {
            _ = try walk.step()
            if step % 12 == Int(seed) { copies.append(try file.copyInMemory()) }
        }
        for copy in copies { try expect(file, behind: copy) }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `files and cases taken back to any moment stand as they did`(seed: UInt64) throws {
        var walk = try FileWalk(seed: seed)
        let file = walk.place.township.file
        var copies = [try file.copyInMemory()]
        for step in 0..<90 {
            walk.step()
            if step % 17 == Int(seed) { copies.append(try file.copyInMemory()) }
        }
        #expect(walk.done == Set(FileWalk.Step.allCases), "\(walk.done)")
        for copy in copies { try expect(file, behind: copy) }
    }

    private func expect(_ file: RegisterFile, behind copy: RegisterFile) throws {
        let entry = try copy.counts().entries
        let past = try file.asOf(Township.now.day, behind: Int64(entry))
        let (found, expected) = (try past.followed(), try copy.followed())
        let difference = found.symmetricDifference(expected)
        #expect(difference.isEmpty, "entry \(entry): \(difference.sorted().prefix(6))")
        let report = try past.check(on: Township.now.day)
        #expect(report.findings.map(\.sentence.en) == [])
    }

    @Test func `a day is looked at and not written, by whoever looks now`() throws {
        let township = try Township()
        let admin = try Clerk(township)
        let home = try admin.household("1")
        let person = try admin.person("李梅", in: home)
        let later = Township.now.moved(to: Township.day(20_111_205))
        try admin.correct(person, at: later) { $0.name = "李雪梅" }
        let far = try admin.household("2", in: Township.other)
        let past = try township.file.asOf(Township.day(20_111_204))
        let store = try township.file.registry(as: "east").looking(at: past)
        #expect(try store.person(person.id).person.details.name == "李梅")
        #expect(try store.find(FindQuery(words: "limei", area: Township.east)).rows.count == 1)
        #expect(throws: RegistryError.notFound) { try store.household(far.id) }
        #expect(throws: RegistryError.unusable(AsOfWords.onlyLooking(Township.day(20_111_204)))) {
            try store.commit(
                admin.submission(
                    .logVisit(
                        LogVisit(
                            details: VisitDetails(
                                household: home.id, person: person.id, day: Township.now.day,
                                purpose: "care")))))
        }
        let now = try township.file.asOf(Township.day(20_111_205))
        #expect(
            try store.looking(at: now).person(person.id).person.details.name == "李雪梅")
    }

    @Test func `a day before the register says from when on it knows`() throws {
        let township = try Township()
        let error = #expect(throws: RegistryError.self) {
            try township.file.asOf(Township.day(20_111_122))
        }
        #expect(error?.sentence.en.contains("from 2011-11-23 on") == true)
    }

    @Test func `a register in a file leaves no copy behind`() throws {
        let scratch = try Scratch()
        let township = try Township(at: scratch.path("a.huize"))
        let admin = try Clerk(township)
        _ = try admin.household("1")
        let past = try township.file.asOf(Township.now.day)
        #expect(try past.followed() == (try township.file.followed()))
        #expect(past.asOf == Township.now.day)
    }

    @Test func `a filled register is known from its filling on, a story later taken back`() throws {
        let file = try TestRegister.storied()
        let from = try file.read { try Setting.historyFrom.value($0) }.flatMap { Int64($0) }
        let first = try #require(from)
        let kept = try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM history_row") }
        #expect(try #require(kept) > 0)
        let day = try file.read { database in
            try Int64.fetchOne(
                database, sql: "SELECT at FROM journal WHERE id = ?", arguments: [first])
        }.map { Instant(milliseconds: $0).day }
        let past = try file.asOf(try #require(day), behind: first)
        #expect(try past.check(on: try #require(day)).findings.map(\.sentence.en) == [])
        let batches = try past.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM batch") }
        #expect(batches == 0)
    }

    @Test func `every table is followed, worked out anew, or named as one of the present`() throws {
        let township = try Township()
        let tables = try township.file.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table'
                        AND name NOT LIKE 'sqlite_%'
                    """)
        }
        let known =
            HistoryTable.all.map(\.name) + HistoryTable.derived + HistoryTable.dated.keys
            + HistoryTable.present
        #expect(Set(tables) == Set(known))
        #expect(known.count == Set(known).count)
        for table in HistoryTable.all {
            let columns = try township.file.read { database in
                try String.fetchAll(
                    database, sql: "SELECT name FROM pragma_table_info('\(table.name)')")
            }
            #expect(Set(columns) == Set(table.key + table.columns), "\(table.name)")
        }
    }
}

extension RegisterFile {
    /// Every row of the tables that are followed or worked out, to compare two states.
    func followed() throws -> Set<String> {
        try read { database in
            var rows: Set<String> = []
            for table in HistoryTable.all.map(\.name) + HistoryTable.derived {
                let condition = table == "month_tally" ? "visits + screenings > 0" : "true"
                for row in try Row.fetchAll(
                    database, sql: "SELECT * FROM \(table) WHERE \(condition)")
                {
                    let cells = row.filter { table != "due" || $0.0 != "id" }
                    rows.insert(
                        "\(table) " + cells.map { "\($0.0)=\($0.1)" }.joined(separator: " "))
                }
            }
            return rows
        }
    }
}
