import Domain
import GRDB

/// Who has which case before them: rows that no journal keeps, because nothing follows from them.
enum ClaimRows {
    /// Claims on cases that have not run out at a moment.
    static func live(
        on ids: [BenefitCase.ID], at now: Instant, _ database: Database
    ) throws -> [BenefitCase.ID: CaseClaim] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT k.benefit_case, k.account, a.name, k.until_at
                FROM case_claim AS k CROSS JOIN account AS a ON a.id = k.account
                WHERE k.benefit_case IN (SELECT value FROM json_each(?)) AND k.until_at > ?
                """)
        var claims: [BenefitCase.ID: CaseClaim] = [:]
        let rows = try Row.fetchCursor(
            statement, arguments: [ids.jsonList, now.milliseconds])
        while let row = try rows.next() {
            var columns = ColumnReader(row, "case_claim")
            let id: BenefitCase.ID = try columns.id()
            claims[id] = try CaseClaim(orNil: &columns)
        }
        return claims
    }

    /// The gates of cases, knowing who else has them.
    static func noted(
        in gates: [CaseGate], besides account: Account.ID, at now: Instant, _ database: Database
    ) throws -> [CaseGate] {
        let claims = try live(on: gates.map(\.benefitCase.id), at: now, database)
        return gates.map { gate in
            var gate = gate
            gate.claim = claims[gate.benefitCase.id].flatMap { $0.by == account ? nil : $0 }
            return gate
        }
    }

    /// Keeps a case for an account.
    static func save(
        _ id: BenefitCase.ID, for account: Account.ID, until: Instant, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO case_claim (benefit_case, account, until_at) VALUES (?, ?, ?)
                ON CONFLICT (benefit_case) DO UPDATE SET
                    account = excluded.account, until_at = excluded.until_at
                """
        ).execute(arguments: [id.rawValue, account.rawValue, until.milliseconds])
    }

    /// Gives cases back, whoever has them, or only those of one account.
    static func delete(
        _ ids: [BenefitCase.ID], of account: Account.ID? = nil, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                DELETE FROM case_claim
                WHERE benefit_case IN (SELECT value FROM json_each(?1))
                    AND (?2 IS NULL OR account = ?2)
                """
        ).execute(arguments: [ids.jsonList, account?.rawValue])
    }
}

extension CaseClaim {
    /// Reads account, name and end; nil where nobody has the case.
    init?(orNil columns: inout ColumnReader) throws {
        let by = columns.numberOrNil()
        let name = columns.textOrNil()
        let until = columns.numberOrNil()
        guard let by, let name, let until else { return nil }
        self.init(
            by: Account.ID(rawValue: by), byName: name, until: Instant(milliseconds: until))
    }
}
