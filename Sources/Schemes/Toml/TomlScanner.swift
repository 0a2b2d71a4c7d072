/// Goes through the bytes of a text, which are known to be UTF-8.
struct TomlScanner {
    let bytes: ArraySlice<UInt8>
    private(set) var position: Int
    private(set) var line = 1
    private var lineStart: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
        lineStart = bytes.startIndex
    }

    /// The byte here; nil at the end.
    var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    /// The byte a little further on; nil behind the end.
    func byte(after distance: Int) -> UInt8? {
        position + distance < bytes.endIndex ? bytes[position + distance] : nil
    }

    /// Whether these bytes stand here.
    func stands(_ text: StaticString) -> Bool {
        bytes[position...].starts(
            with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Goes over a byte.
    mutating func advance(_ count: Int = 1) {
        for _ in 0..<count {
            if next == UInt8(ascii: "\n") {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
    }

    /// Goes over this byte if it stands here; whether it did.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        advance()
        return true
    }

    /// An error here.
    func error(_ problem: TomlError.Problem) -> TomlError {
        let column = bytes[lineStart..<min(position, bytes.endIndex)].count { $0 & 0xC0 != 0x80 }
        return TomlError(line: line, column: column + 1, problem: problem)
    }

    /// Goes over blanks and tabs.
    mutating func skipBlanks() {
        while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { position += 1 }
    }

    /// Goes over blanks, comments and ends of lines.
    mutating func skipLines() throws(TomlError) {
        while true {
            skipBlanks()
            switch next {
            case UInt8(ascii: "#"): try skipComment()
            case UInt8(ascii: "\n"): advance()
            case UInt8(ascii: "\r") where byte(after: 1) == UInt8(ascii: "\n"): advance(2)
            default: return
            }
        }
    }

    /// Goes over the end of a line, which may have a comment.
    mutating func endLine() throws(TomlError) {
        skipBlanks()
        if next == UInt8(ascii: "#") { try skipComment() }
        switch next {
        case nil: return
        case UInt8(ascii: "\n"): advance()
        case UInt8(ascii: "\r") where byte(after: 1) == UInt8(ascii: "\n"): advance(2)
        default: throw error(.notLineEnd)
        }
    }

    private mutating func skipComment() throws(TomlError) {
        while let byte = next, byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "\r"), self.byte(after: 1) == UInt8(ascii: "\n") { return }
            guard !TomlScanner.isControl(byte) else { throw error(.control) }
            position += 1
        }
    }

    /// Whether a byte may stand in no text; a tab may.
    static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F
    }
}
