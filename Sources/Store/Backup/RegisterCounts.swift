public import Domain
import GRDB

/// How many records a register holds, to compare two of them.
public struct RegisterCounts: Hashable, Sendable {
    /// Households.
    public var households = 0
    /// Persons.
    public var persons = 0
    /// Visits.
    public var visits = 0
    /// Screenings.
    public var screenings = 0
    /// Entitlements.
    public var entitlements = 0
    /// Entries of the journal.
    public var entries = 0

    /// Counts of an empty register.
    public init() {}

    init(_ database: Database) throws {
        func count(_ table: String) throws -> Int {
            try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        }
        households = try count("household")
        persons = try count("person")
        visits = try count("visit")
        screenings = try count("screening")
        entitlements = try count("entitlement")
        entries = try count("journal")
    }
}

extension RegisterFile {
    /// How many records the register holds.
    public func counts() throws(RegistryError) -> RegisterCounts {
        try read { try RegisterCounts($0) }
    }
}
