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
        let postings = try Posting.all(of: ids, database)
        let objections = try Objection.all(of: ids, database)
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
