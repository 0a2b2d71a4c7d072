import Dispatch
import Domain
import GRDB
import Glibc
import Synchronization
import Testing

@testable import Store

/// Many programs on one register: nothing is lost, nobody is sent away.
@Suite struct CrowdTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func `twelve writers at once lose nothing and none is refused`() throws {
        let path = scratch.path("a.db")
        let township = try Township(at: path)
        let home = try Clerk(township, as: "east").household("1")
        let (writers, saves) = (12, 15)
        let outcome = Mutex<(receipts: Set<JournalEntryID>, errors: [RegistryError])>(([], []))
        DispatchQueue.concurrentPerform(iterations: writers) { number in
            for save in 0..<saves {
                do throws(RegistryError) {
                    let receipt = try Self.visit(home.id, number, save, in: path)
                    _ = outcome.withLock { $0.receipts.insert(receipt.entry) }
                } catch {
                    outcome.withLock { $0.errors.append(error) }
                }
            }
        }
        let (receipts, errors) = outcome.withLock { $0 }
        #expect(errors == [])
        #expect(receipts.count == writers * saves)
        let counts = try township.file.counts()
        #expect(counts.visits == writers * saves)
        #expect(try township.file.check(on: Township.now.day).findings == [])
    }

    private static func visit(
        _ home: Household.ID, _ writer: Int, _ save: Int, in path: String
    ) throws(RegistryError) -> Receipt {
        let file = try RegisterFile.open(at: path, definitions: Township.definitions)
        let store = try file.registry(as: "east")
        let purpose = Township.definitions.visitPurposes.first?.code ?? ""
        let details = VisitDetails(household: home, day: Township.now.day, purpose: purpose)
        return try store.commit(
            Submission(
                id: SubmissionID(high: UInt64(1_000 + writer), low: UInt64(save)),
                by: store.account.id,
                at: Township.now, command: .logVisit(LogVisit(details: details))))
    }

    @Test func `who waits too long for a long transaction is told that somebody is writing`() throws
    {
        let township = try Township(at: scratch.path("a.db"))
        let other = Turn(at: scratch.path("a.db"))
        let ticket = try #require(other.draw(until: .now + .seconds(5)))
        let clerk = try Clerk(township, as: "east")
        #expect(throws: RegistryError.busy) { try clerk.household("1") }
        other.leave(ticket)
        _ = try clerk.household("1")
    }

    @Test func `a log that another program brings in just now is no reason to break off`() throws {
        let path = scratch.path("a.db")
        let township = try Township(at: path)
        _ = try Clerk(township, as: "east").household("1")
        let other = try CheckpointLock(path)
        defer { other.release() }
        try township.file.emptyLog()
    }

    @Test func `a file on its way in waits longer than a person would`() throws {
        let path = scratch.path("a.db")
        _ = try Township(at: path)
        let patience = 0.5
        let file = try RegisterFile.open(
            at: path, definitions: Township.definitions, patience: patience)
        let store = try file.registry(as: "admin")
        nonisolated(unsafe) let session = try store.beginImport(
            ImportHeader(kind: .households, fileName: "a.csv", at: Township.now))
        let other = Turn(at: path)
        let ticket = try #require(other.draw(until: .now + .seconds(5)))
        #expect(other.wait(for: ticket, until: .now + .seconds(5)))
        let outcome = Mutex<Result<Int, RegistryError>?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            guard number == 0 else {
                // The file waits by now; a person would have been sent away.
                while !other.isAwaited { sched_yield() }
                let end = ContinuousClock.now + .seconds(patience * 2)
                while ContinuousClock.now < end { sched_yield() }
                return other.leave(ticket)
            }
            let row = HouseholdImport(village: Township.east, number: "7")
            let added = Result { () throws(RegistryError) in
                try session.add([.household(row)]).count
            }
            outcome.withLock { $0 = added }
        }
        #expect(try outcome.withLock { try $0?.get() } == 1)
        #expect(try session.finish().after == 1)
    }
}
