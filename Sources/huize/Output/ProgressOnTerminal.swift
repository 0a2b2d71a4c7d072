import Domain
import Glibc
import Screens
import Synchronization

/// Shows on standard error how far long work has come: one line, at most five times a second.
final class ProgressOnTerminal: Sendable {
    private static let interval: Int64 = 200
    private let surroundings: Surroundings
    private let lastShown = Mutex<Int64>(0)

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Does `work` that stops at a good place when the user presses Ctrl-C.
    func duringWorkThatStops<Value>(
        _ work: (Progress) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        Interruption.watch()
        return try during(work)
    }

    /// Does `work` with a progress that shows itself, and takes the line away afterwards.
    func during<Value>(
        _ work: (Progress) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let box = Mutex<Progress?>(nil)
        let started = surroundings.now()
        let progress = Progress(started: started) { [self] in
            guard let progress = box.withLock({ $0 }) else { return }
            if Interruption.isAsked { progress.cancel() }
            if surroundings.showsProgress { show(progress) }
        }
        box.withLock { $0 = progress }
        defer {
            box.withLock { $0 = nil }
            if surroundings.showsProgress { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
        }
        return try work(progress)
    }

    private func show(_ progress: Progress) {
        let now = surroundings.now().milliseconds
        let isDue = lastShown.withLock { last in
            guard now - last >= Self.interval else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let state = progress.current
        let text =
            state.total > 0
            ? "\(state.done)/\(state.total)  \(state.done * 100 / state.total)%" : "\(state.done)"
        Console.write("\r\(text)\u{1B}[K", to: STDERR_FILENO)
    }
}
