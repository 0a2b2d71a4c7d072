import Domain
import GRDB

extension FileCheck {
    /// What must hold of every case, whoever wrote it.
    static let cases: [FileCheck] = [chains, reviewers, approvals]

    /// Every case stands where the moves that it made lead by the table of moves.
    private static let chains = FileCheck(term: CheckWords.chains) { subject in
        let rows = try Row.fetchCursor(
            subject.database,
            sql: """
                SELECT c.id, c.state, c.next_level, m.number, m.from_state, m.to_state, m.action,
                    m.level
                FROM benefit_case AS c LEFT JOIN case_move AS m ON m.benefit_case = c.id
                ORDER BY c.id, m.number
                """)
        var wrong: [Int64] = []
        var chain: CaseChain?
        while let row = try rows.next() {
            let id: Int64 = row[0]
            if chain?.id != id {
                if let chain, !chain.isWhole { wrong.append(chain.id) }
                chain = CaseChain(id: id, state: row[1], nextLevel: row[2])
            }
            chain?.take(row)
        }
        if let chain, !chain.isWhole { wrong.append(chain.id) }
        guard let first = wrong.first else { return [] }
        return [CheckWords.rows(CheckWords.chains, wrong.count, first: "\(first)")]
    }

    /// No review by who entered the case, by one person at two levels, or without a mandate.
    private static let reviewers = nothing(
        CheckWords.reviewers,
        """
        SELECT c.id, m.number FROM case_move AS m JOIN benefit_case AS c ON c.id = m.benefit_case
        LEFT JOIN mandate AS w ON w.benefit_case = m.benefit_case AND w.level = m.level
        WHERE m.level IS NOT NULL AND (m.by = c.entered_by OR w.reviewer IS NOT m.by
            OR EXISTS (SELECT 1 FROM case_move AS o WHERE o.benefit_case = m.benefit_case
                AND o.by = m.by AND o.level <> m.level))
        """)

    /// No payment but from a case that was approved at some time.
    private static let approvals = nothing(
        CheckWords.approvals,
        """
        SELECT e.id FROM entitlement AS e WHERE NOT EXISTS (SELECT 1 FROM case_move AS m
            WHERE m.benefit_case = e.benefit_case AND m.to_state = 'ready')
        """)
}

/// The moves of a case, followed one after another.
private struct CaseChain {
    let id: Int64
    let state: String
    let nextLevel: String?
    private var reached: CaseState?
    private var count = 0
    private var isLegal = true

    /// Where a case may begin: applied for, found by a run, gone on or taken over.
    private static let beginnings: Set<CaseState> = [.draft, .submitted, .ready]

    init(id: Int64, state: String, nextLevel: String?) {
        self.id = id
        self.state = state
        self.nextLevel = nextLevel
    }

    /// Whether every move was legal and the last one led to where the case is.
    var isWhole: Bool {
        guard isLegal, let reached, reached.rawValue == state else { return false }
        return CaseTable.reviewer(of: reached)?.rawValue == nextLevel
    }

    /// Follows a row of number, from, to, action and level, which begins at the fourth column.
    mutating func take(_ row: Row) {
        count += 1
        let (number, to): (Int?, String?) = (row[3], row[5])
        let from = (row[4] as String?).flatMap(CaseState.init)
        let action = (row[6] as String?).flatMap(CaseAction.init)
        let next = to.flatMap(CaseState.init)
        if let action, let from {
            let move = CaseTable.move(from: from, by: action)
            isLegal =
                isLegal && from == reached && move?.to == next
                && move?.level?.rawValue == row[7] as String?
        } else {
            isLegal = isLegal && count == 1 && next.map(Self.beginnings.contains) ?? false
        }
        isLegal = isLegal && number == count
        reached = next
    }
}
