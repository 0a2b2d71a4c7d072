package import Domain

/// No screen that is tried with a fake register asks for accounts.
extension FakeRegistry {
    package func accounts(in area: AreaCode) throws(RegistryError) -> [AccountRow] {
        throw .notFound
    }

    package func accountFile(_ id: Account.ID) throws(RegistryError) -> AccountFile {
        throw .notFound
    }

    package func workInHand(
        of id: Account.ID, on today: Day
    ) throws(RegistryError) -> WorkInHand {
        throw .notFound
    }
}
