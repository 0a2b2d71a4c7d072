public import Domain
import GRDB

extension RegistryStore {
    /// Everything with which a case is decided on a day.
    public func benefitCase(
        _ id: BenefitCase.ID, on today: Day
    ) throws(RegistryError) -> CaseFile {
        let opened = try read { database in
            guard let record = try CaseRecord.fetch(id.rawValue, database),
                sees(record.village)
            else { throw RegistryError.notFound }
            let desk = CaseGates(
                database: database, definitions: file.definitions, today: today)
            guard let gate = try desk.gates(of: [record], isJudged: true).first,
                let row = try Row.fetchOne(
                    database.cachedStatement(sql: PersonRow.byID),
                    arguments: [record.benefitCase.details.person.rawValue])
            else { throw RegistryError.notFound }
            let whole = try record.whole()
            // Nothing was found yet of a case that was never handed in.
            let changes =
                whole.details.findings.isEmpty
                ? []
                : FindingChange.between(
                    whole.details.findings, gate.explanation?.findings ?? [])
            return CaseFile(
                benefitCase: whole, person: try PersonRow(row), explanation: gate.explanation,
                changes: changes, moves: gate.moves,
                names: try names(of: gate, database), mandates: gate.mandates,
                postings: gate.postings, objections: told(gate.objections, on: gate.postings),
                payments: try payments(of: id, database),
                others: try others(than: whole, database))
        }
        try noteLook(at: opened.person)
        return opened
    }

    /// What is said of a whole list that hung elsewhere is about others, too: that there is such an
    /// objection matters here, and what it says does not.
    private func told(_ objections: [Objection], on postings: [Posting]) -> [Objection] {
        let elsewhere = Set(postings.filter { !sees($0.details.area) }.map(\.id))
        return objections.map { objection in
            guard objection.benefitCase == nil, elsewhere.contains(objection.posting) else {
                return objection
            }
            var copy = objection
            (copy.text, copy.raisedBy) = ("", nil)
            copy.outcome = objection.outcome.map { _ in "" }
            return copy
        }
    }

    private func names(
        of gate: CaseGate, _ database: Database
    ) throws -> [Account.ID: String] {
        let ids = Set(
            gate.moves.map(\.by) + gate.mandates.flatMap { [$0.reviewer, $0.givenBy] }
                + [gate.benefitCase.details.enteredBy])
        let accounts = try AccountRecord.fetchAll(
            database, where: "id IN (SELECT value FROM json_each(?))", [ids.jsonList])
        return Dictionary(
            uniqueKeysWithValues: accounts.map { ($0.account.id, $0.account.name) })
    }

    private func payments(
        of id: BenefitCase.ID, _ database: Database
    ) throws -> [Entitlement] {
        try EntitlementRecord.fetchAll(
            database, where: "benefit_case = ? ORDER BY period DESC, id DESC", [id.rawValue]
        ).map { record in
            var whole = record
            try whole.loadLayers(database)
            return whole.entitlement
        }
    }

    private func others(
        than benefitCase: BenefitCase, _ database: Database
    ) throws -> [BenefitCase] {
        try CaseRecord.fetchAll(
            database, where: "person = ? AND id <> ? ORDER BY year DESC, programme, id",
            [benefitCase.details.person.rawValue, benefitCase.id.rawValue]
        ).map(\.benefitCase)
    }
}
