public import Domain
import GRDB

extension RegisterFile {
    /// Opens a register.
    ///
    /// A file of an earlier version is brought up to this one, after a copy of it was made beside
    /// it (`NAME.v1-backup`) and was itself brought up on trial.
    /// - Parameters:
    ///   - log: where it is noted what is done with the register.
    ///   - telling: hears what takes long, before it is done.
    /// - Throws: ``RegistryError/unusable(_:)`` for what is no register of ours or has other
    ///   tables, and the errors of the file itself.
    public static func open(
        at path: String, definitions: Definitions, patience: Double = RegisterFile.patience,
        log: RegisterLog? = nil,
        telling: (OpeningNews) -> Void = { _ in }
    ) throws(RegistryError) -> RegisterFile {
        try FileState.checkExisting(path)
        let file = try RegisterFile(at: path, definitions, patience: patience, log: log)
        let version = try translating {
            try file.queue.inDatabase { try FileState.check($0, path) }
        }
        if version < Schema.version {
            telling(.upgrading(from: version))
            if let copy = try file.upgrade() {
                log?.note(.upgrade(from: version, to: Schema.version))
                telling(.upgraded(copy: copy))
            }
        }
        try translating {
            // A backup that was copied into place is not in this mode.
            try file.queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
        return file
    }

    /// Connects to a file, whatever it holds; it is not trusted before it was compared.
    convenience init(
        at path: String, _ definitions: Definitions, patience: Double, readonly: Bool = false,
        log: RegisterLog? = nil
    ) throws(RegistryError) {
        let queue = try translating { () throws -> DatabaseQueue in
            var configuration = Self.configuration(patience: patience)
            configuration.readonly = readonly
            configuration.prepareDatabase { try Hardening.trust($0, false) }
            do {
                return try DatabaseQueue(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
                throw RegistryError.unusable(FileWords.foreign(path))
            }
        }
        self.init(
            path: path, queue: queue, definitions: definitions, patience: patience, log: log)
    }
}
