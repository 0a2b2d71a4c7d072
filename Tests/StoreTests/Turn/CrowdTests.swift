import Dispatch
import Domain
import GRDB
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
}
