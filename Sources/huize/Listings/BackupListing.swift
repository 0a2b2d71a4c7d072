import Domain
import Store
import TerminalKit

/// The backups in a folder as `huize backup list` lists them.
enum BackupListing {
    static func make(_ rows: [BackupEntry]) -> Listing<BackupEntry> {
        Listing(
            columns: [
                ListingColumn("day", ListingWords.day) { .text($0.name.day.description) },
                ListingColumn("clock", ListingWords.clock) { .text($0.name.at.clock) },
                ListingColumn(
                    "bytes", OfficeWords.size, edge: .right,
                    value: { .number(Int($0.size)) }, shown: { OfficeWords.bytes($0.size) }),
                ListingColumn("file", OfficeWords.file) { .text($0.path) },
            ],
            rows: rows)
    }
}
