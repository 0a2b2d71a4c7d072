import Domain
import TerminalKit

/// The line below the title that says, on every screen, that one looks beyond one's own area.
struct EmergencyBanner {
    private let access: EmergencyAccess

    /// The banner of whoever looks beyond their area; nil in one's own.
    init?(_ context: Context) {
        guard let access = context.account.emergency else { return nil }
        self.access = access
    }

    /// When it reads differently after a moment; nil once the time is over.
    func nextChange(_ now: Instant) -> Instant? {
        let left = access.until.milliseconds - now.milliseconds
        guard left > 0 else { return nil }
        return Instant(milliseconds: access.until.milliseconds - (left - 1) / 60_000 * 60_000)
    }

    func draw(into frame: inout Frame, row: Int, in context: Context) {
        let width = frame.size.columns
        frame.fill(Rect(column: 0, row: row, columns: width, rows: 1), role: .banner)
        let key = Everywhere.ownArea.keys.first.map { $0.label(context.glyphs) } ?? ""
        let way = "\(key) \(context(Everywhere.ownArea.footer))"
        let room = width - Width.of(way) - 3
        let line = Rect(column: 1, row: row, columns: max(0, room), rows: 1)
        frame.putLine(text(to: room, in: context), in: line, role: .banner)
        frame.put(way, at: Point(column: width - Width.of(way) - 1, row: row), role: .banner)
    }

    /// As many of the pieces as fit, the first ones always.
    private func text(to room: Int, in context: Context) -> String {
        let now = context.now()
        let place = context.path.last?.name ?? access.area.description
        let name = "\(context(EmergencyWords.banner)) \(place)"
        let pieces =
            now < access.until
            ? [
                name, context(EmergencyWords.until(access.until, now)),
                context(EmergencyWords.left(minutes: minutesLeft(now))),
                context(EmergencyWords.lookOnly),
            ] : [name, context(EmergencyWords.isOver)]
        let texts = (2...4).map { pieces.prefix($0).joined(separator: "  ") }
        return texts.last { Width.of($0) <= room } ?? texts[0]
    }

    /// The minutes left, a begun one counted whole.
    private func minutesLeft(_ now: Instant) -> Int {
        Int(clamping: (access.until.milliseconds - now.milliseconds + 59_999) / 60_000)
    }
}
