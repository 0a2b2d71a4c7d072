import Domain
import TerminalKit

extension HomeScreen {
    /// What was announced last, in one line with the key to all of it; nothing where nothing was.
    func drawNews(into frame: inout Frame, row: Int, in context: Context) {
        guard let news = summary?.announcements, !news.isEmpty else { return }
        frame.put("a", at: Point(column: 3, row: row), role: .key)
        let text = context(NewsWords.home(news)).split(whereSeparator: \.isNewline)
        frame.putLine(
            text.joined(separator: " "),
            in: Rect(column: 5, row: row, columns: max(0, frame.size.columns - 6), rows: 1),
            role: .notice)
    }

    /// Who looks into the area in an emergency, or looked last, in one line with the key to all of
    /// it; else one's own look beyond it.
    func drawEmergency(into frame: inout Frame, row: Int, in context: Context) {
        guard let told = toldEmergency(in: context) else { return }
        let now = context.now()
        let width = frame.size.columns
        frame.fill(Rect(column: 0, row: row, columns: width, rows: 1))
        frame.put("w", at: Point(column: 3, row: row), role: .key)
        let count = emergencies.count { !$0.isOwn }
        let text = EmergencyWords.home(told, of: count, at: now)
        frame.putLine(
            context(text).split(whereSeparator: \.isNewline).joined(separator: " "),
            in: Rect(column: 5, row: row, columns: max(0, width - 6), rows: 1),
            role: told.access.until > now ? .warning : .dim)
    }

    /// The look that is worth the line: one that goes on now before one that is over.
    func toldEmergency(in context: Context) -> EmergencyRow? {
        let now = context.now()
        // Whoever looks reads it in the banner already.
        let told = emergencies.filter { $0.isOwn || $0.access.by != context.account.id }
        let into = told.filter { !$0.isOwn }
        return into.first { $0.access.until > now } ?? into.first ?? told.first
    }
}
