extension RecordedDate {
    /// Reads what was typed or imported: every spelling of a day, lunar dates, a month, a year.
    ///
    /// Lunar: 农历一九八五年腊月初八, `L1985-12-08`, in a leap month 农历2020年闰四月初一 or `L2020-04+-01`. Less
    /// exact: `1985-03`, 1985年3月, `1985`, 农历一九八五年腊月, `L1985`. With `today`, short ways as in a date
    /// field.
    public init(entered text: String, today: Day? = nil) throws(DayError) {
        let folded = text.folded
        if folded.isEmpty { throw .empty }
        if let lunar = LunarText(folded) {
            let date = RecordedDate(
                .lunar, year: lunar.year, month: lunar.month, isLeapMonth: lunar.isLeap,
                day: lunar.day)
            guard let date else { throw .noSuchLunarDay(text) }
            self = date
        } else if let date = try RecordedDate(vague: folded) {
            self = date
        } else {
            self.init(try Day.parse(text, today: today))
        }
    }

    /// A Gregorian year, or a year and month, alone; nil if the text is neither.
    private init?(vague folded: String) throws(DayError) {
        var parts = folded.filter { $0 != " " }.split(omittingEmptySubsequences: false) {
            "-/.年".contains($0)
        }
        if folded.hasSuffix("年") || folded.hasSuffix("月") {
            guard folded.contains("年") else { return nil }
            if parts.last?.isEmpty ?? false { parts.removeLast() }
            if parts.last?.hasSuffix("月") ?? false { parts[parts.count - 1].removeLast() }
        }
        guard let first = parts.first, parts.count <= 2, first.unicodeScalars.count == 4,
            let year = ChineseNumeral.digits(first.unicodeScalars)
        else { return nil }
        var month: Int?
        if parts.count == 2 {
            guard let number = ChineseNumeral.small(parts[1].unicodeScalars) else { return nil }
            month = number
        }
        guard let date = RecordedDate(.gregorian, year: year, month: month) else {
            throw .noSuchDay(year: year, month: month ?? 1, day: 1)
        }
        self = date
    }
}

extension RecordedDate: CustomStringConvertible {
    /// The date as files keep it, to be read again: `1985-03-05`, `1985-03`, `L1985-12-08`,
    /// `L2020-04+`.
    public var description: String {
        switch calendar {
        case .lunar:
            LunarText.code(year: year, month: month, isLeap: isLeapMonth, day: dayOfMonth)
        case .gregorian:
            switch precision {
            case .day: earliest.description
            case .month: String(earliest.description.prefix(7))
            case .year: String(earliest.description.prefix(4))
            }
        }
    }

    /// The date for people: as told, and for a lunar day the Gregorian one with it.
    public var written: Phrase {
        guard calendar == .lunar else { return Phrase(zh: description, en: description) }
        let told = LunarText.written(
            year: year, month: month, isLeap: isLeapMonth, day: dayOfMonth)
        guard let day else { return Phrase(zh: told, en: "\(description) (lunar)") }
        return Phrase(zh: "\(told)（\(day)）", en: "\(day) (lunar \(description.dropFirst()))")
    }
}

extension RecordedDate: Codable {
    /// Reads the date as told, `L1985-12-08=1986-01-17`; the Gregorian day must agree if it is
    /// there.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        let halves = text.split(separator: "=", maxSplits: 1)
        do {
            let date = try RecordedDate(entered: String(halves.first ?? ""))
            guard halves.count < 2 || date.day?.description ?? "" == halves[1] else {
                throw DayError.unreadable(text)
            }
            self = date
        } catch let error as DayError {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: error.sentence.en)
        }
    }

    /// Writes the date as told and, for a lunar day, the Gregorian one behind it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let gregorian = calendar == .lunar ? day.map { "=\($0)" } ?? "" : ""
        try container.encode(description + gregorian)
    }
}
