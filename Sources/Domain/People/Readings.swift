/// Up to four readings of one character, the commonest first; kept without an array.
struct Readings {
    private var codes = SIMD4<UInt16>()
    private(set) var count = 0

    /// The reading at a place.
    subscript(place: Int) -> UInt16 { codes[place] }

    /// No reading.
    init() {}

    /// One reading or sign.
    init(_ code: UInt16) {
        add(code)
    }

    /// The readings written in ASCII.
    init(_ syllables: [Substring]) {
        for syllable in syllables { addWithPlain(PinyinTable.index(of: syllable)) }
    }

    /// The readings that the tables give a character.
    init(of character: UInt32) {
        let first = PinyinTable.first(character)
        guard first != 0 else { return }
        addWithPlain(first)
        addWithPlain(PinyinTable.second(character))
    }

    /// Appends a reading that is not yet there.
    mutating func add(_ code: UInt16) {
        guard code != 0, count < 4 else { return }
        for place in 0..<count where codes[place] == code { return }
        codes[count] = code
        count += 1
    }

    /// Appends a reading and, for lv or nv, how it is typed without the dots.
    private mutating func addWithPlain(_ code: UInt16) {
        add(code)
        guard code != 0 else { return }
        let letters = PinyinTable.letters(code)
        guard letters.count > 1, letters[1] == UInt8(ascii: "v") else { return }
        add(Readings.plain[code] ?? 0)
    }

    private static let plain: [UInt16: UInt16] = {
        var found: [UInt16: UInt16] = [:]
        for (dotted, plain) in [("lv", "lu"), ("nv", "nu"), ("lve", "lue"), ("nve", "nue")] {
            found[PinyinTable.index(of: dotted)] = PinyinTable.index(of: plain)
        }
        return found
    }()
}
