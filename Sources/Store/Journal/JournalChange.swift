/// A record before and after an entry, as JSON with sorted keys; nil where it did not exist.
struct JournalChange: Hashable {
    var table: JournalTable
    var record: Int64
    var before: String?
    var after: String?
}
