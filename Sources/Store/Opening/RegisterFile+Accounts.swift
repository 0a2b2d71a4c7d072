public import Domain
import GRDB

extension RegisterFile {
    /// Everybody who works with the register; its founder first.
    public func accounts() throws(RegistryError) -> [Account] {
        try read { database in
            try AccountRecord.all(database).map(\.account)
        }
    }

    /// Everybody who works with the register, each with the keys by which they come in; closed
    /// accounts too.
    public func keyedAccounts() throws(RegistryError) -> [(account: Account, keys: [AccessKey])] {
        try read { database in
            try AccountRecord.all(database).map { record in
                (record.account, try AccountKeys.all(of: record.account.id, database))
            }
        }
    }

    /// The register as one account sees it.
    ///
    /// - Parameters:
    ///   - login: whose; nil for the person who made the register, or whom an invented register
    ///     names, or else the first who may still come in.
    ///   - entrance: how the account comes in; in an emergency, by an access of its own.
    /// - Throws: ``RegistryError/accountClosed`` and ``RegistryError/accountEnded(_:)`` for an
    ///   account by which nobody comes in any more.
    public func registry(
        as login: String? = nil, through entrance: Entrance = Entrance()
    ) throws(RegistryError) -> RegistryStore {
        let account = try account(login, on: entrance.now?().day)
        return try RegistryStore(account: account, file: self, entrance: entrance).entered()
    }

    private func account(_ login: String?, on day: Day?) throws(RegistryError) -> Account {
        let known = try accounts()
        guard let founder = known.first else { throw .unusable(FileWords.noAccounts(path)) }
        if let login {
            guard let account = known.first(where: { $0.login == login }) else {
                throw .unusable(FileWords.unknownLogin(login, known: known.map(\.login)))
            }
            try account.checkOpen(on: day)
            return account
        }
        let usual = try read { try Setting.usualLogin.value($0) }
        let first = known.first { $0.login == usual } ?? founder
        if let open = ([first] + known).first(where: { $0.mayComeIn(on: day) }) { return open }
        try first.checkOpen(on: day)
        return first
    }

    /// The day on which an invented register stands; nil for a real one, where the clock counts.
    public func standingDay() throws(RegistryError) -> Day? {
        try read { try Setting.standingDay.value($0) }.flatMap { Int($0) }
            .flatMap { Day(number: $0) }
    }
}
