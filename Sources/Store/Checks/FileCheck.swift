import Domain
import GRDB

/// A check of the whole file: looks at the register and changes nothing.
struct FileCheck: Sendable {
    /// What it sees to, as people read it.
    let term: Phrase
    /// The sentences on what is wrong.
    let run: @Sendable (Subject) throws -> [Phrase]

    /// What checks look at.
    struct Subject {
        let database: Database
        let definitions: Definitions
        let today: Day

        /// How often a query finds something, and the first of what it finds.
        func count(_ sql: String) throws -> (Int, String) {
            let rows = try Row.fetchCursor(database, sql: sql)
            var (found, first) = (0, "")
            while let row = try rows.next() {
                if found == 0 {
                    first = row.databaseValues.map(\.description).joined(separator: " ")
                }
                found += 1
            }
            return (found, first)
        }
    }

    /// Every check, the cheapest to explain first.
    static let all: [FileCheck] =
        [sqlite, references, journal, images] + copies + tallies + cases + money + samples
}
