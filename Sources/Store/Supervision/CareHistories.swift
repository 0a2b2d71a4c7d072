import Domain
import GRDB

/// Reads the histories of those for whom a step of care may have fallen due within a time.
struct CareHistories {
    let area: AreaCode
    let first: Day
    let last: Day
    let definitions: Definitions
    let database: Database

    /// The histories, village by village.
    func byVillage() throws -> [AreaCode: [CareHistory]] {
        var (histories, villages) = try persons()
        try addContacts(to: &histories)
        try addChildren(to: &histories)
        return Dictionary(grouping: histories) { villages[$0.key] ?? .everywhere }
            .mapValues { $0.map(\.value) }
    }

    /// Young children, women with a pregnancy that was told, and mothers of newborns.
    private func persons() throws -> ([Int64: CareHistory], [Int64: AreaCode]) {
        let statement = try database.cachedStatement(
            sql: """
                SELECT p.id, p.village, p.birthday, p.death FROM person AS p WHERE p.id IN (
                    SELECT id FROM person INDEXED BY person_by_birthday
                        WHERE birthday BETWEEN :child AND :last AND village BETWEEN :low AND :high
                    UNION SELECT mother FROM person INDEXED BY person_by_birthday
                        WHERE birthday BETWEEN :born AND :last AND mother IS NOT NULL
                            AND village BETWEEN :low AND :high
                    UNION SELECT person FROM visit INDEXED BY visit_by_village
                        WHERE village BETWEEN :low AND :high AND lmp BETWEEN :told AND :last)
                    AND p.village BETWEEN :low AND :high
                """)
        let rows = try Row.fetchAll(
            statement,
            arguments: [
                "child": earliest(.birth).number, "born": earliest(.delivery).number,
                "told": earliest(.lastMenstrualPeriod).number, "last": last.number,
                "low": area.range.lowerBound, "high": area.range.upperBound,
            ])
        var histories: [Int64: CareHistory] = [:]
        var villages: [Int64: AreaCode] = [:]
        for row in rows {
            var columns = ColumnReader(row, "person")
            let id = try columns.number()
            villages[id] = try columns.area()
            histories[id] = CareHistory(
                birthday: try columns.dayOrNil(), death: try columns.dayOrNil())
        }
        return (histories, villages)
    }

    /// The earliest day from which a schedule can have counted whose step fell due in time.
    private func earliest(_ anchor: Schedule.Anchor) -> Day {
        let longest = definitions.schedules.filter { $0.anchor == anchor }.flatMap(\.steps)
            .map { $0.due.after(first) - first }.max()
        // Months differ in length.
        return first - ((longest ?? 0) + 31)
    }

    private func addContacts(to histories: inout [Int64: CareHistory]) throws {
        let purposes = definitions.visitPurposes.filter { $0.schedule != nil }
            .map { "'\($0.code)'" }.joined(separator: ", ")
        let statement = try database.cachedStatement(
            sql: """
                SELECT v.person, v.day, v.purpose, v.consent, v.lmp
                FROM json_each(?) AS i CROSS JOIN visit AS v INDEXED BY visit_by_person
                WHERE v.person = i.value AND (v.purpose IN (\(purposes)) OR v.lmp IS NOT NULL)
                """)
        let rows = try Row.fetchCursor(statement, arguments: [list(of: histories)])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "visit")
            let person = try columns.number()
            let day = try columns.day()
            let purpose = try columns.text()
            let consent: Consent = try columns.code()
            histories[person]?.contacts.append(
                CareHistory.Contact(
                    day: day, purpose: purpose, consent: consent,
                    lastMenstrualPeriod: try columns.dayOrNil()))
        }
    }

    private func addChildren(to histories: inout [Int64: CareHistory]) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.mother, c.birthday
                FROM json_each(?) AS i CROSS JOIN person AS c INDEXED BY person_by_mother
                WHERE c.mother = i.value AND c.mother IS NOT NULL AND c.birthday IS NOT NULL
                """)
        let rows = try Row.fetchCursor(statement, arguments: [list(of: histories)])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "person")
            let mother = try columns.number()
            histories[mother]?.children.append(try columns.day())
        }
    }

    private func list(of histories: [Int64: CareHistory]) -> String {
        "[\(histories.keys.map(String.init).joined(separator: ","))]"
    }
}
