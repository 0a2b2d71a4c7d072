package import Domain

/// No screen that is tried with a fake register asks who looked.
extension FakeRegistry {
    package func numbers(
        of person: Person.ID, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> PersonNumbers { throw .notFound }

    package func looks(at person: Person.ID) throws(RegistryError) -> [Look] { throw .notFound }

    package func emergencies(
        in area: AreaCode, since: Instant
    ) throws(RegistryError) -> [EmergencyAccess] { throw .notFound }

    package func placesBeyond(_ words: String) throws(RegistryError) -> [[Area]] {
        throw .notFound
    }
}
