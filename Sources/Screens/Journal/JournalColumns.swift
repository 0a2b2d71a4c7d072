import Domain
import TerminalKit

/// The columns in which changes are listed, everywhere the same.
enum JournalColumns {
    static func all(in context: Context) -> [TableColumn<JournalRow>] {
        [
            TableColumn(context(JournalWords.when), 16...16) { row in
                ("\(row.at.day) \(row.at.clock)", row.isUndone ? .dim : .normal)
            },
            // In English a kind of change is told by the end of its words.
            TableColumn(context(JournalWords.what), (context.language == .en ? 16 : 8)...20) {
                row in
                (context(row.kind.term), row.isUndone ? .dim : .normal)
            },
            TableColumn(context(JournalWords.subject), 6...16) { $0.subject },
            TableColumn(context(JournalWords.changes), 10...50, drop: 2) { row in
                changes(of: row, in: context)
            },
            TableColumn(context(JournalWords.by), 6...12, drop: 1) { $0.byName },
            TableColumn(context(JournalWords.origin), 15...24, drop: 4) { row in
                (row.origin ?? "", .dim)
            },
            TableColumn(context(JournalWords.state), 6...24, drop: 3) { row in
                let reason = row.kind.isLook ? nil : row.reason
                return (row.isUndone ? context(JournalWords.undone) : reason ?? "", .dim)
            },
        ]
    }

    /// Each changed field with what stood there and what stands there now.
    ///
    /// A look changes nothing: in its place stands why somebody looked.
    static func changes(of row: JournalRow, in context: Context) -> String {
        if row.kind.isLook, let reason = row.reason { return reason }
        return row.changes.map { line(of: $0, in: context) }
            .joined(separator: context.language == .zh ? "；" : "; ")
    }

    static func line(of change: FieldChange, in context: Context) -> String {
        let before = context(change.before)
        let after = context(change.after)
        let arrow = "\(context.glyphs.right)"
        let values = before.isEmpty ? after : "\(before) \(arrow) \(after.isEmpty ? "-" : after)"
        return "\(context(change.term)) \(values)"
    }
}

extension CommandKind {
    /// Whether somebody looked for a reason, and changed nothing.
    var isLook: Bool {
        switch self {
        case .revealNumbers, .breakGlass, .lookedInEmergency, .endEmergency: true
        default: false
        }
    }
}
