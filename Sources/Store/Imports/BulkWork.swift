import Domain
import GRDB
import GRDBSQLite
import Synchronization

/// The settings under which a file is read in, slice by slice, and back again.
final class BulkWork {
    /// Memory for pages while a file is read; with the usual one the pages of a slice would be
    /// written to the log and read back many times before its commit.
    private static let cacheKilobytes = 64_000
    private static let usualKilobytes = 2_000
    /// Pages written before the log goes into the register: many slices write the same page.
    private static let logPages: Int32 = 20_000

    private let file: RegisterFile
    private var pages: Int32 = 0

    /// Begins the work on a register.
    init(on file: RegisterFile) throws(RegistryError) {
        self.file = file
        file.isBulk.store(true, ordering: .relaxed)
        file.turn?.beginBulk()
        try Self.keepPages(Self.cacheKilobytes, file)
    }

    /// Empties the log when much has been written, while nobody waits for this program.
    func rest() throws(RegistryError) {
        pages += try file.read { database in
            var (written, most): (Int32, Int32) = (0, 0)
            sqlite3_db_status(
                database.sqliteConnection, SQLITE_DBSTATUS_CACHE_WRITE, &written, &most, 1)
            return written
        }
        guard pages >= Self.logPages else { return }
        pages = 0
        try file.emptyLog()
    }

    /// Ends the work, with the log in the register.
    func end() throws(RegistryError) {
        try Self.keepPages(Self.usualKilobytes, file)
        if pages > 0 { try file.emptyLog() }
        leave()
    }

    /// A file whose reading broke off is not in the way of those who save.
    deinit { leave() }

    private func leave() {
        file.isBulk.store(false, ordering: .relaxed)
        file.turn?.endBulk()
    }

    private static func keepPages(
        _ kilobytes: Int, _ file: RegisterFile
    ) throws(RegistryError) {
        try translating {
            try file.queue.inDatabase {
                try $0.execute(sql: "PRAGMA cache_size = -\(kilobytes)")
            }
        }
    }
}
