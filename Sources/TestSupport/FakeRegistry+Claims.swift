package import Domain

/// No case is before anybody else in a fake register.
extension FakeRegistry {
    package func claim(
        _ id: BenefitCase.ID, at now: Instant, until: Instant
    ) throws(RegistryError) -> CaseClaim {
        CaseClaim(by: account.id, byName: account.name, until: until)
    }

    package func release(_ id: BenefitCase.ID) throws(RegistryError) {}

    package func claims(
        on ids: [BenefitCase.ID], at now: Instant
    ) throws(RegistryError) -> [BenefitCase.ID: CaseClaim] { [:] }
}
