public import Domain

/// How a batch is written for a bank.
public struct BankOrder: Sendable {
    /// The batch.
    public let batch: Batch
    /// The form of the files.
    public let format: BankFormat
    /// Their characters.
    public let encoding: BankEncoding
    /// Who pays; a payment order needs it.
    public let payer: Payer?
    /// The day on which the bank shall pay; only a payment order says it.
    public let payOn: Day
    /// The names of programmes by code, as the bank shows them to the family.
    public let programmes: [String: String]
    /// How many lines a file may have at the most; nil for any number.
    var fileLimit: Int?

    /// Makes an order; without an encoding, in the usual one of its form.
    public init(
        batch: Batch, format: BankFormat, encoding: BankEncoding? = nil, payer: Payer? = nil,
        payOn: Day, programmes: [String: String]
    ) {
        self.batch = batch
        self.format = format
        self.encoding = encoding ?? format.encodings.first ?? .utf8
        self.payer = payer
        self.payOn = payOn
        self.programmes = programmes
        fileLimit = format.fileLimit
    }

    /// The name in which the account of a line stands; a one-card file names the person.
    func payee(of line: BatchLine) -> String {
        format == .oneCard ? line.name : line.account.holder ?? line.name
    }

    /// What a line is paid for: the programme, and the number by which to find it again.
    func purpose(of line: BatchLine) -> String {
        BankText.cut("\(programmes[line.programme] ?? line.programme) \(batch.number)")
    }

    /// What distinguishes a line from all others ever sent.
    func reference(of line: BatchLine) -> String { "\(batch.number)-\(line.position)" }

    /// The names of the files with the lines of each.
    func files(_ lines: [BatchLine]) -> [(name: String, lines: ArraySlice<BatchLine>)] {
        let limit = fileLimit ?? lines.count
        guard lines.count > limit else {
            return [("\(batch.number).\(format.fileEnding)", lines[...])]
        }
        return stride(from: 0, to: lines.count, by: limit).enumerated().map { number, start in
            let end = min(start + limit, lines.count)
            return ("\(batch.number)-\(number + 1).\(format.fileEnding)", lines[start..<end])
        }
    }
}
