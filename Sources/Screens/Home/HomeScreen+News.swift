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
}
