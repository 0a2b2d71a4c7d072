import Foundation
import Testing

@testable import Store

/// Who comes first writes first, and whoever dies keeps nobody waiting.
@Suite struct TurnTests {
    private let scratch: Scratch
    private var path: String { scratch.path("a.db") }

    init() throws {
        scratch = try Scratch()
    }

    private func draw(_ turn: Turn) throws -> Turn.Ticket {
        try #require(turn.draw(until: .now + .seconds(5)))
    }

    @Test func `three programs write in the order in which they came`() throws {
        let turns = (1...3).map { _ in Turn(at: path) }
        let tickets = try turns.map(draw)
        #expect(zip(turns, tickets).map { $0.isNext($1) } == [true, false, false])
        turns[0].leave(tickets[0])
        #expect(turns[1].isNext(tickets[1]))
        #expect(!turns[2].isNext(tickets[2]))
    }

    @Test func `who dies while waiting or writing is passed over`() throws {
        var dying: [(Turn, Turn.Ticket)] = []
        for _ in 1...2 {
            let turn = Turn(at: path)
            dying.append((turn, try draw(turn)))
        }
        let last = Turn(at: path)
        let ticket = try draw(last)
        #expect(!last.isNext(ticket))
        dying.remove(at: 1)
        #expect(!last.isNext(ticket))
        dying.removeAll()
        #expect(last.isNext(ticket))
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever happens, the earliest who is there is next and nobody else`(
        seed: UInt64
    ) throws {
        var random = Random(seed: seed)
        var queue: [(turn: Turn, ticket: Turn.Ticket)] = []
        for _ in 0..<300 {
            if queue.count < 2 || random.next(below: 2) == 0 {
                let turn = Turn(at: path)
                queue.append((turn, try draw(turn)))
            } else {
                let place = random.next(below: queue.count)
                if random.next(below: 2) == 0 {
                    queue[place].turn.leave(queue[place].ticket)
                }
                queue.remove(at: place)
            }
            for (place, entry) in queue.enumerated() {
                #expect(entry.turn.isNext(entry.ticket) == (place == 0))
            }
        }
    }

    @Test func `who gives up waiting leaves the queue`() throws {
        let (first, second, third) = (Turn(at: path), Turn(at: path), Turn(at: path))
        let tickets = try [first, second, third].map(draw)
        #expect(!second.wait(for: tickets[1], until: .now))
        second.leave(tickets[1])
        first.leave(tickets[0])
        #expect(third.isNext(tickets[2]))
    }

    @Test func `without a file that can be written everybody goes at once`() throws {
        try FileManager.default.createDirectory(
            atPath: Turn.path(of: path), withIntermediateDirectories: false)
        #expect(Turn(at: path).draw(until: .now + .seconds(5)) == nil)
        let township = try Township(at: path)
        _ = try Clerk(township, as: "east").household("1")
    }

    @Test func `a queue whose file was removed or spoilt begins anew`() throws {
        let turn = Turn(at: path)
        turn.leave(try draw(turn))
        unlink(Turn.path(of: path))
        #expect(try draw(turn).number == 1)
        try scratch.write([UInt8](repeating: 0xFF, count: 8), to: "a.db-turn")
        #expect(try draw(turn).number == 1)
    }

    @Test func `nobody but the owner may read the file`() throws {
        let turn = Turn(at: path)
        turn.leave(try draw(turn))
        let attributes = try FileManager.default.attributesOfItem(atPath: Turn.path(of: path))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
