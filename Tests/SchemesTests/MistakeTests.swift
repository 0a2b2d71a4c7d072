import Domain
import Schemes
import Testing

/// A mistake made in an otherwise good file, and what must be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let good: String
    let bad: String
    let line: Int
    let field: String?
    let says: String

    var testDescription: String { name }
}

@Suite struct MistakeTests {
    @Test(arguments: mistakes)
    func `a mistake is named with file, line, field and what is accepted`(
        mistake: Mistake
    ) throws {
        let text = try #require(goodFiles[mistake.file])
        #expect(text.components(of: mistake.good) == 2, "the good text must be there once")
        let folder = try CountyFolder([
            mistake.file: text.replacingFirst(mistake.good, with: mistake.bad)
        ])
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.file == "\(folder.path)/\(mistake.file)")
        #expect(error.line == mistake.line)
        #expect(error.field == mistake.field)
        #expect(error.sentence.en.contains(mistake.says), "\(error.sentence.en)")
        #expect(error.sentence.en.contains("line \(mistake.line)"))
        #expect(error.sentence.zh.contains("第 \(mistake.line) 行"), "\(error.sentence.zh)")
    }

    @Test(arguments: goodFiles.keys.sorted())
    func `the files without the mistakes are good`(file: String) throws {
        let folder = try CountyFolder([file: try #require(goodFiles[file])])
        #expect(throws: Never.self) { try folder.definitions() }
    }

    @Test func `every expectation and rule has words in both languages`() {
        for phrase in SchemeExpectation.allCases.map(\.term) + SchemeRule.allCases.map(\.term) {
            #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty)
        }
    }

    @Test func `text that is not TOML is named with its line and column`() throws {
        let folder = try CountyFolder([
            "programmes.toml": "# 项目\n[[programme]]\ncode = reward\n"
        ])
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.line == 3)
        #expect(error.column == 8)
        #expect(error.sentence.en.contains("is not TOML"))
    }

    @Test func `a key given twice in one table is a mistake of its line`() throws {
        let folder = try CountyFolder([
            "programmes.toml": "[[programme]]\ncode = \"a\"\ncode = \"b\"\n"
        ])
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.line == 3)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        var count = 1
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }

    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return replacingCharacters(in: range, other)
    }

    private func replacingCharacters(in range: Range<String.Index>, _ other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
