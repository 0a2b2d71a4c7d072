import Domain
import GRDB
import GRDBSQLite
import Synchronization

/// The one place where a transaction that writes begins.
extension RegisterFile {
    /// Writes all that `body` does, or nothing; screens of others look again.
    func write<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
        let value = try writeQuietly(within: longest, body)
        commits.add(1, ordering: .relaxed)
        return value
    }

    /// Writes what no screen of this program need look at again.
    ///
    /// - Parameter seconds: how long it waits, for its turn and for who writes without one.
    /// - Throws: ``RegistryError/busy`` if others write for longer.
    func writeQuietly<Value>(
        within seconds: Double, _ body: (Database) throws -> Value
    ) throws(RegistryError) -> Value {
        try checkPresent()
        return try translating {
            try queue.inDatabase { database in
                let deadline = ContinuousClock.now + .seconds(seconds)
                return try taking(turn, until: deadline) {
                    try transaction(until: deadline, database, body)
                }
            }
        }
    }

    /// Puts all that another file holds in place of what this register holds, when it is its turn.
    ///
    /// It is one transaction of this file: other programs see it as any other.
    func overwrite(from source: DatabaseQueue) throws(RegistryError) -> RegisterCounts {
        let counts = try translating {
            try queue.inDatabase { database in
                let deadline = ContinuousClock.now + .seconds(patience)
                return try taking(turn, until: deadline) {
                    try Copying.fill(database, from: source)
                }
            }
        }
        commits.add(1, ordering: .relaxed)
        return counts
    }

    /// How many times as long as a person a file on its way into the register waits for others:
    /// nobody sits before it, and it would have to be given again.
    private static let bulkPatience = 12.0

    /// The seconds that this program waits for others now.
    private var longest: Double {
        isBulk.load(ordering: .relaxed) ? patience * Self.bulkPatience : patience
    }

    /// Pages in the log before whoever saves brings them into the register: few enough that it
    /// is not felt.
    private static let logPages: Int32 = 1_000

    /// Whether somebody waits while this program writes.
    var isAwaited: Bool { turn?.isAwaited ?? false }

    /// Brings the log into the register: most of it while others write, and what they wrote
    /// meanwhile when it is this program's turn, so that the log begins anew and does not grow.
    func emptyLog() throws(RegistryError) {
        try translating {
            try queue.inDatabase { database in
                try bringIn(database)
                let deadline = ContinuousClock.now + .seconds(longest)
                try taking(turn, until: deadline) { try bringIn(database) }
            }
        }
    }

    /// Brings the log into the register as far as that can be done now.
    ///
    /// Only one program can at a time, and SQLite answers the others at once that it is busy
    /// (`sqlite3_wal_checkpoint_v2`): then it is being done, and there is nothing to wait for.
    private func bringIn(_ database: Database) throws {
        do {
            try database.checkpoint(.passive)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    /// Does something when it is this program's turn.
    private func taking<Value>(
        _ turn: Turn?, until deadline: ContinuousClock.Instant, _ body: () throws -> Value
    ) throws -> Value {
        guard let turn, let ticket = turn.draw(until: deadline) else { return try body() }
        defer { turn.leave(ticket) }
        guard turn.wait(for: ticket, until: deadline) else { throw RegistryError.busy }
        return try body()
    }

    private func transaction<Value>(
        until deadline: ContinuousClock.Instant, _ database: Database,
        _ body: (Database) throws -> Value
    ) throws -> Value {
        let left = max(.zero, deadline - ContinuousClock.now)
        sqlite3_busy_timeout(database.sqliteConnection, Int32(left / .milliseconds(1)))
        let isLeft = isBulk.load(ordering: .relaxed) || turn?.isBulkElsewhere == true
        sqlite3_wal_autocheckpoint(database.sqliteConnection, isLeft ? 0 : Self.logPages)
        // What is read afterwards is as patient as ever.
        defer {
            let usual = Int32(patience * 1_000)
            sqlite3_busy_timeout(database.sqliteConnection, usual)
        }
        var value: Value?
        try database.inTransaction(.immediate) {
            value = try body(database)
            return .commit
        }
        guard let value else { throw RegistryError.failed("transaction") }
        return value
    }
}
