package import Domain

/// Nobody looked at anything in a fake register.
extension FakeRegistry {
    package func numbers(
        of person: Person.ID, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> PersonNumbers { throw .notFound }

    package func looks(at person: Person.ID) throws(RegistryError) -> [Look] { [] }

    package func emergencies(
        in area: AreaCode, since: Instant
    ) throws(RegistryError) -> [EmergencyAccess] { [] }

    package func ownEmergencies(since: Instant) throws(RegistryError) -> [EmergencyAccess] { [] }

    package func placesBeyond(_ words: String) throws(RegistryError) -> [[Area]] { [] }
}
