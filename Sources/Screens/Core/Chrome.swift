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
        let width = frame.size.columns
        let way = context.path.map(\.name) + titles
        let here = way.last.map { Width.of($0) } ?? 0
        func room(beside right: String) -> Int { width - 2 - Width.of(right) - 2 }
        let rights = rights(in: context)
        // Whose screen it is gives way to where one is; what day it shows gives way to nothing.
        let right = rights.first { here <= room(beside: $0) } ?? rights.last ?? ""
        let line = Rect(column: 1, row: 0, columns: room(beside: right), rows: 1)
        frame.putLine(shortened(way, to: line.columns, in: context), in: line, role: .title)
        frame.put(
            right, at: Point(column: width - 1 - Width.of(right), row: 0),
            role: context.asOf == nil ? .dim : .warning)
        frame.horizontalLine(at: Point(column: 0, row: 1), columns: width)
    }

    /// Who and when, the fullest first.
    private static func rights(in context: Context) -> [String] {
        let day = context.asOf.map { context(CoreWords.asOf($0)) } ?? context.today.description
        let name = context.account.name
        let role = context(context.account.role.term)
        return ["\(name) \(role)  \(day)", "\(name)  \(day)", day]
    }

    /// As much of the way as fits: where one is matters more than what it lies in, and both more
    /// than the name of the program.
    private static func shortened(
        _ way: [String], to room: Int, in context: Context
    ) -> String {
        let crumb = " \(context.glyphs.breadcrumb) "
        let ways = way.indices.map { way[$0...].joined(separator: crumb) }
        let name = context(CoreWords.huize) + "  "
        let named = ways.prefix(max(1, context.path.count)).map { name + $0 }
        return (named + ways).first { Width.of($0) <= room } ?? ways.last ?? name
    }

    /// The line above the footer, which a notice takes over, with the one above it if it is long.
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
        // What to do about it stands at its end.
        let text = context(notice.text).wrapped(toWidth: frame.size.columns - 4)
        let lines = text.count > 2 ? [text[0], text[1...].joined(separator: " ")] : text
        for (index, words) in lines.enumerated() {
            let line = Rect(
                column: 0, row: row + 1 - lines.count + index, columns: frame.size.columns, rows: 1)
            frame.putLine(index == 0 ? " \(mark) \(words)" : "   \(words)", in: line, role: role)
        }
    }

    /// The keys of the screen, as many as fit; the way back and help always do.
    static func drawFooter(
        _ lines: [KeyLine], isTypedInto: Bool, into frame: inout Frame, in context: Context
    ) {
        let row = frame.size.rows - 1
        let help = Everywhere.help
        let helpKey = help.keys.first { !isTypedInto || !$0.isCharacter } ?? .function(1)
        let pairs = lines.compactMap { line in
            line.footer.flatMap { footer in
                line.keys.first.map { ($0.label(context.glyphs), context(footer)) }
            }
        }
        // Every key table ends with the way out.
        let last = pairs.suffix(1) + [(helpKey.label(context.glyphs), context(help.footer))]
        var room = frame.size.columns - 1 - last.reduce(0) { $0 + width(of: $1) + 2 }
        var column = 1
        for pair in pairs.dropLast() where width(of: pair) + 2 <= room {
            room -= width(of: pair) + 2
            column += draw(pair, at: column, row, into: &frame) + 2
        }
        for pair in last { column += draw(pair, at: column, row, into: &frame) + 2 }
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
