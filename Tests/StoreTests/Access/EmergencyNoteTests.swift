import Domain
import GRDB
import Testing

@testable import Store

/// In an emergency everything that is read by its key leaves a note, whichever read it is.
@Suite struct EmergencyNoteTests {
    /// The key that the samples ask for.
    private static let key: Int64 = 7_001

    private let township: Township
    private let access: EmergencyAccess.ID

    init() throws {
        township = try Township(definitions: CaseTownship.definitions)
        try RecordSet(key: Self.key, village: Township.other).put(into: township.file)
        let receipt = try Clerk(township, as: "supervisor").commit(
            .breakGlass(
                BreakGlass(area: Township.other, reason: "产妇大出血，联系不上本村", hours: 2)))
        guard case .access(let id)? = receipt.records.first else { throw Clerk.Missing() }
        access = id
    }

    private func looking() throws -> RegistryStore {
        try township.file.registry(
            as: "supervisor", through: Entrance(now: { Township.now }, emergency: access))
    }

    private func noted() throws -> [JournalRow] {
        let filter = JournalFilter(record: .access(access), kinds: [.lookedInEmergency])
        return try Clerk(township).store.journal(filter, .first(limit: 9)).rows
    }

    @Test(arguments: ReadSample.allCases)
    func `what a read opens by its key is noted once, and a list is not`(
        read: ReadSample
    ) throws {
        let store = try looking()
        // What writes, or needs more than to look, is refused, and notes nothing either.
        for _ in 0..<2 { try? read.ask(store) }
        let noted = try noted()
        #expect(noted.map(\.record) == (read.opened.map { [$0.reference(Self.key)] } ?? []))
        #expect(noted.allSatisfy { !$0.subject.isEmpty })
    }

    @Test func `no read that opens a file is refused, so that it is known what it notes`() throws {
        let store = try looking()
        // The bank has not got the batch of the samples, so that there is nothing to find.
        for read in ReadSample.allCases where read.opened != nil && read != .findings {
            #expect(throws: Never.self, "\(read)") { try read.ask(store) }
        }
    }

    @Test(arguments: JournalTable.allCases)
    func `the history of a record is noted with whom it is about`(table: JournalTable) throws {
        _ = try looking().journal(of: table.reference(Self.key), .first(limit: 9))
        let expected: [RecordRef] =
            switch table {
            case .account, .access, .announcement: []
            case .household, .batch, .posting: [table.reference(Self.key)]
            case .objection: [JournalTable.posting.reference(Self.key)]
            default: [JournalTable.person.reference(Self.key)]
            }
        #expect(try noted().map(\.record) == expected)
    }

    @Test func `what names nobody who lives there is noted itself, without a name`() throws {
        try township.file.write {
            try $0.execute(sql: "UPDATE grievance SET person = NULL")
        }
        _ = try looking().grievance(Grievance.ID(rawValue: Self.key))
        let noted = try noted()
        #expect(noted.map(\.record) == [.grievance(Grievance.ID(rawValue: Self.key))])
        #expect(noted.map(\.subject) == ["匿名"])
    }
}
