import Domain
import GRDB

extension ReviewRecord {
    /// The latest review of each person for a year: the one that counts.
    static func latest(
        of persons: [Person.ID], for year: Int, _ database: Database
    ) throws -> [Person.ID: AnnualReview] {
        let records = try fetchAll(
            database,
            where: "year = ? AND person IN (SELECT value FROM json_each(?)) ORDER BY id",
            [year, persons.jsonList])
        return Dictionary(records.map { ($0.review.person, $0.review) }, uniquingKeysWith: { $1 })
    }
}
