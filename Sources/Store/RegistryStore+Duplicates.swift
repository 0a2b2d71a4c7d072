public import Domain

extension RegistryStore {
    /// Persons who may be the same as one about to be registered or corrected.
    public func possibleDuplicates(
        of details: PersonDetails, besides: Person.ID?
    ) throws(RegistryError) -> [PersonRow] {
        try read { database in
            try Duplicates.possible(of: details, besides: besides, in: account.area, database)
        }
    }
}
