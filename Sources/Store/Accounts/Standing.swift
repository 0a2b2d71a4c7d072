import Domain
import GRDB

extension RegistryStore {
    /// Looks whether the account may still come in, and is what it was when it came.
    ///
    /// An account that somebody closed, or gave another role or area, works on in no session that
    /// was open already.
    /// - Parameter day: by which its last day is judged; nil where no clock was given.
    func checkStanding(on day: Day?, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT role, area, until, is_closed FROM account WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [account.id.rawValue]) else {
            throw RegistryError.accountClosed
        }
        var columns = ColumnReader(row, "account")
        var current = account
        current.role = try columns.code()
        current.area = try columns.area()
        current.until = try columns.dayOrNil()
        current.isClosed = try columns.flag()
        try current.checkOpen(on: day)
        // In an emergency the store answers for another area than the account's own.
        guard current.role == account.role, current.area == home ?? account.area else {
            throw RegistryError.accountChanged
        }
        try checkNotEnded(database)
    }
}

extension Account {
    /// Whether somebody may come in by it on a day, or at all where no day is given.
    func mayComeIn(on day: Day?) -> Bool {
        day.map(isOpen) ?? !isClosed
    }

    /// Lets nobody in by an account that was closed or has ended.
    func checkOpen(on day: Day?) throws(RegistryError) {
        if isClosed { throw .accountClosed }
        if let day, let until, until < day { throw .accountEnded(until) }
    }
}
