import Domain
import GRDB

extension FileCheck {
    /// How many persons are looked at, evenly spread over the file.
    private static let sampleSize: Int64 = 2_000

    /// What follows from each person's record, for a sample of them.
    static let samples: [FileCheck] = [
        sample(CheckWords.searching) { subject, person in
            let statement = try subject.database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM search_key
                        WHERE township = ? AND key = ? AND village = ? AND person = ?)
                    """)
            let entry = SearchEntry(person.person, village: person.village)
            return try entry.keys.allSatisfy { key in
                try Bool.fetchOne(
                    statement,
                    arguments: [
                        SearchEntry.township(of: person.village), key, person.village.number,
                        person.rowID,
                    ]) ?? false
            }
        },
        sample(CheckWords.toDo) { subject, person in
            let expected = try DueRows.rows(
                of: person.person.id, subject.definitions, today: subject.today,
                subject.database)
            let statement = try subject.database.cachedStatement(
                sql: "SELECT \(DueRecord.columns) FROM due AS d WHERE person = ? AND closes >= ?")
            let found = try Row.fetchAll(
                statement, arguments: [person.rowID, subject.today.number]
            ).map { try DueRecord($0) }
            return found.count == expected.count && Set(found) == Set(expected)
        },
    ]

    private static func sample(
        _ term: Phrase, _ holds: @escaping @Sendable (Subject, PersonRecord) throws -> Bool
    ) -> FileCheck {
        FileCheck(term: term) { subject in
            let last = try Int64.fetchOne(subject.database, sql: "SELECT max(id) FROM person")
            let step = max(1, (last ?? 0) / sampleSize)
            var (total, wrong, first) = (0, 0, Int64(0))
            for id in stride(from: Int64(1), through: last ?? 0, by: Int64.Stride(step)) {
                guard let person = try PersonRecord.fetch(id, subject.database) else { continue }
                total += 1
                if try holds(subject, person) { continue }
                if wrong == 0 { first = id }
                wrong += 1
            }
            return wrong == 0 ? [] : [CheckWords.person(term, wrong, of: total, first: first)]
        }
    }
}
