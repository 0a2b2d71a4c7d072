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
    /// One's own entry is taken back by whoever may still make such a one; anybody's by who may
    /// undo what others did, and may make such a one too unless it is a record of the village.
    ///
    /// - Parameter movesMoney: whether the entry changed where a person's money goes.
    public func lacks(
        toUndo kind: CommandKind, by author: Account.ID, movingMoney movesMoney: Bool
    ) -> Permission? {
        let makesSuch = kind.permissions.contains(where: may)
        if author == id, makesSuch { return nil }
        guard may(.undoOthers) else {
            return author == id ? kind.permissions.first : .undoOthers
        }
        if kind.isVillageRecord, !movesMoney { return nil }
        return makesSuch ? nil : kind.permissions.first
    }

    /// What the account would have to be allowed to read in files of a kind; nil if it may.
    public func lacks(toImport kind: ImportKind) -> Permission? {
        [.importFiles, kind.permission].first { !may($0) }
    }
}
