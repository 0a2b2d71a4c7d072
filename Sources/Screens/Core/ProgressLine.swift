import Domain
import TerminalKit

/// The bar of long work, above the footer.
struct ProgressLine {
    let state: Progress.State
    /// Seconds since the work began.
    let elapsed: Int

    init(_ progress: Progress, now: Instant) {
        state = progress.current
        elapsed = Int((now.milliseconds - progress.started.milliseconds) / 1000)
    }

    /// Seconds still to go at the pace so far; nil before anything can be said.
    var remaining: Int? {
        guard state.done > 0, state.total > 0, elapsed > 1 else { return nil }
        return Int(Double(elapsed) * Double(state.total - state.done) / Double(state.done))
    }

    func draw(into frame: inout Frame, in context: Context) {
        let row = frame.size.rows - 2
        let width = frame.size.columns
        frame.fill(Rect(column: 0, row: row, columns: width, rows: 1))
        let share = state.total > 0 ? Double(state.done) / Double(state.total) : 0
        let words =
            state.isCancelled
            ? CoreWords.stopping
            : CoreWords.working(percent: Int(share * 100), remaining: remaining)
        let text = " \(context(words)) "
        let used = frame.put(text, at: Point(column: 0, row: row), role: .notice)
        let hint = state.isCancelled ? "" : " \(context(CoreWords.stopHint)) "
        let room = max(0, width - used - Width.of(hint))
        let full = Int((Double(room) * share).rounded())
        frame.put(
            String(repeating: String(context.glyphs.barFull), count: full),
            at: Point(column: used, row: row), role: .chart)
        frame.put(
            String(repeating: String(context.glyphs.barEmpty), count: room - full),
            at: Point(column: used + full, row: row), role: .dim)
        frame.put(hint, at: Point(column: width - Width.of(hint), row: row), role: .dim)
    }
}
