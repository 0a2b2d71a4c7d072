public import Domain
import GRDB

extension RegisterFile {
    /// Makes a new register with its founder's account; nobody else may read the file.
    ///
    /// - Parameter areas: the places it begins with; more come by import.
    public static func create(
        at path: String, founder: Founder, areas: [Area] = [], definitions: Definitions,
        patience: Double = RegisterFile.patience
    ) throws(RegistryError) -> RegisterFile {
        try FileState.checkNew(path)
        try FileLock(making: path).release()
        do {
            let file = try RegisterFile(at: path, definitions, patience: patience)
            try translating {
                try file.queue.inDatabase { database in
                    // Nobody else has written into an empty file.
                    try Hardening.trust(database, true)
                    try database.execute(sql: "PRAGMA journal_mode = WAL")
                }
            }
            try file.fill(founder: founder, areas: areas)
            return file
        } catch {
            // Half a register would only be in the way of the next try.
            Copying.remove(path)
            throw error
        }
    }

    /// Makes a register in memory, for tests.
    public static func inMemory(
        founder: Founder, areas: [Area] = [], definitions: Definitions
    ) throws(RegistryError) -> RegisterFile {
        let file = try translating {
            RegisterFile(
                path: ":memory:",
                queue: try DatabaseQueue(configuration: configuration(patience: patience)),
                definitions: definitions)
        }
        try file.fill(founder: founder, areas: areas)
        return file
    }

    private func fill(founder: Founder, areas: [Area]) throws(RegistryError) {
        try translating {
            try queue.inDatabase { try Schema.migrate($0) }
        }
        try write { database in
            for area in areas { try AreaRecord(area).insert(database) }
            let account = Account(
                id: Account.ID(rawValue: 1), login: founder.login, name: founder.name,
                role: founder.role, area: founder.area, language: founder.language)
            try AccountRecord(account).insert(database)
            try Journal.append(
                JournalEntry(
                    at: founder.at, account: account.id, kind: .foundRegister,
                    area: founder.area, subject: founder.name),
                database)
        }
    }
}
