public import Domain
import GRDB

extension RegistryStore {
    /// Starts reading a file into the register.
    ///
    /// A file is no way around the table of roles: each kind asks for what its records do by hand.
    public func beginImport(
        _ header: ImportHeader
    ) throws(RegistryError) -> any ImportSession {
        try checkWriting()
        if let missing = account.lacks(toImport: header.kind) { throw .notAllowed(missing) }
        try checkDate(header.at)
        return try ImportRun(header, in: self)
    }
}

extension RegisterFile {
    /// A copy of the register that is gone when it is closed; of one in a file, in a file.
    ///
    /// A transaction that is rolled back at the end would keep everybody else from saving.
    func trial() throws(RegistryError) -> DatabaseQueue {
        try translating {
            let configuration = Self.configuration(patience: patience)
            let trial =
                path == ":memory:"
                ? try DatabaseQueue(configuration: configuration)
                : try DatabaseQueue(path: "", configuration: configuration)
            try queue.backup(to: trial)
            return trial
        }
    }
}
