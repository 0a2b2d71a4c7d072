/// One year of the lunar table, unpacked as it is asked.
struct LunarYear {
    /// A month in its place.
    struct Month {
        let number: Int
        let isLeap: Bool
        let length: Int
    }

    let year: Int
    private let word: UInt32

    /// A year of the table, or nil.
    init?(_ year: Int) {
        let place = year - LunarTable.firstYear
        guard LunarTable.years.indices.contains(place) else { return nil }
        self.year = year
        word = LunarTable.years[place]
    }

    /// The Gregorian day of New Year.
    var newYear: Day {
        (Day(year: year, month: 1, day: 20) ?? Day(daysSince1970: 0)) + Int(word >> 17)
    }

    /// The month that is followed by a leap month of its number.
    var leapMonth: Int? {
        let number = Int(word >> 13 & 15)
        return number == 0 ? nil : number
    }

    /// The twelve or thirteen months in their order.
    var months: [Month] {
        let leap = leapMonth
        return (0..<(leap == nil ? 12 : 13)).map { place in
            let isAfterLeap = leap.map { place >= $0 } ?? false
            return Month(
                number: isAfterLeap ? place : place + 1, isLeap: place == leap,
                length: word >> UInt32(place) & 1 == 1 ? 30 : 29)
        }
    }

    /// The days of a month, or nil if the year has none such.
    func length(ofMonth number: Int, isLeap: Bool) -> Int? {
        months.first { $0.number == number && $0.isLeap == isLeap }?.length
    }

    /// The first day of a month that the year has.
    func start(ofMonth number: Int, isLeap: Bool) -> Day {
        let before = months.prefix { $0.number != number || $0.isLeap != isLeap }
        return newYear + before.reduce(0) { $0 + $1.length }
    }
}
