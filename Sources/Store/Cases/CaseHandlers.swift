import Domain
import GRDB

extension OpenCase: Handled {
    func carryOut(_ work: Work) throws {
        let person = try work.person(person)
        let programme = work.definitions.programme(programme)
        let dossier = try Dossier(of: person, work.database)
        let period = Period(.year, year: year)
        let explanation = period.flatMap { period in
            programme?.explain(dossier, for: period, on: work.today)
        }
        let known = try CaseRecord.fetch(self.person, self.programme, year, work.database)
        let details = try decide(
            under: programme, finding: explanation, besides: known?.benefitCase,
            entry: ServiceEntry(at: work.entry.at, by: work.account.id))
        try work.add(details, of: person)
        work.isAbout(person.person.details.name, in: person.village)
    }
}

extension RecordPaper: Handled {
    func carryOut(_ work: Work) throws {
        let person = try work.person(details.person)
        let kept = try decide(
            about: person.person.details, by: work.definitions, on: work.today)
        try work.add(kept)
        work.isAbout(person.person.details.name, in: person.village)
    }
}

extension MoveCases: Handled {
    func carryOut(_ work: Work) throws {
        let request = try decide(by: work.definitions)
        let records = try CaseRecord.fetch(
            request.cases, in: work.account.area, work.database)
        let desk = CaseGates(
            database: work.database, definitions: work.definitions, today: work.today)
        let gates = try ClaimRows.noted(
            in: try desk.gates(of: records, isJudged: request.action.isJudged),
            besides: work.account.id, at: work.present, work.database)
        let own = try work.account.household(work.database)
        var moves: [CaseTable.Move] = []
        var obstacles: [CaseObstacle] = []
        for gate in gates {
            do throws(CaseObstacle) {
                moves.append(
                    try gate.decide(request, by: work.account, of: own, on: work.today))
            } catch {
                obstacles.append(error)
            }
        }
        try refuse(obstacles)
        for (place, record) in records.enumerated() {
            try work.carryOut(request, moves[place], on: record, gates[place].explanation)
        }
        // Whoever reviews it next need not wait for the claim of who has just done so.
        try ClaimRows.delete(request.cases, work.database)
        work.isAbout(gates.map(\.name), in: records.map(\.village))
    }
}

extension GiveMandates: Handled {
    func carryOut(_ work: Work) throws {
        let reviewer = try AccountRecord.fetch(reviewer.rawValue, work.database)?.account
        let ids = try decide(to: reviewer, by: work.account.id, on: work.present.day)
        guard let reviewer else { return }
        let records = try CaseRecord.fetch(ids, in: work.account.area, work.database)
        let desk = CaseGates(
            database: work.database, definitions: work.definitions, today: work.today)
        let gates = try desk.gates(of: records, isJudged: false)
        let own = try reviewer.household(work.database)
        var obstacles: [CaseObstacle] = []
        var mandates: [(mandate: Mandate, record: CaseRecord)] = []
        for (record, gate) in zip(records, gates) {
            do throws(CaseObstacle) {
                let mandate = try gate.mandate(
                    at: level, to: reviewer, of: own, by: work.account.id, in: record.village,
                    on: work.today)
                if let mandate { mandates.append((mandate, record)) }
            } catch {
                obstacles.append(error)
            }
        }
        try refuse(obstacles)
        for (mandate, record) in mandates { try work.keep(mandate, for: record) }
        work.isAbout(gates.map(\.name), in: records.map(\.village))
    }
}

/// All of the cases move, or none does.
private func refuse(_ obstacles: [CaseObstacle]) throws {
    guard obstacles.isEmpty else { throw RegistryError.rejected(obstacles.map(\.problem)) }
}

extension Work {
    /// Moves a case that may move, and does what follows from it.
    fileprivate func carryOut(
        _ request: MoveCases, _ move: CaseTable.Move, on record: CaseRecord,
        _ explanation: Explanation?
    ) throws {
        var moved = record
        var findings: [ConditionFinding]?
        if move.action == .submit, let explanation {
            let programme = definitions.programme(record.benefitCase.details.programme)
            moved.benefitCase.details.apply(explanation, of: programme)
            findings = explanation.findings
            if let programme, let rule = explanation.rule {
                try RuleUse.note(rule, of: programme, on: today, database)
            }
        }
        if let day = request.day { try cancelPayments(of: record.benefitCase.id, after: day) }
        try self.move(
            record, to: moved.benefitCase.details, by: move, phrase: request.phrase,
            reason: request.reason, findings: findings, ends: request.day)
        touch(record.benefitCase.details.person)
    }

    /// Nothing is paid for a period after the last day, as far as it is not on its way already.
    private func cancelPayments(of id: BenefitCase.ID, after day: Day) throws {
        let records = try EntitlementRecord.fetchAll(
            database,
            where: "benefit_case = ? AND status IN ('due', 'blocked', 'returned') ORDER BY id",
            [id.rawValue])
        for record in records where record.entitlement.details.period.start > day {
            let whole = try payment(record.entitlement.id)
            var details = whole.entitlement.details
            details.status = .cancelled
            details.reason = nil
            try change(whole, to: details)
        }
    }

    /// Notes a mandate with the case that it is for.
    fileprivate func keep(_ mandate: Mandate, for record: CaseRecord) throws {
        let id = record.benefitCase.id
        try mandate.keep(for: id, database)
        // The case stays as it is; the entry's command says what was given to whom.
        try note(.benefitCase(id), before: record.benefitCase, after: record.benefitCase)
    }

    /// Says which cases the entry is about: the first by name, and how many.
    fileprivate func isAbout(_ names: [String], in villages: [AreaCode]) {
        guard let name = names.first, var area = villages.first else { return }
        while !villages.allSatisfy(area.contains) { area = area.parent }
        isAbout(names.count == 1 ? name : "\(name) +\(names.count - 1)", in: area)
    }
}
