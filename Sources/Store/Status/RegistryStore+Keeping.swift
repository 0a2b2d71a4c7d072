public import Domain
import GRDB

extension RegistryStore {
    /// Copies the whole register, for an account that manages all of it.
    ///
    /// Whoever owns the file needs no account for that and asks the file itself.
    public func backUp(to path: String, at now: Instant) throws(RegistryError) -> BackupReport {
        try checkKeeping()
        return try file.backUp(to: path, at: now)
    }

    /// How the register is, for an account that manages all of it.
    public func status() throws(RegistryError) -> RegisterStatus {
        try checkKeeping()
        return try file.status()
    }

    /// Who works with the register now, for an account that manages all of it.
    public func sessions() throws(RegistryError) -> [Presence] {
        try checkKeeping()
        return PresenceFolder(beside: file.path).present()
    }

    /// Refuses whoever may not manage the register, or looks after a part of it: a copy of the
    /// whole would take them beyond their area.
    private func checkKeeping() throws(RegistryError) {
        try file.checkPresent()
        guard account.may(.manageRegister) else { throw .notAllowed(.manageRegister) }
        let range = account.area.range
        let reachesFurther = try read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM tally WHERE village NOT BETWEEN ? AND ?)
                        OR EXISTS (SELECT 1 FROM account WHERE area NOT BETWEEN ? AND ?)
                    """,
                arguments: [
                    range.lowerBound, range.upperBound, range.lowerBound, range.upperBound,
                ])
        }
        guard reachesFurther == false else { throw .unusable(AccessWords.onlyAPart) }
    }
}
