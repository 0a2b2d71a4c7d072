/// Why a text is no day.
public enum DayError: ExplainedError {
    /// Nothing was written.
    case empty
    /// The text is in none of the accepted spellings.
    case unreadable(String)
    /// The spelling is right, but the calendar has no such day.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The spelling is right, but the lunar calendar has no such day, or lies outside the table.
    case noSuchLunarDay(String)

    /// What is wrong and which spellings are accepted.
    public var sentence: Phrase {
        switch self {
        case .empty:
            return Phrase(
                zh: "没有填日期。请填如 2011-03-05、20110305 或 2011年3月5日。",
                en: "There is no date. Write it like 2011-03-05, 20110305 or 2011年3月5日.")
        case .unreadable(let whole):
            let text = whole.prefix(40)
            return Phrase(
                zh: "“\(text)”不是日期。请填如 2011-03-05、20110305 或 2011年3月5日。",
                en: "“\(text)” is not a date. Write it like 2011-03-05, 20110305 or 2011年3月5日.")
        case .noSuchDay(let year, let month, let day):
            return Phrase(
                zh: "没有 \(year)年\(month)月\(day)日这一天。请核对月和日。",
                en: "There is no day \(year)-\(month)-\(day). Check the month and the day.")
        case .noSuchLunarDay(let whole):
            let text = whole.prefix(40)
            return Phrase(
                zh: "农历没有“\(text)”这一天。请核对大小月和闰月；农历可填 1900 至 2100 年。",
                en: "The lunar calendar has no day “\(text)”. Check the month's length and the "
                    + "leap month; years 1900 to 2100 are known.")
        }
    }
}
