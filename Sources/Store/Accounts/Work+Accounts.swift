import Domain
import GRDB

extension Work {
    /// The account, if its area lies where this one may look.
    func account(_ id: Account.ID) throws -> Account {
        guard let record = try AccountRecord.fetch(id.rawValue, database),
            account.area.contains(record.account.area)
        else { throw RegistryError.notFound }
        return record.account
    }

    /// Every account: a login is given once in the whole register.
    func allAccounts() throws -> [Account] {
        try AccountRecord.all(database).map(\.account)
    }

    /// Keeps an account in place of what it was, and notes both with its keys.
    func change(_ old: Account, to new: Account) throws {
        let keys = try AccountKeys.all(of: old.id, database)
        try AccountRecord(new).update(database)
        try note(
            .account(old.id), before: AccountImage(old, keys: keys),
            after: AccountImage(new, keys: keys))
        isAbout(new.name, in: new.area)
    }

    /// Refuses a place that the list of places does not have, and a person who is not there.
    func checkPlaces(of details: AccountDetails) throws {
        let known = try database.cachedStatement(sql: "SELECT 1 FROM area WHERE code = ?")
        let isKnown = try Int.fetchOne(known, arguments: [details.area.number]) != nil
        guard isKnown || details.area == account.area else { throw AccountWords.areaUnknown }
        if let person = details.person { _ = try self.person(person) }
    }
}

/// What the register finds wrong with an account that its fields alone do not show.
enum AccountWords {
    static func unknown(_ login: String) -> RegistryError {
        .rejected([
            FieldProblem(
                field: "by",
                sentence: Phrase(
                    zh: "没有账号“\(login)”。请核对，要填的是账号，不是姓名。",
                    en: "There is no account \(login). Check it: a login is meant, not a name."))
        ])
    }

    static var areaUnknown: RegistryError {
        .rejected([
            FieldProblem(
                field: "area",
                sentence: Phrase(
                    zh: "区划表里没有这个地方。请先导入区划，或从列表中选择。",
                    en: "The list of places has no such place. Import the places first, or choose "
                        + "from the list."))
        ])
    }
}
