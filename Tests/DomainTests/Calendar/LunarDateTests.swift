import Domain
import Foundation
import Testing

@Suite struct LunarDateTests {
    @Test(arguments: [
        (1985, 19_850_220), (2000, 20_000_205), (2011, 20_110_203), (2023, 20_230_122),
        (1900, 19_000_131), (1949, 19_490_129), (2033, 20_330_131), (2100, 21_000_209),
    ])
    func `new year falls on its known day`(year: Int, number: Int) throws {
        let newYear = try #require(LunarDate(year: year, month: 1, day: 1))
        #expect(newYear.day.number == Int32(number))
    }

    @Test(arguments: [(2020, 4), (2023, 2), (2033, 11), (2012, 4), (1984, 10), (1922, 5)])
    func `a leap year doubles its known month`(year: Int, month: Int) {
        #expect(LunarDate.leapMonth(of: year) == month)
        #expect(LunarDate(year: year, month: month, isLeapMonth: true, day: 29) != nil)
        #expect(LunarDate(year: year, month: month - 1, isLeapMonth: true, day: 1) == nil)
    }

    @Test(arguments: [2011, 1985, 2000]) func `other years have none`(year: Int) {
        #expect(LunarDate.leapMonth(of: year) == nil)
    }

    @Test func `every day there and back is the same, and days follow each other`() throws {
        var day = try #require(Day(number: 19_000_131))
        var previous: LunarDate?
        while day.number <= 21_010_128 {
            let lunar = try #require(LunarDate(day), "\(day)")
            if lunar.day != day { Issue.record("\(day) is \(lunar), which is \(lunar.day)") }
            if let previous, previous >= lunar { Issue.record("\(previous) before \(lunar)") }
            previous = lunar
            day = day + 1
        }
        #expect(previous?.description == "L2100-12-29")
        #expect(LunarDate(day) == nil)
        #expect(try LunarDate(#require(Day(number: 19_000_130))) == nil)
    }

    /// The system's tables put these new moons after midnight; ours, with the published calendars,
    /// before it: Beijing mean time until 1928, and moments of a few seconds in 2057 and 2097.
    static let disputed: Set<String> = [
        "1914-11-17", "1916-02-03", "1920-11-10", "2057-09-28", "2097-08-07",
    ]

    @Test func `month beginnings agree with the system's, but for known disputes`() throws {
        var china = Calendar(identifier: .chinese)
        china.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3600))
        var disputes: Set<String> = []
        for year in LunarDate.years {
            for month in 1...12 {
                for isLeap in [false, true] {
                    guard
                        let lunar = LunarDate(year: year, month: month, isLeapMonth: isLeap, day: 1)
                    else { continue }
                    let noon = Double(lunar.day.daysSince1970) * 86_400 + 4 * 3600
                    let found = china.dateComponents(
                        [.month, .day, .isLeapMonth], from: Date(timeIntervalSince1970: noon))
                    if found.month != month || found.day != 1 || found.isLeapMonth != isLeap {
                        disputes.insert(lunar.day.description)
                    }
                }
            }
        }
        #expect(disputes == Self.disputed)
    }

    @Test(arguments: [
        ("农历一九八五年腊月初八", "L1985-12-08", "农历一九八五年腊月初八"),
        ("L1985-12-08", "L1985-12-08", "农历一九八五年腊月初八"),
        ("ｌ１９８５／１２／８", "L1985-12-08", "农历一九八五年腊月初八"),
        ("阴历1985年十二月初八", "L1985-12-08", "农历一九八五年腊月初八"),
        ("1985年腊月初八", "L1985-12-08", "农历一九八五年腊月初八"),
        ("农历2020年闰四月初一", "L2020-04+-01", "农历二〇二〇年闰四月初一"),
        ("L2020-04+-01", "L2020-04+-01", "农历二〇二〇年闰四月初一"),
        ("L2020-闰4-1", "L2020-04+-01", "农历二〇二〇年闰四月初一"),
        ("农历二〇一一年正月十五日", "L2011-01-15", "农历二〇一一年正月十五"),
        ("农历2011年冬月廿三", "L2011-11-23", "农历二〇一一年冬月廿三"),
        ("农历2011年八月三十", "L2011-08-30", nil),
        ("农历2011年七月二十", "L2011-07-20", "农历二〇一一年七月二十"),
        ("农历2011年七月初十", "L2011-07-10", "农历二〇一一年七月初十"),
    ])
    func `a lunar date is read as people write it`(
        text: String, code: String, written: String?
    ) throws {
        guard let written else {
            #expect(LunarDate(text) == nil)
            return
        }
        let date = try #require(LunarDate(text))
        #expect(date.description == code)
        #expect(date.written == written)
        #expect(LunarDate(date.written) == date)
    }

    @Test(arguments: [
        "1985-12-08", "L1985", "L1985-13-01", "L1985-12-31", "L2011-04+-01", "农历", "L", "L85-1-1",
        "农历一九八五年", "农历1899年正月初一", "L2101-01-01", "L1985-12-08-1", "农历1985年腊月初初", "闰",
    ])
    func `what is no lunar day is refused`(text: String) {
        #expect(LunarDate(text) == nil)
    }

    @Test func `a known birthday converts`() throws {
        let birthday = try #require(LunarDate("农历一九八五年腊月初八"))
        #expect(birthday.day.number == 19_860_117)
    }
}
