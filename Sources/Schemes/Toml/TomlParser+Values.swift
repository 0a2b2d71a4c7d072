extension TomlParser {
    /// Reads a value, into which nothing can be added from outside.
    mutating func node(at path: SchemePath, depth: Int) throws(TomlError) -> TomlNode {
        guard depth < Self.mostDeep else { throw scanner.error(.tooDeep) }
        switch scanner.next {
        case UInt8(ascii: "{"): return try table(at: path, depth: depth)
        case UInt8(ascii: "["): return TomlNode(.value(try list(at: path, depth: depth)))
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return TomlNode(.value(.text(try text())))
        default: return TomlNode(.value(try plain()))
        }
    }

    private mutating func list(
        at path: SchemePath, depth: Int
    ) throws(TomlError) -> SchemeValue {
        scanner.advance()
        var values: [SchemeValue] = []
        while true {
            try scanner.skipLines()
            if scanner.take(UInt8(ascii: "]")) { return .list(values) }
            let place = path.element(values.count)
            note(place, scanner.line)
            values.append(try node(at: place, depth: depth + 1).value)
            try scanner.skipLines()
            if scanner.take(UInt8(ascii: ",")) { continue }
            guard scanner.take(UInt8(ascii: "]")) else { throw scanner.error(.noEnd("]")) }
            return .list(values)
        }
    }

    /// Reads `{ a = 1, b = 2 }`; as TOML 1.1 does, on several lines too.
    private mutating func table(
        at path: SchemePath, depth: Int
    ) throws(TomlError) -> TomlNode {
        scanner.advance()
        let table = TomlNode(.table(.inline))
        while true {
            try scanner.skipLines()
            if scanner.take(UInt8(ascii: "}")) { return table }
            try pair(in: table, at: path, depth: depth + 1)
            try scanner.skipLines()
            if scanner.take(UInt8(ascii: ",")) { continue }
            guard scanner.take(UInt8(ascii: "}")) else { throw scanner.error(.noEnd("}")) }
            return table
        }
    }

    /// Reads a number, a truth value or a date.
    private mutating func plain() throws(TomlError) -> SchemeValue {
        let start = scanner
        while let byte = scanner.next, !Self.ends(byte) { scanner.advance() }
        var word = scanner.bytes[start.position..<scanner.position]
        if TomlNumber.isDate(word) {
            // A blank may stand between day and time.
            if scanner.next == UInt8(ascii: " "), let digit = scanner.byte(after: 1),
                TomlNumber.isDigit(digit)
            {
                scanner.advance()
                while let byte = scanner.next, !Self.ends(byte) { scanner.advance() }
                word = scanner.bytes[start.position..<scanner.position]
            }
            return .date
        }
        guard !word.isEmpty else { throw start.error(.noValue) }
        if word.elementsEqual("true".utf8) { return .truth(true) }
        if word.elementsEqual("false".utf8) { return .truth(false) }
        guard let first = word.first, TomlNumber.begins(first) else { throw start.error(.noValue) }
        guard let value = TomlNumber.value(of: word) else { throw start.error(.number) }
        return value
    }

    private static func ends(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"),
            UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            true
        default: false
        }
    }
}
