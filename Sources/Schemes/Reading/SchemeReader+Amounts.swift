import Domain

extension SchemeReader {
    /// The amount of a key that must be there; in quotes, so that it is never a binary fraction.
    func money(_ key: String) throws(SchemeFault) -> Money {
        let text = try text(key)
        guard let money = Money(plain: text), money > .zero else {
            throw fault(at: key, .wrongValue(text, expected: .money))
        }
        return money
    }

    /// The proportion of a key that must be there, in tenths of a per cent: `"12.5"` is 125.
    func permille(_ key: String) throws(SchemeFault) -> Int64 {
        let text = try text(key)
        // A per cent with one decimal is an amount of tens of fen.
        guard let tenths = Money(plain: text)?.fen, tenths > 0, tenths % 10 == 0,
            tenths <= 100_000
        else { throw fault(at: key, .wrongValue(text, expected: .percent)) }
        return tenths / 10
    }
}

extension SchemeReader {
    /// The day of a key that may be left out: `"2011-01-31"`.
    func optionalDay(_ key: String) throws(SchemeFault) -> Day? {
        guard let text = try optionalText(key) else { return nil }
        return try Self.day(text, at: path.key(key))
    }

    /// The day of a key that must be there.
    func day(_ key: String) throws(SchemeFault) -> Day {
        guard let day = try optionalDay(key) else {
            throw SchemeFault(path: path, problem: .missingKey(key))
        }
        return day
    }

    /// The keys `from` and `until`: the first day, and the last unless there is none yet.
    func validity() throws(SchemeFault) -> (from: Day, until: Day?) {
        let from = try day("from")
        let until = try optionalDay("until")
        if let until, until < from { throw fault(at: "until", .contradiction(.dayOrder)) }
        return (from, until)
    }

    /// The month and day of a key that must be there, `"02-28"`; never 29 February.
    func monthAndDay(_ key: String) throws(SchemeFault) -> (month: Int, day: Int) {
        let text = try text(key)
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let month = Self.twoDigits(parts[0]),
            let day = Self.twoDigits(parts[1]), Day(year: 2011, month: month, day: day) != nil
        else { throw fault(at: key, .wrongValue(text, expected: .monthAndDay)) }
        return (month, day)
    }

    /// The days of a list with their places; empty if the key is left out.
    func days(_ key: String) throws(SchemeFault) -> [(day: Day, place: SchemePath)] {
        var days: [(day: Day, place: SchemePath)] = []
        for (text, place) in try texts(key) {
            days.append((try Self.day(text, at: place), place))
        }
        return days
    }

    private static func day(_ text: String, at place: SchemePath) throws(SchemeFault) -> Day {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4,
            let year = digits(parts[0]), let month = twoDigits(parts[1]),
            let number = twoDigits(parts[2]),
            let day = Day(year: year, month: month, day: number)
        else { throw SchemeFault(path: place, problem: .wrongValue(text, expected: .day)) }
        return day
    }

    private static func twoDigits(_ text: Substring) -> Int? {
        text.utf8.count == 2 ? digits(text) : nil
    }

    private static func digits(_ text: Substring) -> Int? {
        let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isPlain ? Int(text) : nil
    }
}
