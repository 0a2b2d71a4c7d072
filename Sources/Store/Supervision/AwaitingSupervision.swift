public import Domain

// Still to come.
extension Announce: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension WithdrawAnnouncement: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension SayOnCase: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension RegistryStore {
    /// Awaited.
    public func queues(
        in area: AreaCode, on today: Day
    ) throws(RegistryError) -> [QueueSummary] { throw .failed("awaited") }
    /// Awaited.
    public func comparison(
        of area: AreaCode, from first: Day, to last: Day
    ) throws(RegistryError) -> [VillageComparison] { throw .failed("awaited") }
    /// Awaited.
    public func announcements(on today: Day) throws(RegistryError) -> [Announcement] {
        throw .failed("awaited")
    }
    /// Awaited.
    public func messages(
        about id: BenefitCase.ID
    ) throws(RegistryError) -> [CaseMessage] { throw .failed("awaited") }
    /// Awaited.
    public func unreadMessages() throws(RegistryError) -> [CaseMessage] { throw .failed("awaited") }
    /// Awaited.
    public func markRead(_ id: BenefitCase.ID) throws(RegistryError) { throw .failed("awaited") }
}
