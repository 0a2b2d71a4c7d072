/// How the lines of a CSV file end.
public enum CsvLineEnd: Sendable {
    /// CR LF, as RFC 4180 and spreadsheet programs have it.
    case crlf
    /// LF.
    case lf

    /// The bytes.
    var bytes: [UInt8] {
        switch self {
        case .crlf: [0x0D, 0x0A]
        case .lf: [0x0A]
        }
    }
}
