import Domain
import GRDB

extension RegisterFile {
    /// Brings a file of an earlier version up to this one.
    ///
    /// Writing is locked from before the copy until the end: the copy is what is upgraded, a
    /// second program that opens the same file waits and finds it done.
    /// - Returns: where the copy lies; nil if another program was quicker.
    func upgrade() throws(RegistryError) -> String? {
        try translating {
            var copy: String?
            try queue.inDatabase { database in
                try database.inTransaction(.immediate) {
                    let version = try FileState.check(database, path)
                    guard version < Schema.version else { return .rollback }
                    let wanted = FileState.freeName("\(path).v\(version)-backup")
                    let counts = try keep(wanted)
                    try Schema.runMissing(on: database)
                    guard try RegisterCounts(database) == counts else {
                        throw RegistryError.damaged("\(version) / \(Schema.version)")
                    }
                    copy = wanted
                    return .commit
                }
            }
            return copy
        }
    }

    /// Copies the file as it is, over a connection of its own, and tries the copy out.
    ///
    /// What is wrong in the records was wrong before and keeps nobody out; a file that is not
    /// whole stays as it is.
    private func keep(_ copy: String) throws -> RegisterCounts {
        let source = try RegisterFile(
            at: path, definitions, patience: Self.patience, readonly: true)
        let counts = try Copying.copy(source.queue, to: copy) {
            (part, counts) throws(RegistryError) in
            let trial = try Trial(of: part, definitions).run(
                [FileCheck.sqlite], expecting: counts)
            guard trial.isSound else { throw .damaged(FileCheck.sqlite.term.en) }
        }
        try source.queue.close()
        return counts
    }

    /// Brings a copy up that is thrown away afterwards: no copy of it is kept.
    func upgradeCopy() throws(RegistryError) {
        try translating { try queue.inDatabase { try Schema.migrate($0) } }
    }
}
