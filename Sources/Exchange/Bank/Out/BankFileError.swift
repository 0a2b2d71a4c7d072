public import Domain

/// Why a batch cannot be written for the bank; none of its files appears.
public enum BankFileError: Error, Hashable, Sendable {
    /// There is nothing to pay.
    case empty
    /// A payment order has to say who pays.
    case noPayer
    /// The form is not written in this encoding.
    case encoding(BankEncoding, BankFormat)
    /// Lines that the file cannot hold unchanged.
    case refused([BankLineProblem])
    /// Another file has the name already; it is left alone.
    case inTheWay(path: String)
    /// The files could not be written.
    case file(FileError)

    /// What happened, and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .empty: BankWords.noLines
        case .noPayer: BankWords.noPayer
        case .encoding(let encoding, let format): BankWords.encoding(encoding, format)
        case .refused(let problems):
            BankWords.refused(problems.count, lines: Set(problems.map(\.position)).count)
        case .inTheWay(let path): BankWords.inTheWay(path)
        case .file(let error): error.sentence
        }
    }
}
