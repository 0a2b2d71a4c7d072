import Domain

/// What an account did last, as far as it can be taken back from the first screen.
enum LastStep: Sendable {
    /// It did nothing that is left.
    case none
    /// What it did last stays, and what to do instead.
    case stays(Phrase)
    /// A step that can be taken back.
    case step(JournalRow)

    /// How many of its steps are read at a time.
    private static let page = 50

    /// Looks, files written and undoings are no steps of anybody's work.
    private static let steps = Set(
        CommandKind.allCases.filter { !$0.isLook && $0 != .noteExport && $0 != .undo })

    /// Reads what the account did last and did not take back.
    static func read(
        of account: Account, from registry: any Registry
    ) throws(RegistryError) -> LastStep {
        let filter = JournalFilter(by: account.login, kinds: steps)
        var request = PageRequest.first(limit: page)
        while true {
            let found = try registry.journal(filter, request)
            if let row = found.rows.first(where: { !$0.isUndone }) {
                return UndoAdvice.instead(of: row.kind).map(LastStep.stays) ?? .step(row)
            }
            guard found.hasAfter, let last = found.rows.last else { return .none }
            request = .after(last.key, limit: page)
        }
    }
}
