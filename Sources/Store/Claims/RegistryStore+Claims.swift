public import Domain
import GRDB

extension RegistryStore {
    /// Takes a case before oneself until a moment, or says who has it.
    public func claim(
        _ id: BenefitCase.ID, at now: Instant, until: Instant
    ) throws(RegistryError) -> CaseClaim {
        try checkWriting()
        let present = entrance.now?() ?? now
        return try file.writeQuietly(within: file.patience) { database in
            try checkStanding(on: present.day, database)
            try checkReview(of: id, on: now.day, database)
            let claim = try ClaimRows.live(on: [id], at: present, database)[id]
            if let claim, claim.by != account.id { return claim }
            let wanted = present.milliseconds + until.milliseconds - now.milliseconds
            let end = min(Instant(milliseconds: wanted), CaseClaim.end(from: present))
            try ClaimRows.save(id, for: account.id, until: end, database)
            return CaseClaim(by: account.id, byName: account.name, until: end)
        }
    }

    /// Gives a case back; nothing happens if one does not have it.
    public func release(_ id: BenefitCase.ID) throws(RegistryError) {
        try checkWriting()
        try file.writeQuietly(within: file.patience) { database in
            try checkStanding(on: entrance.now?().day, database)
            try ClaimRows.delete([id], of: account.id, database)
        }
    }

    /// Who has which of these cases before them now; cases out of sight are left out.
    public func claims(
        on ids: [BenefitCase.ID], at now: Instant
    ) throws(RegistryError) -> [BenefitCase.ID: CaseClaim] {
        let present = entrance.now?() ?? now
        return try read { database in
            let claims = try ClaimRows.live(on: ids, at: present, database)
            let records = try CaseRecord.fetchAll(
                database, where: "id IN (SELECT value FROM json_each(?))",
                [Array(claims.keys).jsonList])
            let seen = Set(records.filter { sees($0.village) }.map(\.benefitCase.id))
            return claims.filter { seen.contains($0.key) }
        }
    }

    /// The moment by which claims are judged when a day is asked about: now, or its beginning.
    func moment(on today: Day) -> Instant {
        entrance.now?() ?? Instant(milliseconds: 0).moved(to: today)
    }

    /// Refuses a case outside the area, and one that this account does not review next.
    private func checkReview(
        of id: BenefitCase.ID, on today: Day, _ database: Database
    ) throws {
        let records = try CaseRecord.fetch([id], in: account.area, database)
        let desk = CaseGates(
            database: database, definitions: file.definitions, today: today)
        for gate in try desk.gates(of: records, isJudged: false) {
            do throws(CaseObstacle) {
                try gate.checkClaim(by: account)
            } catch {
                throw RegistryError.rejected([error.problem])
            }
        }
    }
}
