public import Domain

extension RegistryStore {
    /// Hands every row of a kind within `area` to `body`, in walking order.
    public func export(
        _ kind: ImportKind, in area: AreaCode,
        _ body: (ImportRow) throws(RegistryError) -> Void
    ) throws(RegistryError) {
        try checkWriting()
        guard account.may(.exportFiles) else {
            throw .notAllowed(.exportFiles)
        }
        guard let reach = account.reach(area) else { return }
        try read { database in
            try Exporter(database: database, area: reach).rows(of: kind) { try body($0) }
        }
    }
}
