package import Domain

/// Claims as in a register, in memory.
extension FakeRegistry {
    package func claim(
        _ id: BenefitCase.ID, at now: Instant, until: Instant
    ) throws(RegistryError) -> CaseClaim {
        if let live = benefits.claims[id], live.until > now, live.by != account.id { return live }
        let claim = CaseClaim(by: account.id, byName: account.name, until: until)
        arrange { $0.claims[id] = claim }
        return claim
    }

    package func release(_ id: BenefitCase.ID) throws(RegistryError) {
        arrange { if $0.claims[id]?.by == account.id { $0.claims[id] = nil } }
    }

    package func claims(
        on ids: [BenefitCase.ID], at now: Instant
    ) throws(RegistryError) -> [BenefitCase.ID: CaseClaim] {
        benefits.claims.filter { ids.contains($0.key) && $0.value.until > now }
    }
}
