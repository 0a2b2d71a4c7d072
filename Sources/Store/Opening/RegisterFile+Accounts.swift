public import Domain
import GRDB

extension RegisterFile {
    /// Everybody who works with the register; its founder first.
    public func accounts() throws(RegistryError) -> [Account] {
        try read { database in
            try AccountRecord.fetchAll(database, where: "true ORDER BY id", []).map(\.account)
        }
    }

    /// Adds an account; the key is chosen here.
    public func addAccount(
        login: String, name: String, role: Role, area: AreaCode, language: Language? = nil
    ) throws(RegistryError) -> Account {
        try write { database in
            let known = try AccountRecord.fetchAll(database, where: "true ORDER BY id", [])
            guard !known.contains(where: { $0.account.login == login }) else {
                throw RegistryError.unusable(FileWords.loginTaken(login))
            }
            let id = (known.last?.rowID ?? 0) + 1
            let account = Account(
                id: Account.ID(rawValue: id), login: login, name: name, role: role, area: area,
                language: language)
            try AccountRecord(account).insert(database)
            return account
        }
    }

    /// The register as one account sees it.
    ///
    /// - Parameters:
    ///   - login: whose; nil for the person who made the register, or whom an invented register
    ///     names.
    ///   - entrance: how the account comes in; in an emergency, by an access of its own.
    public func registry(
        as login: String? = nil, through entrance: Entrance = Entrance()
    ) throws(RegistryError) -> RegistryStore {
        let known = try accounts()
        guard let founder = known.first else { throw .unusable(FileWords.noAccounts(path)) }
        let usual = try read { try Setting.usualLogin.value($0) }
        guard let login = login ?? usual else {
            return try RegistryStore(account: founder, file: self, entrance: entrance).entered()
        }
        guard let account = known.first(where: { $0.login == login }) else {
            throw .unusable(FileWords.unknownLogin(login, known: known.map(\.login)))
        }
        return try RegistryStore(account: account, file: self, entrance: entrance).entered()
    }

    /// The day on which an invented register stands; nil for a real one, where the clock counts.
    public func standingDay() throws(RegistryError) -> Day? {
        try read { try Setting.standingDay.value($0) }.flatMap { Int($0) }
            .flatMap { Day(number: $0) }
    }
}
