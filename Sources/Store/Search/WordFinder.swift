import Domain
import GRDB

/// Finds whom one word may mean within an area, by the keys and indexes of the register.
struct WordFinder {
    let database: Database
    /// Where; never wider than the account's own.
    let area: AreaCode
    /// The townships that lie in the area, whose keys lie together.
    let townships: [Int64]

    init(_ database: Database, in area: AreaCode) throws {
        self.database = database
        self.area = area
        if area.level >= .township {
            townships = [SearchEntry.township(of: area)]
        } else {
            let statement = try database.cachedStatement(
                sql: """
                    SELECT DISTINCT code / 1000 FROM area
                    WHERE code BETWEEN ? AND ? AND code % 1000 <> 0
                    """)
            townships = try Int64.fetchAll(
                statement, arguments: [area.range.lowerBound, area.range.upperBound])
        }
    }

    /// Whom the word may mean; of a mixed word, whom one of its parts means.
    func candidates(for word: SearchQuery.Word, limit: Int) throws -> Candidates {
        var found = Candidates(limit: limit)
        switch word.kind {
        case .letters:
            try exactly(word.text, rank: 0, &found)
            try beginning(word.text, rank: 1, &found)
        case .han:
            try exactly(word.text, rank: 0, &found)
            try beginning(word.text, rank: 1, &found)
            try beginning(SearchEntry.inner + word.text, rank: 2, &found)
        case .digits:
            try digits(word, &found)
        case .mixed:
            if let group = word.group {
                try households(group: group, number: nil, rank: 0, &found)
            } else if let part = word.parts.first(where: { $0.kind == .han }) ?? word.parts.first {
                return try candidates(for: part, limit: limit)
            }
        }
        return found
    }

    private func exactly(_ key: String, rank: Int, _ found: inout Candidates) throws {
        try keys(from: key, to: key + "\u{1}", rank: rank, &found)
    }

    private func beginning(_ key: String, rank: Int, _ found: inout Candidates) throws {
        try keys(from: key, to: key + SearchEntry.end, rank: rank, &found)
    }

    private func keys(
        from first: String, to end: String, rank: Int, _ found: inout Candidates
    ) throws {
        let statement = try database.cachedStatement(sql: Self.byKey)
        for township in townships {
            let rows = try Row.fetchCursor(
                statement, arguments: [township, first, end] + bounds)
            while let row = try rows.next() {
                guard found.take(row[0], rank: rank) else { return }
            }
        }
    }

    private func digits(_ word: SearchQuery.Word, _ found: inout Candidates) throws {
        if word.isIDFragment {
            try exactly(word.text, rank: 0, &found)
            try birthdays(word.text, &found)
            try issued(word.text, &found)
            try beginning(word.text, rank: 2, &found)
        }
        if word.isPhoneTail {
            try beginning(
                SearchEntry.phoneKey(word.digits), rank: 1, &found)
        }
        if let (group, number) = word.householdNumber {
            try households(group: group, number: number, rank: 1, &found)
        }
    }

    /// Members of the households of a group, or of a number written with or without zeros.
    private func households(
        group: Int?, number: Int?, rank: Int, _ found: inout Candidates
    ) throws {
        var arguments = bounds
        let condition: String
        if let number {
            let text = String(number)
            let spellings = (0...max(0, 6 - text.count)).map {
                String(repeating: "0", count: $0) + text
            }
            condition = "h.number IN (\(spellings.map { _ in "?" }.joined(separator: ",")))"
            arguments += StatementArguments(spellings)
            if let group {
                try members(condition + " AND h.group_no = ?", arguments + [group], rank, &found)
                return
            }
        } else {
            let digits = String(group ?? 0)
            let key = String(repeating: "0", count: max(0, 2 - digits.count)) + digits
            condition = "h.walk_key >= ? AND h.walk_key < ?"
            arguments += [key, key + SearchEntry.end]
        }
        try members(condition, arguments, rank, &found)
    }

    private func members(
        _ condition: String, _ arguments: StatementArguments, _ rank: Int,
        _ found: inout Candidates
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT p.id FROM area a CROSS JOIN household h ON h.village = a.code
                CROSS JOIN person p ON p.household = h.id
                WHERE a.code BETWEEN ? AND ? AND \(condition)
                """)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            guard found.take(row[0], rank: rank) else { return }
        }
    }

    /// The bounds of the village column.
    var bounds: StatementArguments { [area.range.lowerBound, area.range.upperBound] }

    /// Persons of a township by a range of keys.
    static let byKey = """
        SELECT person FROM search_key
        WHERE township = ? AND key >= ? AND key < ? AND village BETWEEN ? AND ?
        """
}
