public import Domain
import GRDB

extension RegisterFile {
    /// Opens a register.
    ///
    /// A file of an earlier version is brought up to this one, after a copy of it was made beside
    /// it (`NAME.v1-backup`).
    /// - Throws: ``RegistryError/unusable(_:)`` for what is no register of ours, and the errors of
    ///   the file itself.
    public static func open(
        at path: String, definitions: Definitions, patience: Double = RegisterFile.patience
    ) throws(RegistryError) -> RegisterFile {
        try FileState.checkExisting(path)
        let file = try translating {
            RegisterFile(
                path: path,
                queue: try DatabaseQueue(
                    path: path, configuration: configuration(patience: patience)),
                definitions: definitions, patience: patience)
        }
        try file.bringUpToDate()
        return file
    }

    /// Compares the file's version before anything else is done with it.
    private func bringUpToDate() throws(RegistryError) {
        let version = try translating {
            try queue.inDatabase { try FileState.checkVersion($0, path) }
        }
        if version < Schema.version {
            let copy = FileState.freeName("\(path).v\(version)-backup")
            _ = try Copying.copy(queue, to: copy)
            try translating { try queue.inDatabase { try Schema.migrate($0) } }
        }
        try translating {
            // A backup that was copied into place is not in this mode.
            try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
    }
}
