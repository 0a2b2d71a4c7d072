/// A resident identity number 居民身份证号码 of 18 places, by GB 11643.
///
/// Six places area of first registration, eight birth date, three sequence (odd for men), one check
/// digit. The area is never compared with today's list: counties are abolished, numbers stay.
public struct ResidentID: Hashable, Comparable, Sendable {
    /// The first 17 places as a number; the last follows from them.
    public let number: Int64
    /// Whether the last four places are hidden from who sees it; `number` does not hold them then.
    public private(set) var isConcealed = false

    /// Reads a number of 18 places, or of 15 as issued before 1999, which gains its century and
    /// check digit.
    ///
    /// Lower-case x, full-width forms, blanks and a spreadsheet's leading apostrophe are accepted.
    public init(parsing text: String) throws(ResidentIDError) {
        if let plain = ResidentID(plain: text) {
            self = plain
            return
        }
        var places = Array(text.foldedWithoutBlanks.uppercased())
        if places.first == "'" { places.removeFirst() }
        if places.isEmpty { throw .empty }
        guard places.count == 18 || places.count == 15 else { throw .wrongLength(places.count) }
        for (index, character) in places.enumerated() where !character.isASCIIDigit {
            guard index == 17, character == "X" else {
                throw .wrongCharacter(character, place: index + 1)
            }
        }
        let check: Character? = places.count == 18 ? places[17] : nil
        if check == nil { places.insert(contentsOf: "19", at: 6) }
        let first17 = places[..<17].reduce(Int64(0)) { $0 * 10 + Int64($1.wholeNumberValue ?? 0) }
        guard Day(number: Int(first17 / 1000 % 100_000_000)) != nil else {
            throw .noSuchBirthDate(String(places[6..<14]))
        }
        let expected = ResidentID.checkDigit(of17: first17)
        if let check, check != expected {
            throw .wrongCheckDigit(found: check, expected: expected)
        }
        number = first17
    }

    /// Reads 18 right places in ASCII byte by byte, as nearly all are; nil leaves the saying why to
    /// others.
    private init?(plain text: String) {
        let bytes = text.utf8
        guard bytes.count == 18, let last = bytes.last else { return nil }
        var number: Int64 = 0
        for byte in bytes.dropLast() {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int64(byte) - 0x30
        }
        self.init(first17: number)
        let check = last == UInt8(ascii: "x") ? UInt8(ascii: "X") : last
        guard check == checkDigit.asciiValue else { return nil }
    }

    /// The ID of 17 places as a number, or nil if they hold no birth date or are too many.
    public init?(first17 number: Int64) {
        guard number >= 0, number < 100_000_000_000_000_000,
            Day(number: Int(number / 1000 % 100_000_000)) != nil
        else { return nil }
        self.number = number
    }

    /// The ID of its parts, or nil if the area prefix or the sequence have too many digits.
    public init?(areaPrefix: Int, birthDay: Day, sequence: Int) {
        guard (0...999_999).contains(areaPrefix), (0...999).contains(sequence) else { return nil }
        let day = Int64(birthDay.number)
        number = (Int64(areaPrefix) * 100_000_000 + day) * 1000 + Int64(sequence)
    }

    /// The day of birth that the number says.
    public var birthDay: Day {
        // The initialisers let no other number in.
        Day(number: Int(number / 1000 % 100_000_000)) ?? Day(daysSince1970: 0)
    }

    /// The sex that the sequence says: odd for men, even for women.
    public var sex: Sex { number % 2 == 1 ? .male : .female }

    /// The six places of the area of first registration, possibly a county that is no more.
    public var areaPrefix: Int { Int(number / 100_000_000_000) }

    /// The last place: 0 to 9, or X for ten.
    public var checkDigit: Character { ResidentID.checkDigit(of17: number) }

    /// The number for eyes that need not know it all: first 6 and last 4 places,
    /// `410823********0021`.
    public var masked: String { masked(keepingLast: 4) }

    /// The number as a public posting may show it: first 6 and last 2 places.
    public var maskedForPosting: String { masked(keepingLast: 2) }

    /// The same for who may not see it: it keeps what stands beside it anyway (where it was first
    /// registered, the day of birth, the sex) and loses the places that make it this person's.
    ///
    /// Area and birthday with the last four places would be the whole number.
    public var concealed: ResidentID {
        var other = ResidentID(number: number / 1000 * 1000 + number % 2)
        other.isConcealed = true
        return other
    }

    private init(number: Int64) {
        self.number = number
    }

    private func masked(keepingLast count: Int) -> String {
        guard !isConcealed else { return description }
        let full = description
        return full.prefix(6) + String(repeating: "*", count: 12 - count) + full.suffix(count)
    }

    /// The check digit of 17 places: ISO 7064 MOD 11-2, the weights being powers of two modulo 11.
    public static func checkDigit(of17 number: Int64) -> Character {
        var rest = number
        var weight: Int64 = 2
        var sum: Int64 = 0
        for _ in 0..<17 {
            sum += rest % 10 * weight
            rest /= 10
            weight = weight * 2 % 11
        }
        let digit = (12 - sum % 11) % 11
        return digit == 10 ? "X" : Character(Unicode.Scalar(UInt8(0x30 + digit)))
    }

    /// Orders by area, then birth date, as the written numbers do.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension ResidentID: CustomStringConvertible {
    /// All 18 places; of a concealed number the area alone, `410823************`.
    public var description: String {
        let digits = String(number)
        let places = String(repeating: "0", count: max(0, 17 - digits.count)) + digits
        guard !isConcealed else {
            return places.prefix(6) + String(repeating: "*", count: 12)
        }
        return places + String(checkDigit)
    }
}

extension ResidentID: Codable {
    /// Reads the 18 places as text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(parsing: text)
        } catch {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: error.sentence.en)
        }
    }

    /// Writes the 18 places as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
