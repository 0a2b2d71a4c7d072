import Domain

/// How `calendar.toml` is read.
enum CalendarFile {
    /// Which days are worked, in the years that the file names.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> WorkingCalendar {
        try document.read(keys: ["year"]) { root throws(SchemeFault) in
            guard root.has("year") else {
                throw SchemeFault(path: root.path, problem: .missingKey("year"))
            }
            var holidays: Set<Day> = []
            var worked: Set<Day> = []
            var places: [Int: SchemePath] = [:]
            _ = try root.tables("year", keys: ["year", "source", "holidays", "worked"]) {
                reader throws(SchemeFault) in
                let year = try year(reader)
                if let earlier = places.updateValue(reader.path, forKey: year) {
                    throw SchemeFault(
                        path: reader.path.key("year"),
                        problem: .duplicateCode(String(year), firstLine: nil),
                        earlier: earlier.key("year"))
                }
                _ = try reader.optionalText("source")
                holidays.formUnion(try self.holidays(of: year, reader))
                worked.formUnion(try self.worked(of: year, reader, holidays))
            }
            return WorkingCalendar(
                holidays: holidays, workedWeekends: worked, years: Set(places.keys))
        }
    }

    private static func year(_ reader: SchemeReader) throws(SchemeFault) -> Int {
        let range = 1949...2200
        guard
            let year = try reader.wholeNumber("year", in: range, expected: .calendarYear)
        else { throw SchemeFault(path: reader.path, problem: .missingKey("year")) }
        return year
    }

    private static func holidays(
        of year: Int, _ entry: SchemeReader
    ) throws(SchemeFault) -> Set<Day> {
        var days: Set<Day> = []
        _ = try entry.tables("holidays", keys: ["zh", "from", "until"]) {
            reader throws(SchemeFault) in
            _ = try reader.optionalText("zh")
            let from = try reader.day("from")
            let until = try reader.day("until")
            guard from <= until else { throw reader.fault(at: "until", .contradiction(.dayOrder)) }
            try belongs(from, to: year, at: reader.path.key("from"))
            try belongs(until, to: year, at: reader.path.key("until"))
            var day = from
            while day <= until {
                days.insert(day)
                day = day + 1
            }
        }
        return days
    }

    private static func worked(
        of year: Int, _ entry: SchemeReader, _ holidays: Set<Day>
    ) throws(SchemeFault) -> Set<Day> {
        var days: Set<Day> = []
        for (day, place) in try entry.days("worked") {
            try belongs(day, to: year, at: place)
            guard !WorkingCalendar().isWorked(day) else {
                throw SchemeFault(path: place, problem: .contradiction(.workedWeekday))
            }
            guard !holidays.contains(day) else {
                throw SchemeFault(path: place, problem: .contradiction(.workedHoliday))
            }
            days.insert(day)
        }
        return days
    }

    /// The days around New Year are set by either year's circular; any other is a slip.
    private static func belongs(
        _ day: Day, to year: Int, at place: SchemePath
    ) throws(SchemeFault) {
        let isBeside =
            (day.year == year - 1 && day.month == 12) || (day.year == year + 1 && day.month == 1)
        guard day.year == year || isBeside else {
            throw SchemeFault(path: place, problem: .contradiction(.dayOfAnotherYear))
        }
    }
}
