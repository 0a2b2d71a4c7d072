/// A key of one kind of record; keys of different kinds cannot be mixed up.
public struct Identifier<Record>: RawRepresentable, Hashable, Comparable, Sendable {
    /// The number under which the register keeps the record.
    public let rawValue: Int64

    /// Makes the key of a number read from a register.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Orders by age: a record made later has the greater number.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: Codable {
    /// Reads a bare number.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes a bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
