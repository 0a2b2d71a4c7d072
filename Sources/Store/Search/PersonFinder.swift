import Domain
import GRDB

/// Finds the persons whom all words of a query describe.
struct PersonFinder {
    /// How far matches are counted.
    static let countLimit = 1_000
    /// How many candidates of one word are held against the others.
    private static let checkLimit = 4_000

    private let database: Database
    private let words: WordFinder

    init(_ database: Database, in area: AreaCode) throws {
        self.database = database
        words = try WordFinder(database, in: area)
    }

    /// Whom the query describes, the best match first, then by pinyin.
    func find(_ query: SearchQuery) throws -> Candidates {
        if query.words.count > 1, let letters = query.joinedLetters,
            let word = SearchQuery(letters).words.first
        {
            let joined = try words.candidates(for: word, limit: Self.countLimit)
            if !joined.matches.isEmpty { return try ordered(joined) }
        }
        guard let first = query.words.first else { return Candidates(limit: 0) }
        if query.words.count == 1, first.kind != .mixed || first.group != nil {
            return try ordered(words.candidates(for: first, limit: Self.countLimit))
        }
        return try ordered(checked(query.words))
    }

    /// Those of the rarest word whom the others describe too.
    private func checked(_ all: [SearchQuery.Word]) throws -> Candidates {
        var best: Candidates?
        for word in all {
            let found = try words.candidates(for: word, limit: Self.checkLimit)
            if best.map({ found.matches.count < $0.matches.count }) ?? true { best = found }
        }
        var result = Candidates(limit: Self.countLimit)
        guard let best else { return result }
        let statement = try database.cachedStatement(sql: Self.subject)
        for match in best.matches {
            guard
                let row = try Row.fetchOne(statement, arguments: [match.person]),
                all.allSatisfy(SearchSubject(row).matches)
            else { continue }
            guard result.take(match.person, rank: match.rank) else { return result }
        }
        if best.isCapped { result.cap() }
        return result
    }

    /// Where all were found, in the order of rank and pinyin; else as the keys give them.
    private func ordered(_ found: Candidates) throws -> Candidates {
        guard !found.isCapped, found.matches.count > 1 else { return found }
        let statement = try database.cachedStatement(
            sql: "SELECT sort_key FROM person WHERE id = ?")
        let keyed = try found.matches.map { match in
            let key = try String.fetchOne(statement, arguments: [match.person]) ?? ""
            return (match: match, key: Array(key.utf8))
        }
        let sorted = keyed.sorted { one, other in
            if one.match.rank != other.match.rank { return one.match.rank < other.match.rank }
            if one.key != other.key { return one.key.lexicographicallyPrecedes(other.key) }
            return one.match.person < other.match.person
        }
        var result = Candidates(limit: found.limit)
        for entry in sorted { _ = result.take(entry.match.person, rank: entry.match.rank) }
        return result
    }

    private static let subject = """
        SELECT p.name, p.resident_id, p.birthday, p.phone, h.group_no, h.number
        FROM person p JOIN household h ON h.id = p.household WHERE p.id = ?
        """
}

extension SearchSubject {
    /// The subject of a row of name, number, birthday, telephone, group and household number.
    fileprivate init(_ row: Row) {
        self.init(
            name: row[0], residentID: row[1], birthday: row[2], phone: row[3], group: row[4],
            number: row[5])
    }
}
