/// Breaks text into lines of some columns: at blanks and behind wide glyphs, else anywhere.
///
/// No line begins with a mark that closes or ends with one that opens (GB/T 15834, 5.1), unless
/// there is nothing else in it.
enum Wrapping {
    private static let closing = Set("。，、；：？！）」』”’》〉】〕…%")
    private static let opening = Set("（「『“‘《〈【〔")

    /// The lines as ranges of `characters`; line ends themselves are in none of them.
    static func ranges(of characters: [Character], columns: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var place = 0
        var used = 0
        var lastBreak: Int?
        while place < characters.count {
            let character = characters[place]
            if character == "\n" {
                lines.append(start..<place)
                place += 1
                (start, used, lastBreak) = (place, 0, nil)
                continue
            }
            let width = Width.of(character)
            if used + width > columns, place > start {
                let cut = lastBreak ?? place
                lines.append(start..<cut)
                used = characters[cut..<place].reduce(0) { $0 + Width.of($1) }
                (start, lastBreak) = (cut, nil)
                continue
            }
            used += width
            place += 1
            let isHeld =
                opening.contains(character)
                || place < characters.count && closing.contains(characters[place])
            if character == " " || width > 1, !isHeld { lastBreak = place }
        }
        lines.append(start..<characters.count)
        return lines
    }

    /// The lines of `text`; blanks where it was broken are in none of them.
    static func lines(of text: String, columns: Int) -> [String] {
        let characters = Array(text)
        let ranges = ranges(of: characters, columns: columns)
        return ranges.enumerated().map { place, range in
            let isBroken = place > 0 && ranges[place - 1].upperBound == range.lowerBound
            let line = characters[range]
            return String(isBroken ? line.drop(while: \.isWhitespace) : line)
        }
    }
}

extension StringProtocol {
    /// The text in lines of at most `columns`, broken at blanks and beside wide glyphs.
    public func wrapped(toWidth columns: Int) -> [String] {
        Wrapping.lines(of: String(self), columns: columns)
    }
}
