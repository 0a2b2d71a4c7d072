package import Domain

/// No screen that is tried with a fake register supervises.
extension FakeRegistry {
    package func queues(
        in area: AreaCode, on today: Day
    ) throws(RegistryError) -> [QueueSummary] { [] }

    package func comparison(
        of area: AreaCode, from first: Day, to last: Day, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> [VillageComparison] { [] }

    package func announcements(on today: Day) throws(RegistryError) -> [Announcement] { [] }

    package func messages(
        about id: BenefitCase.ID
    ) throws(RegistryError) -> [CaseMessage] { [] }

    package func unreadMessages(
        on today: Day
    ) throws(RegistryError) -> [CaseMessage] { [] }

    package func markRead(_ id: BenefitCase.ID) throws(RegistryError) {}
}
