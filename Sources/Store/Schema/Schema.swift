/// The tables of a register and how they came to be.
///
/// A version is a script of SQL that never changes again once files of it are in use; a change
/// of the tables is a new script at the end. The file's `user_version` says how many have run.
enum Schema {
    /// `HuiZ` in ASCII, the file's `application_id`.
    static let applicationID: Int64 = 0x4875_695A

    /// The scripts, the first making version 1 of an empty file.
    static let scripts: [[String]] = [
        [places, people, search, services, benefits, due, work, tallies, movements],
        [cases, batches, caseMovements, widerJournal, quickerTallies, takenOver, reviews],
        [accounts, journalOrigin, access, supervision, claims, history],
    ]

    /// The version that this program reads and writes.
    static var version: Int64 { Int64(scripts.count) }
}
