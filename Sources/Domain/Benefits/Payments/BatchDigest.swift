/// The digest of a sealed batch: SHA-256 over a text of its lines that anybody can write again.
///
/// The text is UTF-8; every row ends in a line feed (U+000A) and its cells are parted by tabs
/// (U+0009). The first row is the batch's number, how many lines it has and their sum in fen.
/// Then comes a row for each line in the order of the positions: position, name, number of the
/// identity card, bank, number and holder of the account, amount in fen, code of the programme.
/// What is not known is an empty cell. In a cell a backslash is written `\\`, a tab `\t`, a line
/// feed `\n`.
public struct BatchDigest: Sendable {
    private var hash = SHA256()

    /// Begins the text of a batch.
    public init(of batch: Batch) {
        let details = batch.details
        row([batch.number, String(details.lines), String(details.total.fen)])
    }

    /// Adds the next line.
    public mutating func add(_ line: BatchLine) {
        row([
            String(line.position), line.name, line.residentID?.description ?? "",
            line.account.bank, line.account.number, line.account.holder ?? "",
            String(line.amount.fen), line.programme,
        ])
    }

    /// The digest of everything added: 64 hexadecimal digits in small letters.
    public mutating func finish() -> String {
        let digits = Array("0123456789abcdef")
        return String(hash.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    private mutating func row(_ cells: [String]) {
        let text = cells.map(Self.escaped).joined(separator: "\t") + "\n"
        hash.update(text.utf8)
    }

    private static func escaped(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A }) else {
            return cell
        }
        var text = ""
        for scalar in cell.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
