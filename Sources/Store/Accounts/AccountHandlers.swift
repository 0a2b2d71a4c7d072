import Domain
import GRDB

extension AddAccount: Handled {
    func carryOut(_ work: Work) throws {
        let kept = try decide(among: try work.allAccounts(), by: work.account, on: work.today)
        try work.checkPlaces(of: kept)
        let id = Account.ID(rawValue: try work.database.nextID(in: "account"))
        var account = Account(
            id: id, login: kept.login, name: kept.name, role: kept.role, area: kept.area)
        account.details = kept
        try AccountRecord(account).insert(work.database)
        try work.note(.account(id), before: nil, after: AccountImage(account, keys: []))
        work.isAbout(kept.name, in: kept.area)
    }
}

extension ChangeAccount: Handled {
    func carryOut(_ work: Work) throws {
        let old = try work.account(account)
        var new = old
        new.details = try decide(
            on: old, among: try work.allAccounts(), by: work.account, on: work.today)
        try work.checkPlaces(of: new.details)
        try work.change(old, to: new)
    }
}

extension CloseAccount: Handled {
    func carryOut(_ work: Work) throws {
        let old = try work.account(account)
        let reason = try decide(
            on: old, among: try work.allAccounts(), by: work.account, on: work.today)
        var new = old
        new.isClosed = isClosed
        try work.change(old, to: new)
        work.isDone(because: reason)
    }
}

extension SetAccountKeys: Handled {
    func carryOut(_ work: Work) throws {
        let owner = try work.account(account)
        let old = try AccountKeys.all(of: account, work.database)
        let taken = try AccountKeys.taken(added, besides: account, work.database)
        let new = try decide(on: old, taken: taken)
        try AccountKeys.replace(of: account, by: new, work.database)
        try work.note(
            .account(account), before: AccountImage(owner, keys: old),
            after: AccountImage(owner, keys: try AccountKeys.all(of: account, work.database)))
        work.isAbout(owner.name, in: owner.area)
    }
}

extension HandOver: Handled {
    func carryOut(_ work: Work) throws {
        let (old, successor) = (try work.account(from), try work.account(to))
        let reason = try decide(
            from: old, to: successor, among: try work.allAccounts(), by: work.account,
            on: work.today)
        try work.database.cachedStatement(sql: "UPDATE draft SET account = ? WHERE account = ?")
            .execute(arguments: [to.rawValue, from.rawValue])
        var closed = old
        closed.isClosed = true
        try work.change(old, to: closed)
        // The successor's own history says from whom the village came.
        let image = AccountImage(
            successor, keys: try AccountKeys.all(of: successor.id, work.database))
        try work.note(.account(to), before: image, after: image)
        work.isAbout("\(old.name) → \(successor.name)", in: old.area)
        work.isDone(because: reason)
    }
}
