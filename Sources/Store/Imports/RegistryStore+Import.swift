public import Domain
import GRDB

extension RegistryStore {
    /// Starts reading a file into the register.
    public func beginImport(
        _ header: ImportHeader
    ) throws(RegistryError) -> any ImportSession {
        try checkWriting()
        guard account.may(.importFiles) else {
            throw .notAllowed(.importFiles)
        }
        return try ImportRun(header, in: self)
    }
}

extension RegisterFile {
    /// A connection in a transaction that is never committed; of a register in memory, a copy.
    func trial() throws(RegistryError) -> DatabaseQueue {
        try translating {
            var configuration = Self.configuration(patience: Self.patience)
            configuration.allowsUnsafeTransactions = true
            let isInMemory = path == ":memory:"
            let trial =
                isInMemory
                ? try DatabaseQueue(configuration: configuration)
                : try DatabaseQueue(path: path, configuration: configuration)
            if isInMemory { try queue.backup(to: trial) }
            try trial.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
            return trial
        }
    }
}
