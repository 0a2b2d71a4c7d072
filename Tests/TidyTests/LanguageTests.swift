import Testing

/// Words, and the places where they may stand.
struct LanguageTests {
    /// Modules in which Chinese stands in files of words only.
    private static let wordless: Set<String> = [
        "TerminalKit", "TerminalCurses", "Screens", "huize",
    ]

    @Test func `screens and commands keep their Chinese in files of words`() {
        var wrong: [String] = []
        for file in Repository.files(in: ["Sources"], ending: ["swift"])
        where Self.wordless.contains(file.module) && !Self.mayHoldWords(file) {
            for line in file.code where Self.holdsHan(line.text) {
                wrong.append("\(file):\(line.number)")
            }
        }
        #expect(wrong == [])
    }

    /// The parser of commands wants its help beside the option, in both languages at once.
    private static func mayHoldWords(_ file: SourceFile) -> Bool {
        file.name.hasSuffix("Words.swift") || file.path.contains("/huize/Commands/")
    }

    @Test func `words are never empty in one language only`() {
        var wrong: [String] = []
        for file in Repository.files(in: ["Sources"], ending: ["swift"]) {
            for line in file.code {
                let isZhEmpty = line.text.contains("zh: \"\"")
                let isEnEmpty = line.text.contains("en: \"\"")
                if isZhEmpty != isEnEmpty { wrong.append("\(file):\(line.number)") }
            }
        }
        #expect(wrong == [])
    }

    @Test func `nothing is put off, and nothing traps on purpose`() {
        let words = [
            "FIX" + "ME", "TO" + "DO", "try" + "!", "as" + "!", "fatal" + "Error(",
            "precondition" + "Failure(",
        ]
        var wrong: [String] = []
        for file in Repository.sources {
            for (number, line) in file.lines.enumerated() {
                for word in words where line.contains(word) {
                    wrong.append("\(file):\(number + 1) \(word)")
                }
            }
        }
        #expect(wrong == [])
    }

    private static func holdsHan(_ text: Substring) -> Bool {
        text.utf8.contains { $0 >= 0x80 }
            && text.unicodeScalars.contains(where: \.properties.isIdeographic)
    }
}
