import Synchronization

/// A number that grows by one at each look: a test's submissions have the same keys every time.
final class CounterValue: Sendable {
    private let value = Atomic<UInt64>(0)

    func increment() -> UInt64 {
        value.add(1, ordering: .relaxed).newValue
    }
}
