import Testing

struct LengthTests {
    private static let lineLimit = 100
    private static let fileLimit = 400
    private static let functionLimit = 70
    private static let medianLimit = 120

    @Test func `no file is longer than 400 lines`() {
        let long = Repository.swift.filter { $0.lines.count > Self.fileLimit + 1 }
        #expect(long.map(\.path) == [])
    }

    @Test func `half of the files have 120 lines or fewer`() {
        let counts = Repository.sources.map(\.lines.count).sorted()
        #expect(counts[counts.count / 2] <= Self.medianLimit)
    }

    @Test func `no line is longer than 100 characters`() {
        let long = Repository.swift.flatMap { file in
            file.lines.enumerated()
                .filter { $0.element.utf8.count > Self.lineLimit }
                .filter { $0.element.count > Self.lineLimit }
                .map { "\(file):\($0.offset + 1)" }
        }
        #expect(long == [])
    }

    @Test func `no function is longer than 70 lines`() {
        let long = Repository.swift.flatMap { file in
            Self.functions(of: file).filter { $0.count > Self.functionLimit }
                .map { "\(file):\($0.lowerBound + 1)" }
        }
        #expect(long == [])
    }

    @Test func `functions are found with their ends`() {
        let text = """
            struct A {
                func b() {
                    c()
                }

                init?(d: Int) { return nil }
                private mutating func e(
                    f: Int
                ) {
                    g()
                }
            }
            """
        let found = Self.functions(of: SourceFile(path: "Sources/X/A.swift", text: text))
        #expect(found == [1..<4, 5..<6, 6..<11])
    }

    /// The lines of each function and initialiser, by the layout that the formatter gives.
    private static func functions(of file: SourceFile) -> [Range<Int>] {
        file.lines.indices.compactMap { start in
            let line = file.lines[start]
            let indent = line.prefix { $0 == " " }
            let words = line.split(separator: " ")
            let isFunction = words.contains("func") && !line.contains("\"")
            let isInitialiser = words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
            guard isFunction || isInitialiser else { return nil }
            if line.hasSuffix("}") { return start..<(start + 1) }
            let end = file.lines[start...].dropFirst().firstIndex { candidate in
                candidate == indent + "}"
            }
            // A requirement of a protocol has no end of its own.
            let next = file.lines[start...].dropFirst().firstIndex { candidate in
                candidate.hasPrefix(indent) && candidate.dropFirst(indent.count).first != " "
                    && !candidate.dropFirst(indent.count).hasPrefix(")")
                    && candidate != indent + "}" && !candidate.isEmpty
            }
            guard let end, end < (next ?? .max) else { return nil }
            return start..<(end + 1)
        }
    }
}
