public import Domain

// Still to come.
extension RevealNumbers: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension NoteExport: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension RegistryStore {
    /// Awaited.
    public func numbers(
        of person: Person.ID, revealedBy entry: JournalEntryID
    ) throws(RegistryError) -> PersonNumbers { throw .failed("awaited") }
    /// Awaited.
    public func looks(at person: Person.ID) throws(RegistryError) -> [Look] {
        throw .failed("awaited")
    }
}
