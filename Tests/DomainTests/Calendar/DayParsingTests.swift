import Domain
import Testing

@Suite struct DayParsingTests {
    @Test(arguments: [
        "2011-03-05", "2011-3-5", "2011/3/5", "2011.3.5", "20110305", "2011年3月5日", "2011年03月05号",
        "二〇一一年三月五日", "二零一一年三月五日", "二○一一年〇三月零五日", "２０１１－０３－０５", "２０１１０３０５",
        " 2011 年 3 月 5 日 ", "2011。3。5", "2011-03-05 00:00:00", "2011/3/5 0:00",
        "2011-03-05T00:00:00",
    ])
    func `every spelling of a day gives that day`(text: String) throws {
        #expect(try Day.parse(text) == Day(number: 20_110_305))
    }

    @Test(arguments: [
        ("二〇一一年十月十日", 20_111_010), ("二〇一一年十二月二十三日", 20_111_223),
        ("二〇一一年十一月廿三日", 20_111_123), ("一九九九年十二月卅一日", 19_991_231),
        ("二〇〇〇年二月二十九日", 20_000_229), ("2011年十二月三十日", 20_111_230),
        ("一九八五年一月廿日", 19_850_120),
    ])
    func `chinese numerals of every form are read`(text: String, number: Int) throws {
        #expect(try Day.parse(text).number == Int32(number))
    }

    @Test(arguments: [
        "2011", "2011-03", "2011年3月", "11-3-5", "2011-3/5", "3.5", "t", "-3d", "abc", "2011--5",
        "2011-03-05 08:30", "2011-03-05-01", "201103055", "2011年3月5", "月年日", "二〇一一年三月五十日五日",
        "2011年3月十十日", "2011-a-5", "----", "年月日", "2011.3.005", "二〇一一年三月初五日",
    ])
    func `anything else is unreadable, and the sentence quotes it`(text: String) {
        #expect(throws: DayError.unreadable(text)) { try Day.parse(text) }
        #expect(DayError.unreadable(text).sentence.zh.contains(text))
    }

    @Test func `a day that the calendar does not have is named`() {
        #expect(throws: DayError.noSuchDay(year: 2011, month: 2, day: 29)) {
            try Day.parse("2011-02-29")
        }
        #expect(throws: DayError.noSuchDay(year: 2011, month: 13, day: 1)) {
            try Day.parse("20111301")
        }
        #expect(throws: DayError.empty) { try Day.parse(" 　") }
    }

    static let today = 20_111_123

    @Test(arguments: [
        ("t", 20_111_123), ("Ｔ", 20_111_123), ("今天", 20_111_123), ("昨天", 20_111_122),
        ("-3d", 20_111_120), ("+2w", 20_111_207), ("-1m", 20_111_023), ("+1y", 20_121_123),
        ("－３ｄ", 20_111_120), ("-3天", 20_111_120), ("3.5", 20_110_305), ("3/5", 20_110_305),
        ("3-5", 20_110_305), ("3月5日", 20_110_305), ("三月五日", 20_110_305), ("12.31", 20_111_231),
        ("20110305", 20_110_305), ("2011年3月5日", 20_110_305), ("2.29", 20_120_229),
    ])
    func `a form takes short ways to say a day`(text: String, number: Int) throws {
        let today = try #require(Day(number: Self.today))
        #expect(try Day(entered: text, today: today).number == Int32(number))
        #expect(try Day.parse(text, today: today).number == Int32(number))
    }

    @Test(arguments: [
        (20_110_105, "12.31", Day.Preference.past, 20_101_231),
        (20_110_105, "6.30", .past, 20_110_630),
        (20_110_105, "7.5", .past, 20_110_705),
        (20_110_105, "7.6", .past, 20_100_706),
        (20_111_220, "1.5", .past, 20_110_105),
        (20_111_220, "1.5", .future, 20_120_105),
        (20_111_220, "6.20", .future, 20_110_620),
        (20_111_220, "6.19", .future, 20_120_619),
        (20_110_105, "2.29", .past, 20_120_229),
    ])
    func `a day without a year takes the year that makes sense`(
        today: Int, text: String, prefer: Day.Preference, number: Int
    ) throws {
        let today = try #require(Day(number: today))
        #expect(try Day(entered: text, today: today, prefer: prefer).number == Int32(number))
    }

    @Test(arguments: [
        "", "+", "-d", "d", "3.", ".5", "-99999d", "-1000d", "+151y", "99", "9999999999", "+3x",
        "13.1",
    ])
    func `what no form can read is refused`(text: String) throws {
        let today = try #require(Day(number: Self.today))
        #expect(throws: DayError.self) { try Day(entered: text, today: today) }
    }
}
