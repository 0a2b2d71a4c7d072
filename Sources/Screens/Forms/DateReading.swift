import Domain

/// Dates as forms take them: every spelling of a day, short ways, and the lunar calendar.
enum DateReading {
    /// The day of a text that is a Gregorian one, or a short way to say it; nil for others.
    static func short(_ text: String, today: Day, ahead: Bool) -> Day? {
        try? Day(entered: text, today: today, prefer: ahead ? .future : .past)
    }

    /// The day of a text in either calendar.
    static func day(_ text: String, today: Day, ahead: Bool = false) throws(DayError) -> Day {
        if let day = short(text, today: today, ahead: ahead) { return day }
        let date = try RecordedDate(entered: text, today: today)
        guard let day = date.day else { throw .unreadable(text) }
        return day
    }

    /// What is said beside a date: the day, where the text does not show it itself.
    static func note(_ text: String, today: Day, ahead: Bool, in context: Context) -> String {
        guard !text.isEmpty else { return "" }
        if let day = short(text, today: today, ahead: ahead) {
            return day.description == text ? "" : day.description
        }
        guard let date = try? RecordedDate(entered: text, today: today) else { return "" }
        return context(date.written)
    }
}
