extension Period: CustomStringConvertible {
    /// The period as files and tables keep it: `2011`, `2011H1`, `2011Q3`, `201111`, `2011Oct`.
    public var description: String {
        let digits = String(year)
        let year = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return switch kind {
        case .year: year
        case .halfYear: "\(year)H\(index)"
        case .quarter: "\(year)Q\(index)"
        case .month: year + (index < 10 ? "0" : "") + String(index)
        case .statisticalYear: year + "Oct"
        }
    }
}

extension Period: Termed {
    /// The period in words.
    public var term: Phrase {
        switch kind {
        case .year: Phrase(zh: "\(year)年", en: "\(year)")
        case .halfYear:
            Phrase(
                zh: "\(year)年\(index == 1 ? "上" : "下")半年",
                en: index == 1 ? "first half of \(year)" : "second half of \(year)")
        case .quarter: Phrase(zh: "\(year)年第\(index)季度", en: "quarter \(index) of \(year)")
        case .month: Phrase(zh: "\(year)年\(index)月", en: "\(start.description.prefix(7))")
        case .statisticalYear:
            Phrase(
                zh: "\(year)年10月至\(year + 1)年9月", en: "October \(year) to September \(year + 1)")
        }
    }
}

extension Period {
    /// Reads what `description` writes, and how people write it; nil if it is no period.
    ///
    /// Also `2011-11`, `2011.11`, `2011S1` (DHIS2), 2011年, 2011年11月, 2011年上半年, 2011年第3季度, 三季度, and
    /// 2011年10月至2012年9月; small letters and full-width forms.
    public init?(_ text: String) {
        let folded = text.foldedWithoutBlanks
        let yearText = folded.prefix(4)
        guard yearText.utf8.count == 4, yearText.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(yearText)
        else { return nil }
        var rest = folded.dropFirst(4).uppercased()
        if rest.hasPrefix("年") {
            rest.removeFirst()
            self.init(year: year, chinese: rest)
            return
        }
        switch rest {
        case "": self.init(.year, year: year)
        case "OCT": self.init(.statisticalYear, year: year)
        case "H1", "S1": self.init(.halfYear, year: year, index: 1)
        case "H2", "S2": self.init(.halfYear, year: year, index: 2)
        case "Q1", "Q2", "Q3", "Q4":
            self.init(.quarter, year: year, index: Int(rest.dropFirst()) ?? 0)
        default:
            let isSeparated = rest.hasPrefix("-") || rest.hasPrefix(".") || rest.hasPrefix("/")
            let month = isSeparated ? rest.dropFirst() : rest[...]
            guard month.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                month.utf8.count == 2 || isSeparated && month.utf8.count == 1,
                let index = Int(month)
            else { return nil }
            self.init(.month, year: year, index: index)
        }
    }

    private init?(year: Int, chinese text: String) {
        switch text {
        case "": self.init(.year, year: year)
        case "上半年": self.init(.halfYear, year: year, index: 1)
        case "下半年": self.init(.halfYear, year: year, index: 2)
        case "10月至\(year + 1)年9月": self.init(.statisticalYear, year: year)
        default:
            var name = Substring(text)
            if name.hasPrefix("第") { name.removeFirst() }
            let kind: Kind
            if name.hasSuffix("季度") {
                kind = .quarter
                name.removeLast(2)
            } else if name.hasSuffix("月"), !text.hasPrefix("第") {
                kind = .month
                name.removeLast()
            } else {
                return nil
            }
            guard let index = ChineseNumeral.small(name.unicodeScalars) else { return nil }
            self.init(kind, year: year, index: index)
        }
    }
}

extension Period: Codable {
    /// Reads the written period.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = Period(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no such period: \(text)")
        }
        self = period
    }

    /// Writes the period.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
