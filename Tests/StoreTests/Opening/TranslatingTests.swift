import Domain
import GRDB
import Testing

@testable import Store

/// What SQLite says, in the register's words.
@Suite struct TranslatingTests {
    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, RegistryError.busy),
        (.SQLITE_BUSY_SNAPSHOT, .busy),
        (.SQLITE_LOCKED, .busy),
        (.SQLITE_READONLY, .readOnly),
        (.SQLITE_READONLY_DIRECTORY, .readOnly),
        (.SQLITE_CANTOPEN, .readOnly),
        (.SQLITE_FULL, .diskFull),
        (.SQLITE_CORRUPT, .damaged("m")),
        (.SQLITE_NOTADB, .damaged("m")),
        (.SQLITE_IOERR_WRITE, .failed("m")),
        (.SQLITE_CONSTRAINT_UNIQUE, .failed("m")),
    ])
    func `every result of SQLite has its error`(code: ResultCode, error: RegistryError) {
        let thrown = #expect(throws: RegistryError.self) {
            try translating { throw DatabaseError(resultCode: code, message: "m") }
        }
        #expect(thrown == error)
    }

    @Test func `refusals of rules stay what they are`() {
        let problems = [FieldProblem(field: "name", sentence: Phrase(zh: "空", en: "empty"))]
        #expect(throws: RegistryError.rejected(problems)) {
            try translating { throw Rejection(problems: problems) }
        }
        #expect(throws: RegistryError.rejected(problems)) {
            try translating { throw CorrectionFailure.rejected(problems) }
        }
        #expect(throws: RegistryError.notFound) {
            try translating { throw RegistryError.notFound }
        }
    }
}
