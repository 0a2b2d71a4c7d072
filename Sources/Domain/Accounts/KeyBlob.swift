/// Reads the parts of a key as SSH writes them: each with its length before it (RFC 4251 §5).
struct KeyBlob {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// Whether every byte was read.
    var isAtEnd: Bool { rest.isEmpty }

    /// The next part; nil if the bytes end before it does.
    mutating func part() -> ArraySlice<UInt8>? {
        guard rest.count >= 4 else { return nil }
        let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(4)
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// The next part as plain ASCII.
    mutating func text() -> String? {
        guard let part = part(), part.allSatisfy({ (0x20..<0x7F).contains($0) }) else {
            return nil
        }
        return String(decoding: part, as: UTF8.self)
    }

    /// How many bits the next number has; nil if it is negative or not written as short as it can.
    mutating func bits() -> Int? {
        guard let part = part(), let first = part.first, first < 0x80 else { return nil }
        let digits = first == 0 ? part.dropFirst() : part
        guard let top = digits.first, first != 0 || top >= 0x80 else { return nil }
        return digits.count * 8 - top.leadingZeroBitCount
    }
}
