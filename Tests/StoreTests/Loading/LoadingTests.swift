import Demo
import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct LoadingTests {
    private let demo = DemoRegister(size: .village, seed: 7, today: TestRegister.today)

    @Test func `every record of an invented village is in the register, and its counts are right`()
        throws
    {
        let file = try TestRegister.filled(demo)
        let all = Array(demo.villages)
        try file.read { database in
            func count(_ sql: String) throws -> Int {
                try Int.fetchOne(database, sql: sql) ?? -1
            }
            #expect(try count("SELECT count(*) FROM person") == all.map(\.persons.count).sum)
            #expect(
                try count("SELECT count(*) FROM household") == all.map(\.households.count).sum)
            #expect(try count("SELECT count(*) FROM visit") == all.map(\.visits.count).sum)
            #expect(
                try count("SELECT count(*) FROM screening") == all.map(\.screenings.count).sum)
            #expect(
                try count("SELECT sum(persons) FROM tally")
                    == all.flatMap(\.persons).filter { $0.details.death == nil }.count)
            #expect(try count("SELECT count(*) FROM due") > 0)
            #expect(try count("SELECT count(*) FROM search_key") > all.map(\.persons.count).sum)
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
            let wanted = try Set(
                String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type='index'"))
            #expect(wanted.contains("person_by_village"))
        }
    }

    @Test func `a register that holds persons is not loaded over`() throws {
        let file = try TestRegister.filled(demo)
        #expect(throws: RegistryError.self) {
            try file.load(
                demo.villages, accounts: [], today: demo.today, at: Instant(milliseconds: 0))
        }
    }

    @Test func `what is due is the same whether loaded or written by a command`() throws {
        let file = try TestRegister.filled(demo)
        let persons = demo.villages.flatMap(\.persons).prefix(200)
        try file.write { database in
            for person in persons {
                let loaded = try String.fetchAll(
                    database, sql: Self.due, arguments: [person.id.rawValue])
                try DueRows.rewrite(person.id, file.definitions, today: demo.today, database)
                let written = try String.fetchAll(
                    database, sql: Self.due, arguments: [person.id.rawValue])
                #expect(loaded == written)
            }
        }
    }

    private static let due = """
        SELECT kind || code || coalesce(step, '') || opens || due || closes FROM due
        WHERE person = ? ORDER BY 1
        """
}

extension [Int] {
    fileprivate var sum: Int { reduce(0, +) }
}
