import Domain
import GRDB

/// Rows of `case_move`: they only grow.
extension CaseMove {
    /// The number of a case's next move.
    static func next(of id: BenefitCase.ID, _ database: Database) throws -> Int {
        let statement = try database.cachedStatement(
            sql: "SELECT 1 + coalesce(max(number), 0) FROM case_move WHERE benefit_case = ?")
        return try Int.fetchOne(statement, arguments: [id.rawValue]) ?? 1
    }

    /// Adds the row.
    func insert(of id: BenefitCase.ID, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO case_move (benefit_case, number, at, by, from_state, to_state, action,
                    level, phrase, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                id.rawValue, number, at.milliseconds, by.rawValue, from?.rawValue, to.rawValue,
                action?.rawValue, level?.rawValue, phrase, reason,
            ])
    }

    /// What `init(_:)` reads, after the key of the case.
    static let columns = """
        benefit_case, number, at, by, from_state, to_state, action, level, phrase, reason
        """

    /// The moves of cases, each case's in order.
    static func all(
        of cases: [BenefitCase.ID], _ database: Database
    ) throws -> [BenefitCase.ID: [CaseMove]] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(columns) FROM case_move
                WHERE benefit_case IN (SELECT value FROM json_each(?))
                ORDER BY benefit_case, number
                """)
        var moves: [BenefitCase.ID: [CaseMove]] = [:]
        let rows = try Row.fetchCursor(statement, arguments: [cases.jsonList])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "case_move")
            let id: BenefitCase.ID = try columns.id()
            moves[id, default: []].append(try CaseMove(&columns))
        }
        return moves
    }

    private init(_ columns: inout ColumnReader) throws {
        let number = Int(try columns.number())
        let at = Instant(milliseconds: try columns.number())
        let by: Account.ID = try columns.id()
        let from: CaseState? = try columns.codeOrNil()
        let to: CaseState = try columns.code()
        let action: CaseAction? = try columns.codeOrNil()
        let level: Level? = try columns.codeOrNil()
        self.init(
            number: number, at: at, by: by, from: from, to: to, action: action, level: level,
            phrase: columns.textOrNil(), reason: columns.textOrNil())
    }
}
