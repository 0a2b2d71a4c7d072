/// Toneless Mandarin readings; ü is written v, as keyboards have it.
public enum Pinyin {
    /// The readings of a character, the commonest first; empty if none is known.
    ///
    /// 吕 reads `lv` and, since people type it so, `lu`.
    public static func readings(of character: Unicode.Scalar) -> [String] {
        strings(Readings(of: character.value))
    }

    /// The readings of a character as a surname, the proper one first: 单 `shan dan chan`.
    public static func surnameReadings(of character: Unicode.Scalar) -> [String] {
        strings(Surname.readingsOfOne[character.value] ?? Readings(of: character.value))
    }

    /// How many characters of a name are its surname: 2 for 欧阳, 尉迟 and their like, else 1.
    ///
    /// A compound surname needs a given name after it: 司马 alone is 司 with the given name 马.
    public static func surnameLength(of name: String) -> Int {
        var scalars = name.unicodeScalars.makeIterator()
        guard let first = scalars.next(), let second = scalars.next(), scalars.next() != nil else {
            return 1
        }
        return Surname.readingsOfTwo[Surname.key(first.value, second.value)] == nil ? 1 : 2
    }

    private static func strings(_ readings: Readings) -> [String] {
        (0..<readings.count).map { place in
            String(decoding: PinyinTable.letters(readings[place]), as: UTF8.self)
        }
    }
}
