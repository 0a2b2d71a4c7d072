extension LunarDate: CustomStringConvertible {
    /// The date as files keep it: `L1985-12-08`, in a leap month `L2020-04+-08`.
    public var description: String {
        LunarText.code(year: year, month: month, isLeap: isLeapMonth, day: dayOfMonth)
    }

    /// The date as people write it: 农历一九八五年腊月初八.
    public var written: String {
        LunarText.written(year: year, month: month, isLeap: isLeapMonth, day: dayOfMonth)
    }
}

/// Lunar dates as text: whole ones, and those of which only the month or the year is known.
struct LunarText {
    let year: Int
    let month: Int?
    let isLeap: Bool
    let day: Int?

    /// Reads `L1985-12-08`, `L2020-04+-08`, 农历一九八五年腊月初八, 农历2020年闰四月, `L1985`; nil if it is none.
    ///
    /// Without 农历 or L in front, a text is lunar only if it has a word that no Gregorian date has.
    init?(_ folded: String) {
        var text = Substring(folded.filter { $0 != " " })
        let prefix = ["农历", "阴历", "旧历", "古历", "L", "l"].first { text.hasPrefix($0) }
        text = text.dropFirst(prefix?.count ?? 0)
        if prefix == nil, !text.contains(where: { "闰腊冬正初廿".contains($0) }) { return nil }
        guard let parts = LunarText.parts(of: text), parts[0].unicodeScalars.count == 4,
            let year = ChineseNumeral.digits(parts[0].unicodeScalars)
        else { return nil }
        self.year = year
        var monthText = parts.count > 1 ? parts[1] : ""
        let isLeap = monthText.hasPrefix("闰") || monthText.hasSuffix("+")
        if isLeap { monthText = monthText.filter { $0 != "闰" && $0 != "+" }[...] }
        self.isLeap = isLeap
        if parts.count > 1 {
            guard let month = LunarText.month(monthText) else { return nil }
            self.month = month
        } else {
            month = nil
        }
        if parts.count > 2 {
            let dayText = parts[2].drop { $0 == "初" }
            guard let day = ChineseNumeral.small(dayText.unicodeScalars) else { return nil }
            self.day = day
        } else {
            day = nil
        }
    }

    /// One to three parts: year, month, day.
    private static func parts(of text: Substring) -> [Substring]? {
        var parts: [Substring]
        if let year = text.firstIndex(of: "年") {
            parts = [text[..<year]]
            let rest = text[text.index(after: year)...]
            if let month = rest.firstIndex(of: "月") {
                parts.append(rest[..<month])
                var day = rest[rest.index(after: month)...]
                if day.hasSuffix("日") { day.removeLast() }
                if !day.isEmpty { parts.append(day) }
            } else if !rest.isEmpty {
                return nil
            }
        } else {
            parts = text.split(
                separator: text.contains("/") ? "/" : text.contains(".") ? "." : "-",
                omittingEmptySubsequences: false)
        }
        return parts.count <= 3 ? parts : nil
    }

    private static func month(_ text: Substring) -> Int? {
        switch text {
        case "正": 1
        case "冬": 11
        case "腊": 12
        default:
            ChineseNumeral.small(text.unicodeScalars).flatMap { (1...12).contains($0) ? $0 : nil }
        }
    }

    /// The code of a date of which month and day may be unknown.
    static func code(year: Int, month: Int?, isLeap: Bool, day: Int?) -> String {
        var text = "L\(year)"
        guard let month else { return text }
        text += "-\(two(month))\(isLeap ? "+" : "")"
        if let day { text += "-\(two(day))" }
        return text
    }

    /// The date in Chinese.
    static func written(year: Int, month: Int?, isLeap: Bool, day: Int?) -> String {
        var text = "农历\(ChineseNumeral.spelled(year))年"
        guard let month else { return text }
        let names = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
        guard names.indices.contains(month - 1) else { return text }
        text += (isLeap ? "闰" : "") + names[month - 1] + "月"
        guard let day else { return text }
        return text + self.day(day)
    }

    private static func day(_ day: Int) -> String {
        switch day {
        case ...10: "初" + ChineseNumeral.written(day)
        case 21...29: "廿" + ChineseNumeral.written(day - 20)
        default: ChineseNumeral.written(day)
        }
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension LunarDate {
    /// Reads a whole lunar date in any spelling; nil if it is none, or no such day exists.
    public init?(_ text: String) {
        guard let read = LunarText(text.folded), let month = read.month, let day = read.day else {
            return nil
        }
        self.init(year: read.year, month: month, isLeapMonth: read.isLeap, day: day)
    }
}
