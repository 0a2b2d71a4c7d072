package import Domain

/// Nobody looked at anything in a fake register.
extension FakeRegistry {
    package func numbers(
        of owner: NumbersOwner, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> HiddenNumbers { throw .notFound }

    package func looks(at owner: NumbersOwner) throws(RegistryError) -> [Look] { [] }

    package func emergencies(
        in area: AreaCode, since: Instant
    ) throws(RegistryError) -> [EmergencyAccess] { [] }

    package func ownEmergencies(since: Instant) throws(RegistryError) -> [EmergencyAccess] { [] }

    package func placesBeyond(_ words: String) throws(RegistryError) -> [[Area]] { [] }
}
