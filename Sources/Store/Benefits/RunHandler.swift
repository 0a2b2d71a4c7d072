import Domain

extension ConfirmRun: Handled {
    func carryOut(_ work: Work) throws {
        let village = query.area
        guard village.level == .village, work.account.area.contains(village) else {
            throw RegistryError.notFound
        }
        let plan = try RunPlan(query, work.definitions, work.database)
        try plan.refuseIfIncomplete()
        let entry = ServiceEntry(at: work.entry.at, by: work.account.id)
        var engine = RunEngine(plan, entry: entry)
        try engine.run(
            RunVillage(
                village, year: query.period.year, of: plan.programmes.map(\.programme),
                work.database)
        ) { person, household, programme, decision in
            try work.write(decision, of: person, in: household, programme)
        }
        let name = try RegistryStore.areaName(village, work.database)
        work.isAbout("\(name) \(query.period)", in: village)
    }
}

extension Work {
    /// Opens the case and makes the payments that a run decided on.
    fileprivate func write(
        _ decision: RunDecision, of person: PersonRecord, in household: Household,
        _ programme: Programme
    ) throws {
        let opened = try decision.opens.map { try add($0, of: person) }
        for var payment in decision.payments {
            if let opened { payment.benefitCase = opened.benefitCase.id }
            try add(payment, of: person, in: household)
        }
        let versions = [decision.opens?.rule] + decision.payments.map(\.rule)
        for version in Set(versions.compactMap { $0 }) {
            try RuleUse.note(version, of: programme, on: today, database)
        }
    }
}
