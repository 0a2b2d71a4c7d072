public import Domain

extension Identifier<Batch> {
    /// The batch of a number as `Batch.number` writes it, `HZ-000012`; nil if it is none.
    public init?(batchNumber text: String) {
        let folded = text.folded.uppercased()
        let digits = folded.dropFirst(3)
        guard folded.hasPrefix("HZ-"), (6...18).contains(digits.utf8.count),
            digits.utf8.count == 6 || digits.first != "0",
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(digits),
            number > 0
        else { return nil }
        self.init(rawValue: number)
    }
}
