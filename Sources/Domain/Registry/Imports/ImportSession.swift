/// A file on its way into the register.
public protocol ImportSession: AnyObject {
    /// Compares rows with the register and writes the good ones, a slice in one transaction.
    ///
    /// The outcomes stand in the order of the rows.
    func add(_ rows: [ImportRow]) throws(RegistryError) -> [RowOutcome]
    /// Writes the journal's entry and counts what the tables hold now.
    func finish() throws(RegistryError) -> ImportCounts
    /// Stops here: what was written stays and is journalled, and the same file may be given again.
    func cancel() throws(RegistryError) -> ImportCounts
}

/// Which file is imported, as what.
public struct ImportHeader: Hashable, Sendable, Codable {
    /// What kind of records it holds.
    public var kind: ImportKind
    /// The file's name without its folder.
    public var fileName: String
    /// When it was begun.
    public var at: Instant
    /// Whether nothing is to be kept.
    public var isDryRun: Bool

    /// Makes a header.
    public init(kind: ImportKind, fileName: String, at: Instant, isDryRun: Bool = false) {
        self.kind = kind
        self.fileName = fileName
        self.at = at
        self.isDryRun = isDryRun
    }
}

/// What came of one row.
public enum RowOutcome: Hashable, Sendable {
    case inserted, updated, unchanged
    case refused([FieldProblem])
}

/// What came of a file, counted in the register itself.
public struct ImportCounts: Hashable, Sendable, Codable {
    /// Rows that made a record.
    public var inserted = 0
    /// Rows that changed a record.
    public var updated = 0
    /// Rows that said what the register already held.
    public var unchanged = 0
    /// Rows that were refused.
    public var refused = 0
    /// Relatives whom rows name and whom the register does not have: these links were not made.
    public var unlinked = 0
    /// Records of the kind before.
    public var before = 0
    /// Records of the kind afterwards, read back after the commit.
    public var after = 0

    /// Nothing yet.
    public init() {}
}
