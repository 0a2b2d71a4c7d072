import Domain
import GRDB

/// Runs `body` and turns whatever SQLite, GRDB or the system throws into the register's errors.
func translating<Value>(_ body: () throws -> Value) throws(RegistryError) -> Value {
    do {
        return try body()
    } catch {
        throw RegistryError(translating: error)
    }
}

extension RegistryError {
    /// What an error of the layers below means for who uses the register.
    init(translating error: any Error) {
        switch error {
        case let error as RegistryError: self = error
        case let error as Rejection: self = .rejected(error.problems)
        case CorrectionFailure.rejected(let problems): self = .rejected(problems)
        case CorrectionFailure.conflict(let fields): self = .changedMeanwhile(fields)
        case let error as DatabaseError: self.init(sqlite: error)
        default: self = .failed("\(error)")
        }
    }

    private init(sqlite error: DatabaseError) {
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(detail)
        default: self = .failed(detail)
        }
    }
}
