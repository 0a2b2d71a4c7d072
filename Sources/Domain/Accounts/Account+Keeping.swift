extension Account {
    /// Whether `accounts` would lose the last who can always let others in, were `changed` among
    /// them instead of what it was.
    static func wouldBeAlone(_ accounts: [Account], after changed: Account) -> Bool {
        let later = accounts.map { $0.id == changed.id ? changed : $0 }
        let areas = accounts.map(\.area)
        return accounts.contains { $0.keeps(areas) } && !later.contains { $0.keeps(areas) }
    }

    /// Whether it can always let others in: an administrator of all these areas, open and without
    /// a last day.
    private func keeps(_ areas: [AreaCode]) -> Bool {
        role == .administrator && !isClosed && until == nil && areas.allSatisfy(area.contains)
    }
}
