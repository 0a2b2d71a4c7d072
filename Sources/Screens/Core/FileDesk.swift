public import Domain

/// Work on files that screens ask for: it reads, writes and keeps what lies outside the register.
public protocol FileDesk: Sendable {
    /// Reads a file into the register; rows that are refused go to an error file beside it.
    func importFile(
        at path: String, as kind: ImportKind?, dryRun: Bool, _ progress: Progress
    ) -> Result<ImportReport, FileFailure>
    /// Writes a kind of records to a file that says what it is for.
    func exportFile(
        _ kind: ImportKind, in area: AreaCode, for purpose: String, to path: String,
        _ progress: Progress
    ) -> Result<Int, FileFailure>
    /// Writes a posting as it hangs on the wall; answers how many persons it lists.
    func writePoster(
        _ posting: Posting.ID, to path: String, asPDF: Bool
    ) -> Result<Int, FileFailure>
    /// Copies the register, checks the copy, and answers its path.
    func backUp(_ progress: Progress) -> Result<String, FileFailure>
    /// How the register is, and who works with it now.
    func status() -> Result<RegisterReport, FileFailure>
    /// Writes the files of a sealed batch into a folder, notes it as sent, and answers how many; of
    /// a batch that was sent, once more for a reason that is noted first.
    func sendBatch(
        _ batch: Batch.ID, as format: BankFormat, because reason: String?, to folder: String,
        _ progress: Progress
    ) -> Result<Int, FileFailure>
    /// Reads the bank's answer to a batch; nothing is entered.
    func readAnswer(at path: String, _ progress: Progress) -> Result<BankAnswer, FileFailure>
    /// The paths that begin with what was typed, folders with a slash behind.
    func completions(of path: String) -> [String]
    /// Reads or writes the register beside the screens, over a connection of its own.
    func withRegistry<Value>(
        _ body: (any Registry) throws(RegistryError) -> Value
    ) -> Result<Value, RegistryError>
}

/// What came of reading a file.
public struct ImportReport: Hashable, Sendable {
    /// What kind of records it held.
    public var kind: ImportKind
    /// What came of the rows, counted in the register.
    public var counts: ImportCounts
    /// The rows that were refused, the first thousand.
    public var problems: [RowProblem]
    /// Where the refused rows were written; nil if there are none.
    public var errorFile: String?
    /// Whether it was stopped before the end.
    public var isStopped: Bool
    /// Whether nothing was kept.
    public var isDryRun: Bool

    /// Makes a report.
    public init(
        kind: ImportKind, counts: ImportCounts, problems: [RowProblem], errorFile: String?,
        isStopped: Bool, isDryRun: Bool
    ) {
        self.kind = kind
        self.counts = counts
        self.problems = problems
        self.errorFile = errorFile
        self.isStopped = isStopped
        self.isDryRun = isDryRun
    }
}

/// What is wrong with one cell of a file.
public struct RowProblem: Hashable, Sendable {
    /// The row, as a spreadsheet counts it.
    public var row: Int
    /// The heading of the column; empty if the row as a whole is meant.
    public var column: String
    /// What stands there.
    public var value: String
    /// What is wrong and what to write instead.
    public var sentence: Phrase

    /// Makes a problem.
    public init(row: Int, column: String, value: String, sentence: Phrase) {
        self.row = row
        self.column = column
        self.value = value
        self.sentence = sentence
    }
}

/// Why a file was not read or written, and what to do.
public struct FileFailure: Error, Hashable, Sendable {
    /// The sentence for people.
    public let sentence: Phrase

    /// Makes a failure.
    public init(_ sentence: Phrase) {
        self.sentence = sentence
    }

    /// Over SSH no copy of the whole register is made: it would lie where nobody can fetch it.
    public static let backUpOnHost = FileFailure(FileWords.backUpOnHost)
}
