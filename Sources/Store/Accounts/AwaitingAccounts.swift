public import Domain

// Still to come.
extension AddAccount: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension ChangeAccount: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension CloseAccount: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension SetAccountKeys: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension HandOver: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.failed("awaited") }
}

extension RegistryStore {
    /// Awaited.
    public func accounts(in area: AreaCode) throws(RegistryError) -> [AccountRow] {
        throw .failed("awaited")
    }
    /// Awaited.
    public func accountFile(_ id: Account.ID) throws(RegistryError) -> AccountFile {
        throw .failed("awaited")
    }
}
