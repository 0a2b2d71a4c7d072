import Domain
import GRDB

/// Reads everything that is looked at before cases may move, by a handful of queries however many
/// cases they are.
struct CaseGates {
    let database: Database
    let definitions: Definitions
    let today: Day

    /// The gates of cases, in their order.
    ///
    /// - Parameter isJudged: whether it matters what the rules find today.
    func gates(of records: [CaseRecord], isJudged: Bool) throws -> [CaseGate] {
        let ids = records.map(\.benefitCase.id)
        let moves = try CaseMove.all(of: ids, database)
        let mandates = try Mandate.all(of: ids, database)
        let postings = try postings(of: ids)
        let objections = try objections(of: ids)
        let persons = try persons(of: records)
        let explanations = isJudged ? try explanations(of: records, persons) : [:]
        return try records.map { record in
            let benefitCase = record.benefitCase
            guard let person = persons[benefitCase.details.person]?.person else {
                throw RegistryError.damaged("benefit_case.person")
            }
            let id = benefitCase.id
            return CaseGate(
                benefitCase: benefitCase, name: person.details.name, moves: moves[id] ?? [],
                mandates: mandates[id] ?? [], explanation: explanations[id],
                reviews: reviews(of: benefitCase.details), postings: postings[id] ?? [],
                objections: objections[id] ?? [], household: person.details.household)
        }
    }

    /// What the rules of cases find today; a case whose programme is not defined has none.
    private func explanations(
        of records: [CaseRecord], _ persons: [Person.ID: PersonRecord]
    ) throws -> [BenefitCase.ID: Explanation] {
        let dossiers = try Dossier.all(of: Array(persons.values), database)
        var explanations: [BenefitCase.ID: Explanation] = [:]
        for record in records {
            let details = record.benefitCase.details
            guard let programme = definitions.programme(details.programme),
                let year = Period(.year, year: details.year),
                let dossier = dossiers[details.person]
            else { continue }
            explanations[record.benefitCase.id] = programme.explain(
                dossier, for: year, on: today)
        }
        return explanations
    }

    /// The reviews of the version by which a case is judged, or of the rule that took its place.
    private func reviews(of details: CaseDetails) -> [ReviewStep] {
        guard let programme = definitions.programme(details.programme),
            let version = details.rule
        else { return [] }
        return (programme.rule(version) ?? programme.rule(on: today))?.reviews ?? []
    }

    private func persons(of records: [CaseRecord]) throws -> [Person.ID: PersonRecord] {
        let ids = Set(records.map(\.benefitCase.details.person))
        let found = try PersonRecord.fetchAll(
            database, where: "id IN (SELECT value FROM json_each(?))", [ids.jsonList])
        return Dictionary(uniqueKeysWithValues: found.map { ($0.person.id, $0) })
    }

    /// The postings in which cases stand, the earliest first.
    func postings(of cases: [BenefitCase.ID]) throws -> [BenefitCase.ID: [Posting]] {
        try grouped(
            "SELECT l.benefit_case, \(PostingRecord.text.list(of: "o")) FROM posting_case AS l "
                + "CROSS JOIN posting AS o ON o.id = l.posting "
                + "WHERE l.benefit_case IN (SELECT value FROM json_each(?)) ORDER BY o.first, o.id",
            cases
        ) { try PostingRecord(&$0).posting }
    }

    /// Objections against cases, or against a list on which they stand.
    func objections(of cases: [BenefitCase.ID]) throws -> [BenefitCase.ID: [Objection]] {
        try grouped(
            "SELECT l.benefit_case, \(ObjectionRecord.text.list(of: "b")) FROM posting_case AS l "
                + "CROSS JOIN objection AS b ON b.posting = l.posting "
                + "WHERE l.benefit_case IN (SELECT value FROM json_each(?)) "
                + "AND (b.benefit_case IS NULL OR b.benefit_case = l.benefit_case) ORDER BY b.id",
            cases
        ) { try ObjectionRecord(&$0).objection }
    }

    private func grouped<Value>(
        _ sql: String, _ cases: [BenefitCase.ID], _ make: (inout ColumnReader) throws -> Value
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
}

extension CaseRecord {
    /// The cases of keys, in the order of the keys; all of them lie in `area`, or none is found.
    static func fetch(
        _ ids: [BenefitCase.ID], in area: AreaCode, _ database: Database
    ) throws -> [CaseRecord] {
        let found = try fetchAll(
            database, where: "id IN (SELECT value FROM json_each(?))", [ids.jsonList])
        let records = Dictionary(uniqueKeysWithValues: found.map { ($0.benefitCase.id, $0) })
        return try ids.map { id in
            guard let record = records[id], area.contains(record.village) else {
                throw RegistryError.notFound
            }
            return record
        }
    }
}

extension Account {
    /// The household of the person who works with the account, if the register knows them.
    func household(_ database: Database) throws -> Household.ID? {
        try person.flatMap { try PersonRecord.fetch($0.rawValue, database) }?
            .person.details.household
    }
}
