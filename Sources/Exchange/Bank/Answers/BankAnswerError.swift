public import Domain

/// A cell of a bank's answer that cannot be understood.
public struct AnswerRowProblem: Hashable, Sendable {
    /// The line of the file, from 1.
    public let line: Int
    /// The column.
    public let heading: Phrase
    /// What the cell says.
    public let value: String
    /// What is wrong with it, and what to do.
    public let sentence: Phrase
}

/// Why a bank's answer is not taken; money is involved, so it is taken whole or not at all.
public enum BankAnswerError: Error, Hashable, Sendable {
    /// The file could not be read.
    case file(FileError)
    /// Columns that every answer has are not there.
    case missingColumns([Phrase])
    /// Two columns say the same thing.
    case sameColumn(String, String)
    /// A row names no batch of ours.
    case foreign(line: Int, text: String)
    /// The rows name different batches.
    case severalBatches(line: Int, first: String, other: String)
    /// There are headings, and no row.
    case empty
    /// The row of totals is not there: the file is cut off.
    case noTotal
    /// The row of totals does not say how many rows, or which sum.
    case badTotal(line: Int)
    /// The row of totals says other numbers than the rows.
    case totalDiffers(said: AnswerTotal, found: AnswerTotal)
    /// Rows follow the row of totals.
    case afterTotal(line: Int)
    /// Cells that cannot be understood.
    case rows([AnswerRowProblem])

    /// What happened, and what to do about it.
    public var sentence: Phrase { AnswerWords.sentence(self) }
}

/// How many rows an answer has, and their sum.
public struct AnswerTotal: Hashable, Sendable {
    /// How many rows.
    public let count: Int
    /// Their sum in fen.
    public let sum: Money
}
