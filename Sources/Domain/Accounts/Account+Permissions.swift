extension Account {
    /// What this account may do: what its role allows, and in an emergency nothing but look.
    public var permissions: Set<Permission> {
        emergency == nil ? role.permissions : [.read]
    }

    /// Whether this account may do it.
    public func may(_ permission: Permission) -> Bool {
        permissions.contains(permission)
    }

    /// What the account would have to be allowed to take back an entry of a kind; nil if it may.
    ///
    /// One's own entry is taken back by whoever may still make such a one, or may undo what others
    /// did.
    public func lacks(toUndo kind: CommandKind, by author: Account.ID) -> Permission? {
        if may(.undoOthers) { return nil }
        guard author == id else { return .undoOthers }
        return kind.permissions.contains(where: may) ? nil : kind.permissions.first
    }

    /// What the account would have to be allowed to read in files of a kind; nil if it may.
    public func lacks(toImport kind: ImportKind) -> Permission? {
        [.importFiles, kind.permission].first { !may($0) }
    }
}
