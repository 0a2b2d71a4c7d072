/// On which line each value of a TOML text stands.
///
/// The parser forgets the places of values, so that a mistake in their meaning has none. Only when
/// there is one is the text, which is known to be valid TOML, walked again for its lines.
struct LineIndex {
    private var lines: [SchemePath: Int] = [:]
    private var counts: [SchemePath: Int] = [:]
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    /// Walks a text.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var table = SchemePath()
        skipBlanks(andLines: true)
        while let byte = next {
            if byte == UInt8(ascii: "[") {
                table = readHeader()
            } else {
                readPair(in: table)
            }
            skipBlanks(andLines: true)
        }
    }

    /// The line of a value, or of the nearest thing that holds it.
    func line(of path: SchemePath) -> Int? {
        var path = path
        while true {
            if let line = lines[path] { return line }
            guard let parent = path.parent else { return nil }
            path = parent
        }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func advance() {
        if next == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }

    private mutating func skipLine() {
        while next != nil, next != UInt8(ascii: "\n") { advance() }
    }

    private mutating func note(_ path: SchemePath) {
        if lines[path] == nil { lines[path] = line }
    }

    private mutating func skipBlanks(andLines crossesLines: Bool) {
        while let byte = next {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): advance()
            case UInt8(ascii: "\n") where crossesLines: advance()
            case UInt8(ascii: "#"):
                skipLine()
            default: return
            }
        }
    }
}

extension LineIndex {
    /// Reads `[a.b]` or `[[a.b]]` and gives the table that the pairs below it belong to.
    private mutating func readHeader() -> SchemePath {
        let start = line
        var depth = 0
        while next == UInt8(ascii: "[") {
            depth += 1
            advance()
        }
        var path = SchemePath()
        let keys = readKeys()
        for (place, key) in keys.enumerated() {
            path = path.key(key)
            if depth > 1, place == keys.count - 1 {
                counts[path, default: 0] += 1
            }
            if let count = counts[path] {
                if lines[path] == nil { lines[path] = start }
                path = path.element(count - 1)
            }
            note(path)
        }
        skipLine()
        return path
    }

    private mutating func readPair(in table: SchemePath) {
        let start = position
        var path = table
        for key in readKeys() {
            path = path.key(key)
            note(path)
        }
        if next == UInt8(ascii: "=") { advance() }
        skipBlanks(andLines: false)
        readValue(at: path)
        // Valid TOML always moves on; nothing else may hang a start.
        if position == start { advance() }
    }

    /// Reads dotted keys, bare or quoted, up to `=` or `]`.
    private mutating func readKeys() -> [String] {
        var keys: [String] = []
        var bare: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                bare = readString()
            case UInt8(ascii: "="), UInt8(ascii: "]"), UInt8(ascii: "\n"), UInt8(ascii: "}"):
                keys.append(String(decoding: bare, as: UTF8.self))
                return keys
            case UInt8(ascii: "."):
                keys.append(String(decoding: bare, as: UTF8.self))
                bare = []
                advance()
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                advance()
            default:
                bare.append(byte)
                advance()
            }
        }
        return keys
    }

    private mutating func readValue(at path: SchemePath) {
        switch next {
        case UInt8(ascii: "\"")?, UInt8(ascii: "'")?: _ = readString()
        case UInt8(ascii: "[")?: readList(at: path)
        case UInt8(ascii: "{")?: readTable(at: path)
        default:
            while let byte = next, !",]}#\n".utf8.contains(byte) { advance() }
        }
    }

    private mutating func readList(at path: SchemePath) {
        advance()
        var index = 0
        while true {
            skipBlanks(andLines: true)
            guard let byte = next else { return }
            switch byte {
            case UInt8(ascii: "]"):
                advance()
                return
            case UInt8(ascii: ","):
                index += 1
                advance()
            case UInt8(ascii: "}"):
                advance()
            default:
                note(path.element(index))
                readValue(at: path.element(index))
            }
        }
    }

    private mutating func readTable(at path: SchemePath) {
        advance()
        while true {
            skipBlanks(andLines: true)
            guard let byte = next else { return }
            switch byte {
            case UInt8(ascii: "}"):
                advance()
                return
            case UInt8(ascii: ","), UInt8(ascii: "]"):
                advance()
            default:
                readPair(in: path)
            }
        }
    }

    /// Reads a string of any of the four kinds and gives its bytes, escapes unread.
    private mutating func readString() -> [UInt8] {
        guard let quote = next else { return [] }
        var width = 1
        if position + 2 < bytes.count, bytes[position + 1] == quote, bytes[position + 2] == quote {
            width = 3
        }
        for _ in 0..<width { advance() }
        let start = position
        while next != nil, !closes(quote, width) {
            if next == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") { advance() }
            advance()
        }
        // A string may end in one or two quotes of its own before the three that close it.
        while width == 3, position + 3 < bytes.count, bytes[position + 3] == quote { advance() }
        let content = Array(bytes[min(start, bytes.count)..<min(position, bytes.count)])
        for _ in 0..<width { advance() }
        return content
    }

    private func closes(_ quote: UInt8, _ width: Int) -> Bool {
        guard position + width <= bytes.count else { return false }
        return bytes[position..<position + width].allSatisfy { $0 == quote }
    }
}
