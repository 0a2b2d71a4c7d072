/// A file of this repository as text.
struct SourceFile: CustomStringConvertible {
    /// The path from the root of the repository.
    let path: String
    let lines: [Substring]

    var description: String { path }
    var name: String { String(path.split(separator: "/").last ?? "") }
    /// The folder below `Sources` or `Tests`: the target.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The lines without their comments, numbered from 1.
    var code: [(number: Int, text: Substring)] {
        lines.enumerated().map { ($0.offset + 1, Self.withoutComment($0.element)) }
    }

    /// The modules that the file imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ Self.importModifiers.contains(String($0)) })
            else { return nil }
            return String(words[place + 1])
        }
    }

    private static let importModifiers: Set = [
        "public", "package", "internal", "private", "@testable", "@preconcurrency",
    ]

    private static func withoutComment(_ line: Substring) -> Substring {
        let (quote, backslash, slash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"))
        var isInString = false
        var previous: UInt8 = 0
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            if byte == quote, previous != backslash { isInString.toggle() }
            if byte == slash, previous == slash, !isInString {
                return line[..<line.utf8.index(before: index)]
            }
            previous = byte
        }
        return line
    }
}
