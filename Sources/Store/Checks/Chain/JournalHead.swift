public import Domain

/// The end of the journal at some moment: who keeps it elsewhere sees later whether all up to it
/// still stands as it did.
public struct JournalHead: Hashable, Sendable, CustomStringConvertible {
    /// The number of the last entry; nil if only its hash was written down.
    public let entry: JournalEntryID?
    /// Its hash, 32 bytes.
    public let hash: [UInt8]

    init(entry: Int64, hash: [UInt8]) {
        self.entry = JournalEntryID(rawValue: entry)
        self.hash = hash
    }

    /// Reads what was written down; nil if it is no end of a journal.
    ///
    /// - Parameter text: `412:` and the hash in hexadecimal, or the hash alone; blanks do not
    ///   count.
    public init?(_ text: String) {
        let parts = text.filter { !$0.isWhitespace }.split(separator: ":")
        guard (1...2).contains(parts.count), let digits = parts.last, digits.utf8.count == 64
        else { return nil }
        let numbers = digits.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard numbers.count == 64 else { return nil }
        if parts.count == 2 {
            guard let number = Int64(parts[0]) else { return nil }
            entry = JournalEntryID(rawValue: number)
        } else {
            entry = nil
        }
        hash = stride(from: 0, to: 64, by: 2).map { UInt8(numbers[$0] * 16 + numbers[$0 + 1]) }
    }

    /// What to write down.
    public var description: String {
        let digits = hash.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0\(text)" : text
        }.joined()
        return entry.map { "\($0.rawValue):\(digits)" } ?? digits
    }
}
