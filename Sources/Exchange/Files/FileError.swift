public import Domain

/// Why a file could not be read or written; its sentence tells what to do next.
public enum FileError: Error, Hashable, Sendable {
    /// The file could not be opened or read at all.
    case input(InputError)
    /// The file is no proper CSV.
    case csv(CsvError)
    /// The file is no proper workbook.
    case workbook(XlsxError)
    /// The header does not fit the kind of file.
    case header(HeaderError)
    /// The file could not be written; nothing of it remains.
    case output(OutputError)

    /// What happened, and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .input(let error): error.sentence
        case .csv(let error): error.sentence
        case .workbook(let error): error.sentence
        case .header(let error): error.sentence
        case .output(let error): error.sentence
        }
    }
}
