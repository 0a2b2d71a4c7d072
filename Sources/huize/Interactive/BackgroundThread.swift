import Dispatch
import Domain
import Screens
import Synchronization

/// Long work on a thread of its own; the screens go on meanwhile.
final class BackgroundThread: BackgroundWork {
    private let desk: any FileDesk
    private let now: @Sendable () -> Instant
    private let wake: @Sendable () -> Void
    private let finished = Finished()
    private let queue = DispatchQueue(label: "files")

    /// Makes the worker; `wake` tells the loop that there is something to show.
    init(
        desk: any FileDesk, now: @escaping @Sendable () -> Instant,
        wake: @escaping @Sendable () -> Void
    ) {
        self.desk = desk
        self.now = now
        self.wake = wake
    }

    func start(
        layer: Int, _ work: @escaping @Sendable (any FileDesk, Progress) -> any Sendable
    ) -> Progress {
        let progress = Progress(started: now(), wake: seldom())
        queue.async { [desk, wake, finished] in
            let message = work(desk, progress)
            finished.results.withLock {
                $0.append(BackgroundResult(layer: layer, message: message))
            }
            wake()
        }
        return progress
    }

    func collect() -> [BackgroundResult] {
        finished.results.withLock { results in
            defer { results.removeAll() }
            return results
        }
    }

    /// At most five pictures a second: over a slow line more would only delay the end.
    private func seldom() -> @Sendable () -> Void {
        let pace = Pace()
        return { [now, wake] in
            let moment = now().milliseconds
            let isDue = pace.last.withLock { last in
                guard moment - last >= 200 else { return false }
                last = moment
                return true
            }
            if isDue { wake() }
        }
    }

    private final class Finished: Sendable {
        let results = Mutex<[BackgroundResult]>([])
    }

    private final class Pace: Sendable {
        let last = Mutex<Int64>(0)
    }
}
