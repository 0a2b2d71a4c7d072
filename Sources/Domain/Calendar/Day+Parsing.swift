extension Day {
    /// Which year a day without one belongs to.
    public enum Preference: Sendable {
        /// For what has happened: this year, or last if the day would lie over six months ahead.
        case past
        /// For what is planned: this year, or next if the day would lie over six months back.
        case future
    }

    /// Reads a whole date: `2011-03-05 2011/3/5 2011.3.5 20110305 2011年3月5日 二〇一一年三月五日`.
    ///
    /// Full-width forms are folded; 号 stands for 日; a time of midnight that a spreadsheet has added
    /// is dropped. With `today`, what a form accepts is accepted too: see
    /// ``init(entered:today:prefer:)``.
    public static func parse(_ text: String, today: Day? = nil) throws(DayError) -> Day {
        if let day = Day(plain: text) { return day }
        if let today { return try Day(entered: text, today: today) }
        let folded = text.folded
        if folded.isEmpty { throw .empty }
        guard let day = try DateText(folded).whole else { throw .unreadable(text) }
        return day
    }

    /// Reads what was typed into a date field.
    ///
    /// Besides whole dates: `t` or 今天 today, `-3d` `+2w` `-1m` `+1y` counted from today, 昨天, 明天,
    /// and a day without a year, `3.5` `3-5` `3/5` `3月5日`, in the year that `prefer` says.
    public init(
        entered text: String, today: Day, prefer: Preference = .past
    ) throws(DayError) {
        let folded = text.folded
        if folded.isEmpty { throw .empty }
        let date = DateText(folded)
        if let day = date.relative(to: today) {
            self = day
        } else if let day = try date.whole {
            self = day
        } else if let day = try date.yearless(near: today, prefer: prefer) {
            self = day
        } else {
            throw .unreadable(text)
        }
    }
}

extension Day {
    /// Reads `2011-03-05` and `20110305` in ASCII, byte by byte: nearly all of a large file.
    private init?(plain text: String) {
        let bytes = text.utf8
        guard bytes.count == 8 || bytes.count == 10 else { return nil }
        var number = 0
        for (place, byte) in bytes.enumerated() {
            if (0x30...0x39).contains(byte) {
                number = number * 10 + Int(byte) - 0x30
            } else if byte != UInt8(ascii: "-") || bytes.count == 8 || place != 4 && place != 7 {
                return nil
            }
        }
        guard number <= 9999_12_31 else { return nil }
        self.init(number: number)
    }
}

/// A folded text that may be a date.
private struct DateText {
    let scalars: [Unicode.Scalar]

    init(_ folded: String) {
        scalars = DateText.withoutMidnight(Array(folded.unicodeScalars))
    }

    /// The day with its year, or nil if the text is not of that shape.
    var whole: Day? {
        get throws(DayError) {
            let parts = parts
            if parts.count == 1 {
                guard scalars.count == 8, let number = ChineseNumeral.digits(scalars) else {
                    return nil
                }
                return try DateText.day(number / 10_000, number / 100 % 100, number % 100)
            }
            guard parts.count == 3, parts[0].count == 4, let year = ChineseNumeral.digits(parts[0]),
                let month = ChineseNumeral.small(parts[1]), let day = ChineseNumeral.small(parts[2])
            else { return nil }
            return try DateText.day(year, month, day)
        }
    }

    /// The day of a month and a day alone, in the year that makes sense beside `today`.
    func yearless(near today: Day, prefer: Day.Preference) throws(DayError) -> Day? {
        let parts = parts
        guard parts.count == 2, let month = ChineseNumeral.small(parts[0]),
            let dayOfMonth = ChineseNumeral.small(parts[1])
        else { return nil }
        // 29 February belongs to the nearest year that has it, not to an error.
        if month == 2, dayOfMonth == 29, !Day.isLeap(today.year) {
            let years = prefer == .past ? [today.year - 1, today.year + 1] : [today.year + 1]
            if let year = years.first(where: Day.isLeap) {
                return Day(year: year, month: 2, day: 29)
            }
        }
        let day = try DateText.day(today.year, month, dayOfMonth)
        switch prefer {
        case .past where day > today.adding(months: 6):
            return Day(year: today.year - 1, month: month, day: dayOfMonth) ?? day
        case .future where day < today.adding(months: -6):
            return Day(year: today.year + 1, month: month, day: dayOfMonth) ?? day
        default: return day
        }
    }

    /// The day of `t`, `-3d`, `+2w`, `-1m`, `+1y` and the words for near days.
    func relative(to today: Day) -> Day? {
        switch String(String.UnicodeScalarView(scalars)) {
        case "t", "T", "今天", "今日": return today
        case "昨天", "昨日": return today - 1
        case "前天", "前日": return today - 2
        case "明天", "明日": return today + 1
        case "后天": return today + 2
        default: break
        }
        guard let sign = scalars.first, sign == "+" || sign == "-", (3...6).contains(scalars.count),
            let unit = scalars.last,
            let amount = ChineseNumeral.digits(scalars.dropFirst().dropLast())
        else { return nil }
        // A longer way back or ahead is a slip of the finger.
        guard amount <= (unit == "y" || unit == "Y" || unit == "年" ? 150 : 999) else { return nil }
        let signed = sign == "-" ? -amount : amount
        switch unit {
        case "d", "D", "天": return today + signed
        case "w", "W", "周": return today + signed * 7
        case "m", "M", "月": return today.adding(months: signed)
        case "y", "Y", "年": return today.adding(months: signed * 12)
        default: return nil
        }
    }

    /// The numbers between the separators: all alike `- / .`, or 年 月 日 in their order.
    private var parts: [ArraySlice<Unicode.Scalar>] {
        var text = scalars[...]
        if text.contains("月") {
            text = text.filter { $0 != " " }[...]
            guard text.last == "日" || text.last == "号" else { return [] }
            text = text.dropLast()
            guard let month = text.firstIndex(of: "月") else { return [] }
            let last = text[(month + 1)...]
            guard let year = text.firstIndex(of: "年") else { return [text[..<month], last] }
            guard year < month else { return [] }
            return [text[..<year], text[(year + 1)..<month], last]
        }
        guard let separator = text.first(where: { "-/.。－–".unicodeScalars.contains($0) }) else {
            return [text]
        }
        return text.split(separator: separator, omittingEmptySubsequences: false)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) throws(DayError) -> Day {
        guard let found = Day(year: year, month: month, day: day) else {
            throw .noSuchDay(year: year, month: month, day: day)
        }
        return found
    }

    /// Spreadsheets write a date as `2011/3/5 0:00:00`; only a time of midnight may go.
    private static func withoutMidnight(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let cut = scalars.firstIndex(where: { $0 == " " || $0 == "T" }), cut >= 8 else {
            return scalars
        }
        let time = scalars[(cut + 1)...]
        let isMidnight =
            time.contains(":") && time.allSatisfy { $0 == "0" || $0 == ":" || $0 == "." }
        return isMidnight ? Array(scalars[..<cut]) : scalars
    }
}
