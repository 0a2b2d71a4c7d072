extension TomlParser {
    /// Reads a text of any of the four kinds.
    mutating func text() throws(TomlError) -> String {
        if scanner.stands("\"\"\"") { return try block(UInt8(ascii: "\"")) }
        if scanner.stands("'''") { return try block(UInt8(ascii: "'")) }
        return try lineText()
    }

    /// Reads a text that ends on its line.
    mutating func lineText() throws(TomlError) -> String {
        guard let quote = scanner.next else { throw scanner.error(.noValue) }
        let start = scanner
        scanner.advance()
        var content: [UInt8] = []
        while let byte = scanner.next, byte != quote {
            guard byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") else {
                throw start.error(.unclosedText)
            }
            try take(byte, into: &content, readsEscapes: quote == UInt8(ascii: "\""))
        }
        guard scanner.take(quote) else { throw start.error(.unclosedText) }
        return String(decoding: content, as: UTF8.self)
    }

    /// Reads a text of several lines, between quotes in threes.
    private mutating func block(_ quote: UInt8) throws(TomlError) -> String {
        let start = scanner
        scanner.advance(3)
        // A line's end right behind the quotes belongs to them.
        if scanner.stands("\r\n") { scanner.advance(2) } else { _ = scanner.take(10) }
        var content: [UInt8] = []
        while let byte = scanner.next {
            if byte == quote, let ends = closing(quote) {
                content += repeatElement(quote, count: ends - 3)
                scanner.advance(ends)
                return String(decoding: content, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\n") || scanner.stands("\r\n") {
                content.append(UInt8(ascii: "\n"))
                scanner.advance(byte == UInt8(ascii: "\n") ? 1 : 2)
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), skipFold() {
                continue
            } else {
                try take(byte, into: &content, readsEscapes: quote == UInt8(ascii: "\""))
            }
        }
        throw start.error(.unclosedText)
    }

    /// How many quotes end the block here, up to two of them its own; nil if it goes on.
    private func closing(_ quote: UInt8) -> Int? {
        var count = 0
        while count < 5, scanner.byte(after: count) == quote { count += 1 }
        return count >= 3 ? count : nil
    }

    /// Goes over a backslash at the end of a line, the line's end and the blanks that follow.
    private mutating func skipFold() -> Bool {
        var ahead = scanner
        ahead.advance()
        ahead.skipBlanks()
        guard ahead.next == UInt8(ascii: "\n") || ahead.stands("\r\n") else { return false }
        while let byte = ahead.next, " \t\r\n".utf8.contains(byte) { ahead.advance() }
        scanner = ahead
        return true
    }

    private mutating func take(
        _ byte: UInt8, into content: inout [UInt8], readsEscapes: Bool
    ) throws(TomlError) {
        if readsEscapes, byte == UInt8(ascii: "\\") {
            content += try escaped().utf8
            return
        }
        guard !TomlScanner.isControl(byte) else { throw scanner.error(.control) }
        content.append(byte)
        scanner.advance()
    }

    /// Reads a backslash and what it stands for.
    private mutating func escaped() throws(TomlError) -> String {
        let start = scanner
        scanner.advance()
        guard let byte = scanner.next else { throw start.error(.unclosedText) }
        scanner.advance()
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "u"): return try scalar(places: 4, from: start)
        case UInt8(ascii: "U"): return try scalar(places: 8, from: start)
        default: throw start.error(.escape)
        }
    }

    private mutating func scalar(
        places: Int, from start: TomlScanner
    ) throws(TomlError) -> String {
        var number: UInt32 = 0
        for _ in 0..<places {
            guard let byte = scanner.next,
                let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw start.error(.escape) }
            number = number << 4 | UInt32(digit)
            scanner.advance()
        }
        guard let scalar = Unicode.Scalar(number) else { throw start.error(.escape) }
        return String(Character(scalar))
    }
}
