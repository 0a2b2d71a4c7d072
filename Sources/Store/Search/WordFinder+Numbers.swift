import Domain
import GRDB

/// Pieces of identity numbers that begin before the month of birth: these have no keys.
///
/// Where a piece begins is not told, so each place is tried: a piece that reaches into the year
/// is a few ranges of birthdays; one that lies in the area is asked of the areas that occur.
extension WordFinder {
    /// How many numbers of an area are looked at before the count is said to be open.
    private static let patience = 3_000

    /// Pieces from the year on, and longer ones that cover the whole birthday.
    func birthdays(_ piece: String, _ found: inout Candidates) throws {
        let digits = piece.utf8.map { Int($0) - 0x30 }
        for place in 0..<SearchEntry.firstPlace where place + digits.count <= 18 {
            let covered = digits.dropFirst(max(0, 6 - place))
            if place < 6 && covered.count < 8 { continue }
            let needsNumber = place < 6 || place + digits.count > 14
            let statement = try database.cachedStatement(
                sql: needsNumber ? Self.byBirthdayAndNumber : Self.byBirthday)
            for days in Self.days(Array(covered.prefix(8)), from: max(0, place - 6)) {
                var arguments: StatementArguments = [days.lowerBound, days.upperBound]
                arguments += bounds
                if needsNumber { arguments += [place + 1, piece.utf8.count, piece] }
                let rows = try Row.fetchCursor(statement, arguments: arguments)
                while let row = try rows.next() {
                    guard found.take(row[0], rank: place == 6 ? 1 : 2) else { return }
                }
            }
        }
    }

    /// Pieces that begin in the six places of the area and end before the birthday does.
    func issued(_ piece: String, _ found: inout Candidates) throws {
        var beginnings: [String] = []
        for area in try String.fetchAll(database.cachedStatement(sql: Self.areasOfIssue)) {
            for place in 0..<6 where place + piece.utf8.count < 14 {
                let tail = area.dropFirst(place)
                let rest = piece.dropFirst(tail.count)
                let isYear =
                    rest.isEmpty
                    || ["18", "19", "20"].contains { century in
                        rest.hasPrefix(century) || century.hasPrefix(rest)
                    }
                if isYear && tail.hasPrefix(piece.prefix(tail.count)) {
                    beginnings.append(area + rest)
                }
            }
        }
        if beginnings.isEmpty { return }
        if area.level == .village || area.level == .township {
            // Little enough: all its numbers are looked at once.
            try take(Self.byNumberInArea, bounds + [piece], &found)
            return
        }
        for beginning in beginnings {
            guard try numbers(beginning: beginning, &found) else { return }
        }
    }

    private func take(
        _ sql: String, _ arguments: StatementArguments, _ found: inout Candidates
    ) throws {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: sql), arguments: arguments)
        while let row = try rows.next() {
            guard found.take(row[0], rank: 2) else { return }
        }
    }

    /// False once it is enough.
    private func numbers(beginning: String, _ found: inout Candidates) throws -> Bool {
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: Self.byNumber),
            arguments: [beginning, beginning + SearchEntry.end])
        var seen = 0
        while let row = try rows.next() {
            // What lies elsewhere must not decide whether the count is said to be open.
            guard area.range.contains(row[1]) else { continue }
            seen += 1
            if seen > Self.patience {
                found.cap()
                return true
            }
            guard found.take(row[0], rank: 2) else { return false }
        }
        return true
    }

    /// The ranges of days `yyyymmdd` that have `digits` from a place on.
    static func days(_ digits: [Int], from place: Int) -> [ClosedRange<Int64>] {
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return [] }
        let ofYear = digits.prefix(4 - place)
        let rest = digits.dropFirst(ofYear.count)
        var least: Int64 = 0
        var most: Int64 = 0
        for index in 0..<4 {
            let known = index < rest.count ? Int64(rest[rest.startIndex + index]) : nil
            least = least * 10 + (known ?? 0)
            most = most * 10 + (known ?? 9)
        }
        return (1850...2099).compactMap { year in
            let written = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
            guard written[place...].starts(with: ofYear) else { return nil }
            return Int64(year) * 10_000 + least...Int64(year) * 10_000 + most
        }
    }

    /// Persons by birthday.
    static let byBirthday = """
        SELECT id FROM person INDEXED BY person_by_birthday
        WHERE birthday BETWEEN ? AND ? AND village BETWEEN ? AND ?
        """
    private static let byBirthdayAndNumber = byBirthday + " AND substr(resident_id, ?, ?) = ?"

    private static let byNumber = """
        SELECT id, village FROM person INDEXED BY person_by_resident_id
        WHERE resident_id >= ? AND resident_id < ?
        """
    private static let byNumberInArea = """
        SELECT id FROM person INDEXED BY person_by_village
        WHERE village BETWEEN ? AND ? AND instr(substr(resident_id, 1, 13), ?) > 0
        """

    /// The areas that numbers begin with, each found by one step over all numbers of the last.
    static let areasOfIssue = """
        WITH RECURSIVE issued (code) AS (
            SELECT substr(min(resident_id), 1, 6) FROM person WHERE resident_id IS NOT NULL
            UNION ALL
            SELECT (SELECT substr(min(resident_id), 1, 6) FROM person
                WHERE resident_id > issued.code || ':')
            FROM issued WHERE issued.code IS NOT NULL
        )
        SELECT code FROM issued WHERE code IS NOT NULL
        """
}
