/// What a name is found and ordered by; made once, when the name is written.
///
/// At most eight variants: every reading of a polyphonic surname, then second readings of given
/// names. Keys are lower-case ASCII without blanks; characters that have no reading are left out of
/// them.
public struct SearchKeys: Hashable, Sendable {
    /// The name in full pinyin: 单三丰 has `shansanfeng`, `dansanfeng`, `chansanfeng`.
    public let full: [String]
    /// The first letters: `ssf`, `dsf`, `csf`.
    public let initials: [String]
    /// Orders a list of names by pinyin, then by character; compare its bytes.
    ///
    /// The proper reading and the character itself alternate, so that one surname stays together.
    public let sortKey: String

    /// The most variants of a name that are kept.
    public static let limit = 8

    /// The keys of a name as people write it; folded first.
    public init(of name: String) {
        let slots = NameSlots(name)
        sortKey = slots.sortKey
        guard !slots.spoken.isEmpty else {
            (full, initials) = ([], [])
            return
        }
        var full: [String] = []
        var initials: [String] = []
        let total = slots.spoken.reduce(1) { min($0 * $1.count, SearchKeys.limit) }
        full.reserveCapacity(total)
        initials.reserveCapacity(total)
        for variant in 0..<total {
            let word = slots.full(variant)
            if !full.contains(word) { full.append(word) }
            let letters = slots.initials(variant)
            if !initials.contains(letters) { initials.append(letters) }
        }
        self.full = full
        self.initials = initials
    }
}

/// The readings of a name's characters one after another.
private struct NameSlots {
    /// Longer names are cut for the keys alone: nobody types so much to find one.
    private static let longest = 32
    /// Marks a Latin letter or digit that stands for itself.
    private static let literal: UInt16 = 0x8000
    /// Marks a literal that begins a word and therefore counts among the initials.
    private static let start: UInt16 = 0x4000

    private let scalars: [Unicode.Scalar]
    private var slots: [Readings] = []
    /// The slots that have a reading.
    private(set) var spoken: [Readings] = []

    init(_ name: String) {
        scalars = Array(name.folded.unicodeScalars.prefix(NameSlots.longest))
        slots.reserveCapacity(scalars.count)
        var previousIsLiteral = false
        for scalar in scalars {
            let readings = NameSlots.readings(scalar, after: previousIsLiteral)
            previousIsLiteral = readings.count > 0 && readings[0] >= NameSlots.literal
            slots.append(readings)
        }
        readSurname()
        spoken = slots.filter { $0.count > 0 }
    }

    private static func readings(_ scalar: Unicode.Scalar, after previousIsLiteral: Bool)
        -> Readings
    {
        let mark = previousIsLiteral ? literal : literal | start
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return Readings(UInt16(scalar.value) | mark)
        case 0x41...0x5A: return Readings(UInt16(scalar.value + 0x20) | mark)
        default: return Readings(of: scalar.value)
        }
    }

    /// The dot between the parts of a name, in all the forms that input methods make.
    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "·", "•", "‧", "・", "･", "∙", ".", "●": true
        default: false
        }
    }

    /// Names with a dot (阿卜杜·热西提) have no surname in front.
    private mutating func readSurname() {
        guard let first = scalars.first, first.value >= 0x3400,
            !scalars.contains(where: NameSlots.isDot)
        else {
            return
        }
        if scalars.count > 2,
            let both = Surname.readingsOfTwo[Surname.key(first.value, scalars[1].value)]
        {
            (slots[0], slots[1]) = both
        } else if let readings = Surname.readingsOfOne[first.value] {
            slots[0] = readings
        }
    }

    /// The key with the first slot's readings changing fastest, so that no surname reading is cut.
    func full(_ variant: Int) -> String {
        String(unsafeUninitializedCapacity: spoken.count * PinyinTable.width) { buffer in
            var length = 0
            var rest = variant
            for readings in spoken {
                let (quotient, place) = rest.quotientAndRemainder(dividingBy: readings.count)
                rest = quotient
                NameSlots.append(readings[place], to: buffer, &length)
            }
            return length
        }
    }

    func initials(_ variant: Int) -> String {
        String(unsafeUninitializedCapacity: spoken.count) { buffer in
            var length = 0
            var rest = variant
            for readings in spoken {
                let (quotient, place) = rest.quotientAndRemainder(dividingBy: readings.count)
                rest = quotient
                let code = readings[place]
                if code < NameSlots.literal {
                    buffer[length] = PinyinTable.letters(code)[0]
                    length += 1
                } else if code & NameSlots.start != 0 {
                    buffer[length] = UInt8(truncatingIfNeeded: code)
                    length += 1
                }
            }
            return length
        }
    }

    var sortKey: String {
        String(unsafeUninitializedCapacity: scalars.count * (PinyinTable.width + 5)) { buffer in
            var length = 0
            for (scalar, readings) in zip(scalars, slots) {
                if readings.count > 0 {
                    NameSlots.append(readings[0], to: buffer, &length)
                    if readings[0] >= NameSlots.literal { continue }
                    // Below every letter: li comes before lian.
                    buffer[length] = UInt8(ascii: " ")
                    length += 1
                }
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    buffer[length] = byte
                    length += 1
                }
            }
            return length
        }
    }

    private static func append(
        _ code: UInt16, to buffer: UnsafeMutableBufferPointer<UInt8>, _ length: inout Int
    ) {
        if code >= literal {
            buffer[length] = UInt8(truncatingIfNeeded: code)
            length += 1
        } else {
            for letter in PinyinTable.letters(code) {
                buffer[length] = letter
                length += 1
            }
        }
    }
}
