import Domain
import TerminalKit

/// What surrounds every screen: title, rule, notice, footer.
enum Chrome {
    /// The least that Huize can be used on.
    static let smallest = Size(columns: 40, rows: 10)

    /// The upper left cell of the content.
    static let corner = Point(column: 0, row: 2)

    /// The room for the content.
    static func content(of size: Size) -> Rect {
        Rect(column: 0, row: 2, columns: size.columns, rows: max(0, size.rows - 4))
    }

    /// The title line: where on the left, who and when on the right.
    static func drawTitle(_ titles: [String], into frame: inout Frame, in context: Context) {
        let crumb = " \(context.glyphs.breadcrumb) "
        let place = context.path.map(\.name).joined(separator: crumb)
        let who = "\(context.account.name) \(context(context.account.role.term))"
        let right = "\(who)  \(context.today)"
        let width = frame.size.columns
        let left = ([context(CoreWords.huize) + "  " + place] + titles).joined(separator: crumb)
        let room = width - 2 - Width.of(right) - 2
        let fits = room >= 24 || Width.of(left) <= room
        let line = Rect(column: 1, row: 0, columns: fits ? room : width - 2, rows: 1)
        frame.putLine(shortened(left, titles, line.columns, crumb), in: line, role: .title)
        if fits {
            frame.put(right, at: Point(column: width - 1 - Width.of(right), row: 0), role: .dim)
        }
        frame.horizontalLine(at: Point(column: 0, row: 1), columns: width)
    }

    /// The screen's own title matters more than the way to it.
    private static func shortened(
        _ whole: String, _ titles: [String], _ room: Int, _ crumb: String
    ) -> String {
        if Width.of(whole) <= room { return whole }
        let own = titles.joined(separator: crumb)
        return own.isEmpty ? whole : own
    }

    /// The line above the footer, which a notice takes over.
    static func drawNotice(_ notice: Notice?, into frame: inout Frame, in context: Context) {
        let row = frame.size.rows - 2
        frame.horizontalLine(at: Point(column: 0, row: row), columns: frame.size.columns)
        guard let notice else { return }
        let role: Role =
            switch notice.kind {
            case .done: .good
            case .hint: .notice
            case .problem: .error
            }
        let mark: Character =
            switch notice.kind {
            case .done: context.glyphs.check
            case .hint: context.glyphs.bullet
            case .problem: context.glyphs.cross
            }
        let line = Rect(column: 0, row: row, columns: frame.size.columns, rows: 1)
        frame.putLine(" \(mark) \(context(notice.text))", in: line, role: role)
    }

    /// The keys of the screen, as many as fit; help always does.
    static func drawFooter(
        _ lines: [KeyLine], takesText: Bool, into frame: inout Frame, in context: Context
    ) {
        let row = frame.size.rows - 1
        let help = Everywhere.help
        let helpKey = help.keys.first { !takesText || !$0.isCharacter } ?? .function(1)
        let last = (helpKey.label(context.glyphs), context(help.footer))
        let room = frame.size.columns - 2 - width(of: last)
        var column = 1
        for line in lines {
            guard let footer = line.footer, let key = line.keys.first else { continue }
            let pair = (key.label(context.glyphs), context(footer))
            guard column + width(of: pair) <= room else { continue }
            column += draw(pair, at: column, row, into: &frame) + 2
        }
        _ = draw(last, at: column, row, into: &frame)
    }

    private static func width(of pair: (String, String)) -> Int {
        Width.of(pair.0) + 1 + Width.of(pair.1)
    }

    private static func draw(
        _ pair: (String, String), at column: Int, _ row: Int, into frame: inout Frame
    ) -> Int {
        let key = frame.put(pair.0, at: Point(column: column, row: row), role: .key)
        let label = frame.put(
            pair.1, at: Point(column: column + key + 1, row: row), role: .keyLabel)
        return key + 1 + label
    }
}
