/// Reads TOML 1.0 (toml.io), whatever the bytes are: it ends with a tree or with an error.
struct TomlParser {
    /// How deeply lists and tables may lie in each other.
    static let mostDeep = 64

    var scanner: TomlScanner
    /// On which line each value stands; kept only where it is asked for.
    private(set) var lines: [SchemePath: Int]?
    private let root = TomlNode(.table(.header))

    /// Prepares to read a text.
    /// - Parameter notesLines: whether to keep the lines of values: only a mistake needs them.
    init(_ bytes: ArraySlice<UInt8>, notesLines: Bool = false) {
        scanner = TomlScanner(bytes)
        lines = notesLines ? [:] : nil
    }

    /// Reads the text to its end.
    mutating func read() throws(TomlError) -> SchemeValue {
        var (table, path) = (root, SchemePath())
        try scanner.skipLines()
        while let byte = scanner.next {
            if byte == UInt8(ascii: "[") {
                (table, path) = try header()
            } else {
                try pair(in: table, at: path, depth: 0)
            }
            try scanner.endLine()
            try scanner.skipLines()
        }
        return root.value
    }

    /// The line of a value, or of the nearest thing that holds it.
    func line(of path: SchemePath) -> Int? {
        var path = path
        while true {
            if let line = lines?[path] { return line }
            guard let parent = path.parent else { return nil }
            path = parent
        }
    }

    mutating func note(_ path: SchemePath, _ line: Int) {
        if lines != nil, lines?[path] == nil { lines?[path] = line }
    }

    /// Reads `[a.b]` or `[[a.b]]` and answers the table that the pairs below it belong to.
    private mutating func header() throws(TomlError) -> (TomlNode, SchemePath) {
        let (start, line) = (scanner, scanner.line)
        scanner.advance()
        let isList = scanner.take(UInt8(ascii: "["))
        let keys = try self.keys()
        for _ in 0..<(isList ? 2 : 1) where !scanner.take(UInt8(ascii: "]")) {
            throw scanner.error(.noEnd("]"))
        }
        var (table, path) = (root, SchemePath())
        for (place, key) in keys.enumerated() {
            path = path.key(key)
            note(path, line)
            let isLast = place == keys.count - 1
            guard let found = table.child(key) else {
                let last: TomlNode.Content = isList ? .tables([]) : .table(.header)
                table = table.add(key, TomlNode(isLast ? last : .table(.implied)))
                if isLast, isList { (table, path) = addElement(of: table, at: path, line) }
                continue
            }
            switch found.content {
            case .tables where isLast && isList:
                (table, path) = addElement(of: found, at: path, line)
            case .tables(let elements) where !isLast:
                guard let last = elements.last else { throw start.error(.duplicate(key)) }
                path = path.element(elements.count - 1)
                table = last
            case .table(.implied) where isLast && !isList:
                found.content = .table(.header)
                table = found
            case .table(.implied) where !isLast, .table(.header) where !isLast,
                .table(.dotted) where !isLast:
                table = found
            default: throw start.error(.duplicate(key))
            }
        }
        return (table, path)
    }

    private mutating func addElement(
        of node: TomlNode, at path: SchemePath, _ line: Int
    ) -> (TomlNode, SchemePath) {
        guard case .tables(let elements) = node.content else { return (node, path) }
        let element = TomlNode(.table(.header))
        node.content = .tables(elements + [element])
        let place = path.element(elements.count)
        note(place, line)
        return (element, place)
    }

    /// Reads `a.b = value` into a table.
    mutating func pair(
        in table: TomlNode, at path: SchemePath, depth: Int
    ) throws(TomlError) {
        let (start, line) = (scanner, scanner.line)
        let keys = try self.keys()
        guard scanner.take(UInt8(ascii: "=")) else { throw scanner.error(.noEquals) }
        scanner.skipBlanks()
        var (table, path) = (table, path)
        for key in keys.dropLast() {
            path = path.key(key)
            note(path, line)
            switch table.child(key) {
            case nil: table = table.add(key, TomlNode(.table(.dotted)))
            case let found?:
                guard case .table(.dotted) = found.content else {
                    throw start.error(.duplicate(key))
                }
                table = found
            }
        }
        guard let key = keys.last, table.child(key) == nil else {
            throw start.error(.duplicate(keys.last ?? ""))
        }
        path = path.key(key)
        note(path, line)
        table.add(key, try node(at: path, depth: depth))
    }

    /// Reads dotted keys, bare or quoted, and the blanks around them.
    private mutating func keys() throws(TomlError) -> [String] {
        var keys: [String] = []
        repeat {
            guard keys.count < Self.mostDeep else { throw scanner.error(.tooDeep) }
            scanner.skipBlanks()
            switch scanner.next {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): keys.append(try lineText())
            default:
                let start = scanner.position
                while let byte = scanner.next, Self.isBare(byte) { scanner.advance() }
                guard scanner.position > start else { throw scanner.error(.noKey) }
                keys.append(
                    String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self))
            }
            scanner.skipBlanks()
        } while scanner.take(UInt8(ascii: "."))
        return keys
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
