/// Characters being edited, and the place among them where the next one goes.
struct TextBuffer: Hashable, Sendable {
    private(set) var characters: [Character]
    /// How many characters stand before the caret.
    private(set) var caret: Int
    let limit: Int
    let allowsLines: Bool

    init(_ text: String, limit: Int, allowsLines: Bool) {
        self.limit = limit
        self.allowsLines = allowsLines
        characters = Array(TextBuffer.plain(text, allowsLines))
        caret = characters.count
    }

    var text: String { String(characters) }
    var isAtStart: Bool { caret == 0 }
    var isAtEnd: Bool { caret == characters.count }

    mutating func insert(_ addition: String) {
        let room = max(0, limit - characters.count)
        let plain = TextBuffer.plain(addition, allowsLines).prefix(room)
        // Joined as text, so that a mark typed after its letter becomes one character with it.
        let head = String(characters[..<caret]) + plain
        characters = Array(head + String(characters[caret...]))
        caret = min(head.count, characters.count)
    }

    mutating func move(to place: Int) {
        caret = min(max(0, place), characters.count)
    }

    mutating func delete(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        caret = min(range.lowerBound, characters.count)
    }

    /// Where the word before the caret begins.
    var wordStart: Int {
        var place = caret
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
        return place
    }

    /// Where the word after the caret ends.
    var wordEnd: Int {
        var place = caret
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        while place < characters.count, !characters[place].isWhitespace { place += 1 }
        return place
    }

    /// Does what a key asks for that is the same in one line and in many; false for other keys.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .backspace: if caret > 0 { delete(caret - 1..<caret) }
        case .delete: if !isAtEnd { delete(caret..<caret + 1) }
        case .left: move(to: caret - 1)
        case .right: move(to: caret + 1)
        case .control("w"), .alt("\u{7F}"): delete(wordStart..<caret)
        case .alt("d"): delete(caret..<wordEnd)
        case .alt("b"): move(to: wordStart)
        case .alt("f"): move(to: wordEnd)
        default: return false
        }
        return true
    }

    /// `text` without control characters; line ends stay, or become blanks.
    private static func plain(_ text: String, _ allowsLines: Bool) -> String {
        var plain = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where wasReturn: break
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: plain.append(allowsLines ? "\n" : " ")
            case 0x09: plain.append(" ")
            case 0..<0x20, 0x7F..<0xA0: break
            default: plain.append(scalar)
            }
            wasReturn = scalar.value == 0x0D
        }
        return String(plain)
    }
}
