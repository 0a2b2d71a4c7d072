import Domain
import GRDB

/// Finds the persons whom all words of a query describe.
struct PersonFinder {
    /// How far matches are counted.
    static let countLimit = 1_000
    /// How many candidates of one word are held against the others one by one.
    private static let checkLimit = 300
    /// How many are compared where no word has so few.
    private static let manyLimit = 60_000
    /// How many are sorted by pinyin; more are shown township by township.
    private static let sortLimit = 200

    /// How many places of one name are searched.
    private static let placeLimit: Int64 = 20

    private let database: Database
    private let area: AreaCode
    private let words: WordFinder
    private let limit: Int

    /// - Parameter limit: how many are found at the most; sums need everybody.
    init(_ database: Database, in area: AreaCode, limit: Int = countLimit) throws {
        self.database = database
        self.area = area
        self.limit = limit
        words = try WordFinder(database, in: area)
    }

    /// Whom the query describes, the best match first, then by pinyin; nobody being called so, a
    /// word may be the village of whom the others describe.
    func find(_ query: SearchQuery) throws -> Candidates {
        let found = try described(query)
        guard found.matches.isEmpty, query.words.count > 1 else { return found }
        for (place, word) in query.words.enumerated()
        where word.kind == .han && word.text.count > 1 {
            let there = try searched(query.leavingOut(place), inPlacesCalled: word.text)
            if !there.matches.isEmpty { return there }
        }
        return found
    }

    /// Whom a query describes in the villages and townships whose name begins so.
    private func searched(
        _ query: SearchQuery, inPlacesCalled name: String
    ) throws -> Candidates {
        let statement = try database.cachedStatement(
            sql: """
                SELECT code FROM area
                WHERE code BETWEEN ? AND ? AND substr(name, 1, length(?3)) = ?3
                ORDER BY code LIMIT ?4
                """)
        let codes = try Int64.fetchAll(
            statement, arguments: area.bounds + [name, Self.placeLimit])
        var result = Candidates(limit: limit)
        for place in codes.compactMap(AreaCode.init(number:)) {
            let there = try PersonFinder(database, in: place, limit: limit).described(query)
            for match in there.matches {
                guard result.take(match.person, rank: match.rank) else { return result }
            }
            if there.isCapped { result.cap() }
        }
        return result
    }

    /// Whom the words describe by themselves.
    private func described(_ query: SearchQuery) throws -> Candidates {
        if query.words.count > 1, let letters = query.joinedLetters,
            let word = SearchQuery(letters).words.first
        {
            let joined = try words.candidates(for: word, limit: limit)
            if !joined.matches.isEmpty { return try ordered(joined) }
        }
        guard let first = query.words.first else { return Candidates(limit: 0) }
        if query.words.count == 1, first.kind != .mixed || first.group != nil {
            return try ordered(words.candidates(for: first, limit: limit))
        }
        return try ordered(checked(query.words))
    }

    /// Those of the rarest word whom the others describe too.
    private func checked(_ all: [SearchQuery.Word]) throws -> Candidates {
        var best = try all.map { try words.candidates(for: $0, limit: Self.checkLimit) }
            .filter { !$0.isCapped }.min { $0.matches.count < $1.matches.count }
        if best == nil { best = try common(all) }
        var result = Candidates(limit: limit)
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

    /// Those who are among the candidates of every word, where each word alone means many.
    private func common(_ all: [SearchQuery.Word]) throws -> Candidates {
        let most = max(limit, Self.manyLimit)
        let sets = try all.map { try words.candidates(for: $0, limit: most) }
            .sorted { $0.matches.count < $1.matches.count }
        var result = Candidates(limit: limit)
        guard let first = sets.first else { return result }
        let others = sets.dropFirst().filter { !$0.isCapped }.map { other in
            Set(other.matches.map(\.person))
        }
        for match in first.matches where others.allSatisfy({ $0.contains(match.person) }) {
            guard result.take(match.person, rank: match.rank) else { return result }
        }
        if first.isCapped { result.cap() }
        return result
    }

    /// Few are put in the order of rank and pinyin; many stay as the keys give them.
    private func ordered(_ found: Candidates) throws -> Candidates {
        guard !found.isCapped, (2...Self.sortLimit).contains(found.matches.count) else {
            return found
        }
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
