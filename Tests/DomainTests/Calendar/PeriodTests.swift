import Domain
import Foundation
import Testing

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2011", 20_110_101, 20_111_231), ("2011H1", 20_110_101, 20_110_630),
        ("2011H2", 20_110_701, 20_111_231), ("2011Q1", 20_110_101, 20_110_331),
        ("2011Q3", 20_110_701, 20_110_930), ("201111", 20_111_101, 20_111_130),
        ("201202", 20_120_201, 20_120_229), ("201112", 20_111_201, 20_111_231),
        ("2011Oct", 20_111_001, 20_120_930),
    ])
    func `a period has its days and is written as it is read`(
        text: String, start: Int32, end: Int32
    ) throws {
        let period = try #require(Period(text))
        #expect(period.start.number == start)
        #expect(period.end.number == end)
        #expect(period.description == text)
        #expect(Period(period.term.zh) == period)
        let data = try JSONEncoder().encode([period])
        #expect(try JSONDecoder().decode([Period].self, from: data) == [period])
    }

    @Test(arguments: [
        ("２０１１", "2011"), ("2011年", "2011"), ("2011S1", "2011H1"), ("2011h2", "2011H2"),
        ("2011年上半年", "2011H1"), ("2011年第3季度", "2011Q3"), ("2011年三季度", "2011Q3"),
        ("2011-11", "201111"), ("2011-3", "201103"), ("2011年十一月", "201111"), ("2011oct", "2011Oct"),
    ])
    func `people may write it otherwise`(text: String, written: String) {
        #expect(Period(text)?.description == written)
    }

    @Test(arguments: [
        "", "11", "201113", "201100", "2011Q5", "2011Q0", "2011H3", "20111", "2011-", "2011年第11月",
        "2011年13月", "2011Nov", "0000", "9999", "2011年五季度", "2011年10月至2013年9月", "201111x",
    ])
    func `what is no period is refused`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func `the period around a day is found`() throws {
        let day = try #require(Day(number: 20_110_930))
        let found = Period.Kind.allCases.map { Period($0, containing: day).description }
        #expect(found == ["2010Oct", "2011", "2011H2", "2011Q3", "201109"])
        #expect(Period(.statisticalYear, containing: day + 1).description == "2011Oct")
    }

    @Test func `periods follow each other without gap`() throws {
        for kind in Period.Kind.allCases {
            var period = try #require(Period(kind, year: 2010))
            for _ in 0..<30 {
                #expect(period.next.start == period.end + 1)
                #expect(period.next.previous == period)
                #expect(Period(kind, containing: period.end) == period)
                period = period.next
            }
        }
    }

    @Test func `the ends of time stay where they are`() throws {
        let last = try #require(Period(.month, year: 9998, index: 12))
        #expect(last.next == last)
        let first = try #require(Period(.quarter, year: 2))
        #expect(first.previous == first)
    }

    @Test func `a year has its parts and holds them`() throws {
        let year = try #require(Period("2011"))
        #expect(year.parts(.month).count == 12)
        #expect(
            year.parts(.quarter).map(\.description) == ["2011Q1", "2011Q2", "2011Q3", "2011Q4"])
        #expect(year.parts(.month).allSatisfy(year.contains))
        let statistical = try #require(Period("2011Oct"))
        #expect(statistical.parts(.month).map(\.description).last == "201209")
        #expect(!year.contains(statistical))
    }

    @Test func `periods sort by start, the longer first`() throws {
        let sorted = ["201101", "2011Q1", "2010Oct", "2011", "2011H1"].compactMap(Period.init)
            .sorted()
        #expect(sorted.map(\.description) == ["2010Oct", "2011", "2011H1", "2011Q1", "201101"])
    }
}
