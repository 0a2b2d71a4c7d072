/// What stands between the cells of a CSV file.
public enum CsvSeparator: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The one that occurs most often outside quotes in the first line of `text`.
    static func detected(in text: [UInt8]) -> CsvSeparator {
        var counts: [CsvSeparator: Int] = [:]
        var isQuoted = false
        for byte in text {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let separator = CsvSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
        }
        return allCases.reduce(.comma) { best, other in
            counts[other, default: 0] > counts[best, default: 0] ? other : best
        }
    }
}
