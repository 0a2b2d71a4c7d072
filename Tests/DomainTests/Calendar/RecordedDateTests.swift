import Domain
import Foundation
import Testing

@Suite struct RecordedDateTests {
    @Test(arguments: [
        ("1985-03-05", "1985-03-05", 19_850_305, 19_850_305),
        ("一九八五年三月五日", "1985-03-05", 19_850_305, 19_850_305),
        ("1985-03", "1985-03", 19_850_301, 19_850_331),
        ("1985年2月", "1985-02", 19_850_201, 19_850_228),
        ("1985.12", "1985-12", 19_851_201, 19_851_231),
        ("1985", "1985", 19_850_101, 19_851_231),
        ("一九八五年", "1985", 19_850_101, 19_851_231),
        ("L1985-12-08", "L1985-12-08", 19_860_117, 19_860_117),
        ("农历1985年腊月", "L1985-12", 19_860_110, 19_860_208),
        ("农历2020年闰四月", "L2020-04+", 20_200_523, 20_200_620),
        ("L1985", "L1985", 19_850_220, 19_860_208),
        ("20110305", "2011-03-05", 20_110_305, 20_110_305),
    ])
    func `a date keeps how it was told, and what days it can mean`(
        text: String, written: String, earliest: Int32, latest: Int32
    ) throws {
        let date = try RecordedDate(entered: text)
        #expect(date.description == written)
        #expect(date.earliest.number == earliest)
        #expect(date.latest.number == latest)
        #expect(date.day == (date.precision == .day ? date.earliest : nil))
        #expect(try RecordedDate(entered: date.description) == date)
        let data = try JSONEncoder().encode([date])
        #expect(try JSONDecoder().decode([RecordedDate].self, from: data) == [date])
    }

    @Test func `a lunar day is kept with its Gregorian day`() throws {
        let date = try RecordedDate(entered: "农历一九八五年腊月初八")
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["L1985-12-08=1986-01-17"]"#)
        #expect(date.written.zh == "农历一九八五年腊月初八（1986-01-17）")
        #expect(date.written.en == "1986-01-17 (lunar 1985-12-08)")
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                [RecordedDate].self, from: Data(#"["L1985-12-08=1986-01-18"]"#.utf8))
        }
    }

    @Test(arguments: [
        ("", DayError.empty), ("L2011-04+-01", .noSuchLunarDay("L2011-04+-01")),
        ("1985-13", .noSuchDay(year: 1985, month: 13, day: 1)),
        ("1985-02-30", .noSuchDay(year: 1985, month: 2, day: 30)),
        ("85", .unreadable("85")), ("-3d", .unreadable("-3d")), ("3月", .unreadable("3月")),
    ])
    func `what is no date says why`(text: String, error: DayError) {
        #expect(throws: error) { try RecordedDate(entered: text) }
        #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
    }

    @Test func `with today, a form takes short ways`() throws {
        let today = try #require(Day(number: 20_111_123))
        #expect(try RecordedDate(entered: "-3d", today: today) == RecordedDate(today - 3))
        #expect(try RecordedDate(entered: "3.5", today: today).day?.number == 20_110_305)
    }

    @Test func `what no calendar has is not made`() {
        #expect(RecordedDate(.gregorian, year: 2011, month: 4, isLeapMonth: true) == nil)
        #expect(RecordedDate(.gregorian, year: 2011, day: 4) == nil)
        #expect(RecordedDate(.lunar, year: 2011, month: 4, isLeapMonth: true) == nil)
        #expect(RecordedDate(.lunar, year: 2020, isLeapMonth: true) == nil)
        #expect(RecordedDate(.lunar, year: 2020, month: 4, isLeapMonth: true)?.precision == .month)
    }
}
