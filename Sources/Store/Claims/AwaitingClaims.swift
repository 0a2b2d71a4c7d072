public import Domain

// Still to come.
extension RegistryStore {
    /// Awaited.
    public func claim(
        _ id: BenefitCase.ID, at now: Instant, until: Instant
    ) throws(RegistryError) -> CaseClaim { throw .failed("awaited") }
    /// Awaited.
    public func release(_ id: BenefitCase.ID) throws(RegistryError) { throw .failed("awaited") }
    /// Awaited.
    public func claims(
        on ids: [BenefitCase.ID], at now: Instant
    ) throws(RegistryError) -> [BenefitCase.ID: CaseClaim] { throw .failed("awaited") }
}
