/// Toneless Mandarin readings of Chinese characters, from Unihan; written by
/// Scripts/make-pinyin-table.
///
/// The tables are read where they lie in the program, so that nothing is built when it starts.
/// A syllable is its index among `syllables`; 0 is none.
enum PinyinTable {
    /// The most letters that a syllable has.
    static let width = 6

    /// The customary reading of a character, or 0.
    static func first(_ character: UInt32) -> UInt16 {
        switch character {
        case 0x4E00...0x73FF: dense(unifiedLow, Int(character) - 0x4E00)
        case 0x7400...0x9FFF: dense(unifiedHigh, Int(character) - 0x7400)
        case 0x3400...0x4DBF: dense(extensionA, Int(character) - 0x3400)
        case 0xF900...0xFAFF, 0x3007, 0x20000...0x3FFFF: rare(character)
        default: 0
        }
    }

    /// The next most common reading with other letters, or 0.
    static func second(_ character: UInt32) -> UInt16 {
        sparse(second, character)
    }

    /// The index of a syllable written in ASCII, or 0.
    static func index(of letters: some StringProtocol) -> UInt16 {
        let count = syllables.utf8CodeUnitCount / width
        for index in 1..<count where letters.utf8.elementsEqual(self.letters(UInt16(index))) {
            return UInt16(index)
        }
        return 0
    }

    /// The ASCII letters of a syllable.
    @inline(__always)
    static func letters(_ syllable: UInt16) -> UnsafeBufferPointer<UInt8> {
        let start = syllables.utf8Start + Int(syllable) * width
        var count = 1
        while count < width, start[count] != padding { count += 1 }
        return UnsafeBufferPointer(start: start, count: count)
    }

    private static let padding = UInt8(ascii: ".")

    private static func rare(_ character: UInt32) -> UInt16 {
        let inA = sparse(rareA, character)
        if inA != 0 { return inA }
        let inB = sparse(rareB, character)
        return inB != 0 ? inB : sparse(rareC, character)
    }

    @inline(__always)
    private static func dense(_ table: StaticString, _ place: Int) -> UInt16 {
        UInt16(number(table.utf8Start + place * 2, digits: 2))
    }

    /// Finds a character by halving among entries of three digits character, two digits syllable.
    private static func sparse(_ table: StaticString, _ character: UInt32) -> UInt16 {
        var low = 0
        var high = table.utf8CodeUnitCount / 5
        while low < high {
            let middle = (low + high) / 2
            let entry = table.utf8Start + middle * 5
            let found = number(entry, digits: 3)
            if found == character { return UInt16(number(entry + 3, digits: 2)) }
            if found < character { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    @inline(__always)
    private static func number(_ start: UnsafePointer<UInt8>, digits: Int) -> UInt32 {
        var value: UInt32 = 0
        for place in 0..<digits {
            let byte = start[place]
            value = value << 6 | UInt32(byte - (byte > 0x5C ? 0x31 : 0x30))
        }
        return value
    }
}
