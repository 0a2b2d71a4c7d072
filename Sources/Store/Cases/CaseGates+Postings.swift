import Domain
import GRDB

extension Posting {
    /// The postings in which cases stand, the earliest first.
    static func all(
        of cases: [BenefitCase.ID], _ database: Database
    ) throws -> [BenefitCase.ID: [Posting]] {
        try grouped(
            "SELECT l.benefit_case, \(PostingRecord.text.list(of: "o")) FROM posting_case AS l "
                + "CROSS JOIN posting AS o ON o.id = l.posting "
                + "WHERE l.benefit_case IN (SELECT value FROM json_each(?)) ORDER BY o.first, o.id",
            cases, database
        ) { try PostingRecord(&$0).posting }
    }
}

extension Objection {
    /// Objections against cases, or against a list on which they stand.
    static func all(
        of cases: [BenefitCase.ID], _ database: Database
    ) throws -> [BenefitCase.ID: [Objection]] {
        try grouped(
            "SELECT l.benefit_case, \(ObjectionRecord.text.list(of: "b")) FROM posting_case AS l "
                + "CROSS JOIN objection AS b ON b.posting = l.posting "
                + "WHERE l.benefit_case IN (SELECT value FROM json_each(?)) "
                + "AND (b.benefit_case IS NULL OR b.benefit_case = l.benefit_case) ORDER BY b.id",
            cases, database
        ) { try ObjectionRecord(&$0).objection }
    }
}

extension CaseGates {
    /// Rows with what was upheld against their cases.
    ///
    /// Hardly any list has such a one, so what answers it is read only then.
    static func notingUpheld(in rows: [CaseRow], _ database: Database) throws -> [CaseRow] {
        let ids = rows.map(\.benefitCase).filter(\.details.state.isJudgedNext).map(\.id)
        let objections = try Objection.all(of: ids, database).filter { entry in
            entry.value.contains(where: \.isUpheld)
        }
        guard !objections.isEmpty else { return rows }
        let named = Array(objections.keys)
        let moves = try CaseMove.all(of: named, database)
        let postings = try Posting.all(of: named, database)
        return rows.map { row in
            let id = row.benefitCase.id
            guard let against = objections[id] else { return row }
            var noted = row
            noted.upheldObjections =
                CaseGate(
                    benefitCase: row.benefitCase, name: row.person.name, moves: moves[id] ?? [],
                    postings: postings[id] ?? [], objections: against,
                    household: row.person.household
                ).upheld.count
            return noted
        }
    }
}

/// What a query finds of cases, by their keys.
private func grouped<Value>(
    _ sql: String, _ cases: [BenefitCase.ID], _ database: Database,
    _ make: (inout ColumnReader) throws -> Value
) throws -> [BenefitCase.ID: [Value]] {
    let statement = try database.cachedStatement(sql: sql)
    var values: [BenefitCase.ID: [Value]] = [:]
    let rows = try Row.fetchCursor(statement, arguments: [cases.jsonList])
    while let row = try rows.next() {
        var columns = ColumnReader(row, "benefit_case")
        let id: BenefitCase.ID = try columns.id()
        values[id, default: []].append(try make(&columns))
    }
    return values
}
