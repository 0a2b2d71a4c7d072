extension Account {
    /// What this account may do: what its role allows, and in an emergency nothing but look.
    public var permissions: Set<Permission> {
        emergency == nil ? role.permissions : [.read]
    }

    /// Whether this account may do it.
    public func may(_ permission: Permission) -> Bool {
        permissions.contains(permission)
    }

    /// What the account would have to be allowed to read in files of a kind; nil if it may.
    public func lacks(toImport kind: ImportKind) -> Permission? {
        [.importFiles, kind.permission].first { !may($0) }
    }
}
