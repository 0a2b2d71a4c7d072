import Domain
import Foundation
import GRDB

extension JournalHead {
    /// The number of the entry that has this hash; nil if none has.
    func standing(in database: Database) throws -> Int64? {
        let statement = try database.cachedStatement(sql: "SELECT id FROM journal WHERE hash = ?")
        return try Int64.fetchOne(statement, arguments: [Data(hash)])
    }

    /// Whether an entry of the journal has this hash, and this number if one is known.
    func stands(in database: Database) throws -> Bool {
        guard let id = try standing(in: database) else { return false }
        return entry.map { $0.rawValue == id } ?? true
    }
}
