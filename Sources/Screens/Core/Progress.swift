public import Domain
import Synchronization

/// How far long work has come, and whether the user wants it to stop; shared by two threads.
public final class Progress: Sendable {
    /// What is known at one moment.
    public struct State: Sendable, Hashable {
        /// Units done.
        public var done: Int64 = 0
        /// Units in all; 0 while unknown.
        public var total: Int64 = 0
        /// Whether the user asked to stop.
        public var isCancelled = false
    }

    /// When the work began.
    public let started: Instant
    private let state = Mutex(State())
    private let wake: @Sendable () -> Void

    /// Makes the progress of work not yet begun; `wake` is called when there is more to show.
    public init(started: Instant, wake: @escaping @Sendable () -> Void = {}) {
        self.started = started
        self.wake = wake
    }

    /// What is known now.
    public var current: State { state.withLock { $0 } }

    /// Says how far the work has come.
    public func report(done: Int64, of total: Int64) {
        state.withLock {
            $0.done = done
            $0.total = total
        }
        wake()
    }

    /// Asks the work to stop at the next good place.
    public func cancel() {
        state.withLock { $0.isCancelled = true }
    }

    /// Whether the work should stop.
    public var isCancelled: Bool { current.isCancelled }
}
