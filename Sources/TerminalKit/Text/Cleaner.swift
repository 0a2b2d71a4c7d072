/// Decides, code point by code point of one character, what reaches the terminal.
struct Cleaner {
    /// What happens to a code point.
    enum Treatment: Equatable {
        /// Drawn as it is, in cells of its own.
        case draw
        /// Drawn over the code point before it.
        case over
        /// Replaced by a visible mark one column wide.
        case standIn
        /// Replaced by a Latin letter: half of a flag.
        case letter(Unicode.Scalar)
        /// Left out: it changes only how the glyph before it looks.
        case drop
    }

    private var isFirst = true
    private var marks = 0

    /// What to do with the next code point of the character.
    mutating func treat(_ scalar: Unicode.Scalar) -> Treatment {
        defer { isFirst = false }
        switch WidthClass(scalar) {
        case .narrow, .ambiguous, .wide: return .draw
        case .mark: return isFirst ? .standIn : over()
        case .hidden: return .standIn
        case .selector: return isFirst ? .standIn : .drop
        case .modifier: return isFirst ? .draw : .drop
        case .regional:
            let letter = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
            return letter.map(Treatment.letter) ?? .standIn
        }
    }

    /// Whether `character` is one glyph with at most some marks over it, and may be drawn so.
    static func isClean(_ character: Character) -> Bool {
        var cleaner = Cleaner()
        var isFirst = true
        for scalar in character.unicodeScalars {
            guard cleaner.treat(scalar) == (isFirst ? .draw : .over) else { return false }
            isFirst = false
        }
        return true
    }

    /// The glyphs, each with its marks, that stand for `character` on the screen.
    static func pieces(of character: Character, standIn: Character) -> [Character] {
        if isClean(character) { return [character] }
        var cleaner = Cleaner()
        var pieces: [Character] = []
        for scalar in character.unicodeScalars {
            switch cleaner.treat(scalar) {
            case .draw: pieces.append(Character(scalar))
            case .over:
                let base = pieces.popLast() ?? standIn
                pieces.append(Character(String(base) + String(Character(scalar))))
            case .standIn: pieces.append(standIn)
            case .letter(let letter): pieces.append(Character(letter))
            case .drop: break
            }
        }
        return pieces
    }

    private mutating func over() -> Treatment {
        marks += 1
        return marks > Width.marksPerCell ? .drop : .over
    }
}
