import Domain
import Testing

@Suite struct InstantTests {
    @Test func `the day and the time of day are China's`() {
        // 2011-11-22T16:30:00Z is half past midnight of the next day in China.
        let instant = Instant(milliseconds: 1_321_979_400_000)
        #expect(instant.day == Day(number: 20_111_123))
        #expect(instant.clock == "00:30")
    }

    @Test(arguments: [20_111_123, 19_691_231, 20_000_229, 20_261_123])
    func `moved to another day it keeps its time of day`(number: Int) throws {
        let day = try #require(Day(number: number))
        let moved = Instant(milliseconds: 1_795_456_066_123).moved(to: day)
        #expect(moved.day == day)
        #expect(moved.clock == Instant(milliseconds: 1_795_456_066_123).clock)
    }

    @Test func `before 1970 the day does not slip`() {
        #expect(Instant(milliseconds: -28_800_001).day == Day(number: 19_691_231))
        #expect(Instant(milliseconds: -28_800_000).day == Day(number: 19_700_101))
    }
}
