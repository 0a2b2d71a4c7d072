import Domain
import TerminalKit

/// All keys of the screen below, and of everywhere; those that the account may not use by
/// themselves.
struct HelpOverlay: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case close, up, down, pageUp, pageDown
    }

    static let name = "help"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .close, [.escape, .character("q"), .character("?"), .function(1), .enter],
            help: CoreWords.back, footer: CoreWords.back),
        Binding(.down, [.down, .character("j")], help: ListWords.help(.down)),
        Binding(.up, [.up, .character("k")], help: ListWords.help(.up)),
        Binding(.pageDown, [.pageDown], help: ListWords.help(.pageDown)),
        Binding(.pageUp, [.pageUp], help: ListWords.help(.pageUp)),
    ]

    private let lines: [KeyLine]
    private let subject: String
    /// What there is to say about the field one was in, its name first.
    private let field: [String]
    private var top = 0

    init(of lines: [KeyLine], title: String, field: [String] = []) {
        self.lines = lines
        subject = title
        self.field = field.map { String($0.drop { $0 == " " }) }
    }

    func title(in context: Context) -> String { context(CoreWords.help) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        let box = box(in: Rect(origin: Point(column: 0, row: 0), size: context.size), context)
        let count = rows(columns: box.columns, in: context).count
        let move: ListMove
        switch action {
        case .close: return [.pop]
        case .down: move = .down
        case .up: move = .up
        case .pageDown: move = .pageDown
        case .pageUp: move = .pageUp
        }
        top = move.moved(top, of: count, height: box.rows - 2)
        return []
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        let box = box(in: frame.bounds, context)
        let rows = rows(columns: box.columns, in: context)
        frame.fill(box)
        frame.box(box, title: context(CoreWords.help))
        let left = Self.keyColumns(of: box.columns)
        for (line, row) in rows.dropFirst(top).prefix(box.rows - 2).enumerated() {
            let start = Point(column: box.column + 2, row: box.row + 1 + line)
            frame.put(
                row.key, at: start, role: row.role,
                maxWidth: row.text.isEmpty ? box.columns - 4 : left - 1)
            frame.put(
                row.text, at: start.moved(columns: left), role: row.role == .dim ? .dim : .normal)
        }
        let hidden = (above: top > 0, below: rows.count - top > box.rows - 2)
        let edge = box.column + box.columns - 3
        if hidden.above {
            frame.put(String(frame.glyphs.up), at: Point(column: edge, row: box.row))
        }
        if hidden.below {
            frame.put(
                String(frame.glyphs.down), at: Point(column: edge, row: box.row + box.rows - 1))
        }
        frame.cursor = box.origin.moved(columns: 2, rows: 1)
    }

    private struct Row {
        let key: String
        var text = ""
        let role: Role
    }

    private func box(in bounds: Rect, _ context: Context) -> Rect {
        let columns = min(bounds.columns, 72)
        let count = rows(columns: columns, in: context).count
        return bounds.centred(Size(columns: columns, rows: min(bounds.rows, count + 2)))
    }

    /// The columns of the keys, in a box of so many.
    private static func keyColumns(of columns: Int) -> Int { min(20, columns / 3) }

    /// A line of keys; what they do goes on below itself where it is long.
    private func entry(
        _ line: KeyLine, _ role: TerminalKit.Role, columns: Int, in context: Context
    ) -> [Row] {
        let texts = context(line.help)
            .wrapped(toWidth: columns - 4 - Self.keyColumns(of: columns))
        return texts.enumerated().map { place, text in
            Row(key: place == 0 ? keys(line, context) : "", text: text, role: role)
        }
    }

    /// All rows of a box of so many columns.
    private func rows(columns: Int, in context: Context) -> [Row] {
        var rows: [Row] = []
        if let name = field.first {
            rows.append(Row(key: name, role: .heading))
            rows += field.dropFirst().flatMap { $0.wrapped(toWidth: columns - 4) }
                .map { Row(key: $0, role: .normal) }
        }
        rows.append(Row(key: subject, role: .heading))
        let refused = lines.filter { context.refusal($0.needs) != nil }
        rows += lines.filter { context.refusal($0.needs) == nil }
            .flatMap { entry($0, .key, columns: columns, in: context) }
        if !refused.isEmpty {
            rows.append(Row(key: context(HelpWords.refused(in: context)), role: .heading))
            rows += refused.flatMap { entry($0, .dim, columns: columns, in: context) }
        }
        rows.append(Row(key: context(CoreWords.keysEverywhere), role: .heading))
        // What the screen itself does by such a key is told above.
        let own = Set(lines.flatMap(\.keys))
        rows += Everywhere.keyLines.flatMap { line in
            let left = KeyLine(
                keys: line.keys.filter { !own.contains($0) }, help: line.help, footer: line.footer)
            return left.keys.isEmpty ? [] : entry(left, .key, columns: columns, in: context)
        }
        return rows
    }

    private func keys(_ line: KeyLine, _ context: Context) -> String {
        line.keys.prefix(4).map { $0.label(context.glyphs) }.joined(separator: " ")
    }
}
