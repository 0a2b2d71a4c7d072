extension Account {
    /// What this account may do: what its role allows, and in an emergency nothing but look.
    ///
    /// Numbers that the role sees are seen there too: help begins with a call.
    public var permissions: Set<Permission> {
        let looking: Set<Permission> = [.read, .seeIdentity, .seeAccounts, .seePhones]
        return emergency == nil ? role.permissions : role.permissions.intersection(looking)
    }

    /// Whether this account may do it.
    public func may(_ permission: Permission) -> Bool {
        permissions.contains(permission)
    }
}
