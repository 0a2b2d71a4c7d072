import Domain

/// Reads the values of cells; each throws the sentence that says what to write instead.
enum CellReading {
    /// A day in any of the spellings.
    static func day(_ text: String) throws(CellError) -> Day {
        do {
            return try Day.parse(text)
        } catch {
            throw CellError(sentence: error.sentence)
        }
    }

    /// A birth date as it was told: also lunar, or only a month or year.
    static func birth(_ text: String) throws(CellError) -> RecordedDate {
        // Nearly all are plain days, which need not be tried as anything else.
        if text.utf8.count == 10, let day = try? Day.parse(text) { return RecordedDate(day) }
        do {
            return try RecordedDate(entered: text)
        } catch {
            throw CellError(sentence: error.sentence)
        }
    }

    /// The number of an identity card, of 18 or 15 places.
    static func residentID(_ text: String) throws(CellError) -> ResidentID {
        if CellText.hasLostDigits(text) { throw CellError(sentence: CellWords.digitsLost(text)) }
        do {
            return try ResidentID(parsing: text)
        } catch {
            throw CellError(sentence: error.sentence)
        }
    }

    /// A person by name, or by name and birthday as in 张子杰(2011-10-09).
    static func named(_ text: String) -> PersonKey {
        if text.last == ")" || text.last == "）", let open = text.lastIndex(where: isOpening),
            let day = try? Day.parse(String(text[text.index(after: open)...].dropLast()))
        {
            return .nameAndBirthday(CellText.name(String(text[..<open])), day)
        }
        return .name(CellText.name(text))
    }

    private static func isOpening(_ character: Character) -> Bool {
        character == "(" || character == "（"
    }

    /// A person, by the number of the identity card or by name.
    static func person(_ text: String) throws(CellError) -> PersonKey {
        let places = text.folded.utf8
        let digits = places.count { (0x30...0x39).contains($0) }
        guard digits >= 10, places.count - digits <= 4 else {
            return named(text)
        }
        return .residentID(try residentID(text))
    }

    /// A telephone number.
    static func phone(_ text: String) throws(CellError) -> String {
        if CellText.hasLostDigits(text) { throw CellError(sentence: CellWords.digitsLost(text)) }
        do {
            return try Phone(parsing: text).number
        } catch {
            throw CellError(sentence: error.sentence)
        }
    }

    /// One of a closed list.
    static func term<Value>(
        _ text: String, in lexicon: Lexicon<Value>
    ) throws(CellError) -> Value {
        guard let value = lexicon.value(text) ?? lexicon.value(text.folded) else {
            throw CellError(sentence: CellWords.notInList(text, lexicon.names))
        }
        return value
    }

    /// The code of one of a county's list.
    static func code(_ text: String, in vocabulary: Vocabulary) throws(CellError) -> String {
        guard let code = vocabulary.code(text) else {
            throw CellError(sentence: CellWords.notInList(text, vocabulary.names))
        }
        return code
    }

    /// Codes of a county's list, separated by `、` or by other marks.
    static func codes(_ text: String, in vocabulary: Vocabulary) throws(CellError) -> [String] {
        var codes: [String] = []
        for part in text.split(whereSeparator: { separators.contains($0) }) {
            let name = String(part).folded
            guard !name.isEmpty else { continue }
            let code = try code(name, in: vocabulary)
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    /// What separates the entries of a list in one cell.
    static let separators: Set<Character> = ["、", ";", "；", ",", "，", "/", "\n", "\r\n", "|"]

    /// The group of a village: 3, 3组, 第三组, 三组.
    static func group(_ text: String) throws(CellError) -> Int {
        var digits = Substring(text.folded)
        if digits.hasPrefix("第") { digits.removeFirst() }
        for ending in ["村民小组", "村民组", "小组", "组", "队"] where digits.hasSuffix(ending) {
            digits.removeLast(ending.count)
        }
        guard let number = Int(digits) ?? chinese(digits), (1...99).contains(number) else {
            throw CellError(sentence: CellWords.group(text))
        }
        return number
    }

    /// A count from 1.
    static func ordinal(_ text: String) throws(CellError) -> Int {
        guard let number = Int(text.folded), (1...99).contains(number) else {
            throw CellError(sentence: CellWords.ordinal(text))
        }
        return number
    }

    /// An amount in yuan: 960, 960.00, ¥1,200.5, 960元.
    static func amount(_ text: String) throws(CellError) -> Money {
        let plain = text.folded.filter { !"¥￥元, ，".contains($0) }
        guard let amount = Money(plain: plain), amount >= .zero else {
            throw CellError(sentence: CellWords.amount(text))
        }
        return amount
    }

    /// A measured number.
    static func quantity(_ text: String) throws(CellError) -> Quantity {
        guard let quantity = Quantity(text.folded) else {
            throw CellError(sentence: CellWords.quantity(text))
        }
        return quantity
    }

    /// A laboratory's limits: 110-150, 110～150, <40, ≥3.9.
    static func range(
        _ text: String
    ) throws(CellError) -> (lower: Quantity?, upper: Quantity?) {
        let folded = text.folded.filter { $0 != " " }
        let number = String(folded.drop { "<>≤≥=".contains($0) })
        if let first = folded.first, "<≤".contains(first), let upper = Quantity(number) {
            return (nil, upper)
        }
        if let first = folded.first, ">≥".contains(first), let lower = Quantity(number) {
            return (lower, nil)
        }
        let parts = folded.split(omittingEmptySubsequences: false) { "-~–—〜至".contains($0) }
        guard parts.count == 2, let lower = Quantity(parts[0]), let upper = Quantity(parts[1]),
            lower <= upper
        else { throw CellError(sentence: CellWords.range(text)) }
        return (lower, upper)
    }

    /// A period: 2011, 2011H1, 2011Q3, 201111.
    static func period(_ text: String) throws(CellError) -> Period {
        guard let period = Period(text.folded) else {
            throw CellError(sentence: CellWords.period(text))
        }
        return period
    }

    /// A code of 12 digits, or of fewer for a place that is no village.
    static func area(_ text: String) throws(CellError) -> AreaCode {
        guard let code = AreaCode(text.folded.filter { $0 != " " }) else {
            throw CellError(sentence: CellWords.area(text))
        }
        return code
    }

    /// A village, by its code or by a name that only one has.
    static func village(
        _ text: String, _ context: ImportContext
    ) throws(CellError) -> AreaCode {
        let name = text.folded
        if let villages = context.villagesByName[name] {
            guard villages.count == 1 else {
                throw CellError(sentence: CellWords.severalVillages(name, villages))
            }
            return villages[0]
        }
        guard let code = AreaCode(name), code.level == .village else {
            throw CellError(sentence: CellWords.village(text))
        }
        return code
    }

    private static func chinese(_ text: Substring) -> Int? {
        let digits = "一二三四五六七八九"
        func digit(_ character: Character) -> Int? {
            digits.firstIndex(of: character).map {
                digits.distance(from: digits.startIndex, to: $0) + 1
            }
        }
        let parts = text.split(
            separator: "十", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.count <= 1 }) else { return nil }
        if parts.count == 1 { return parts[0].first.flatMap(digit) }
        guard let tens = parts[0].isEmpty ? 1 : parts[0].first.flatMap(digit),
            let ones = parts[1].isEmpty ? 0 : parts[1].first.flatMap(digit)
        else { return nil }
        return tens * 10 + ones
    }
}
