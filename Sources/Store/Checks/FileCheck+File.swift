import Domain
import GRDB

extension FileCheck {
    /// What SQLite itself finds.
    static let sqlite = FileCheck(term: CheckWords.sqlite) { subject in
        try String.fetchAll(subject.database, sql: "PRAGMA integrity_check(10)")
            .filter { $0 != "ok" }.map(CheckWords.structure)
    }

    /// Records that refer to records that are not there.
    static let references = FileCheck(term: CheckWords.references) { subject in
        let tables = try String.fetchAll(
            subject.database, sql: #"SELECT "table" FROM pragma_foreign_key_check"#)
        return Dictionary(grouping: tables, by: { $0 }).sorted { $0.key < $1.key }
            .map { CheckWords.dangling($0.key, $0.value.count) }
    }

    /// The chain of the journal, from its first entry to its end.
    static let journal = FileCheck(term: CheckWords.journal) { subject in
        try ChainWalk(subject.database).sentences
    }
}
