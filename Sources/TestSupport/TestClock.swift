public import Domain
import Synchronization

/// The clock of a test: it stands until somebody moves it.
public final class TestClock: Sendable {
    private let milliseconds: Atomic<Int64>

    /// Makes a clock that stands at nine in the morning of a day, in China.
    public init(on day: Day) {
        milliseconds = Atomic((Int64(day.daysSince1970) * 86_400 + 3_600) * 1_000)
    }

    /// The present moment.
    public var now: Instant {
        Instant(milliseconds: milliseconds.load(ordering: .relaxed))
    }

    /// Lets time go by.
    public func pass(minutes: Int64) {
        milliseconds.add(minutes * 60_000, ordering: .relaxed)
    }
}
