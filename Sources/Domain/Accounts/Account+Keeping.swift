extension Account {
    /// Whether somebody among `accounts` can always let others in: an administrator of the widest
    /// area that any of them has, open and without a last day.
    static func areKept(_ accounts: [Account]) -> Bool {
        accounts.contains { keeper in
            keeper.role == .administrator && !keeper.isClosed && keeper.until == nil
                && accounts.allSatisfy { keeper.area.contains($0.area) }
        }
    }

    /// Whether `accounts` would lose the last who can always let others in, were `changed` among
    /// them instead of what it was.
    static func wouldBeAlone(_ accounts: [Account], after changed: Account) -> Bool {
        let later = accounts.map { $0.id == changed.id ? changed : $0 }
        return areKept(accounts) && !areKept(later)
    }
}
