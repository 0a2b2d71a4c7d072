import Domain
import TerminalKit

/// All keys of the screen below, and of everywhere; those that the account may not use by
/// themselves.
struct HelpOverlay: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case close, up, down
    }

    static let name = "help"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .close, [.escape, .character("q"), .character("?"), .function(1), .enter],
            help: CoreWords.back, footer: CoreWords.back),
        Binding(.down, [.down, .character("j"), .pageDown], help: ListWords.help(.down)),
        Binding(.up, [.up, .character("k"), .pageUp], help: ListWords.help(.up)),
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
        let last = max(0, rows(columns: box.columns - 4, in: context).count - box.rows + 2)
        switch action {
        case .close: return [.pop]
        case .down: top = min(top + 4, last)
        case .up: top = max(0, top - 4)
        }
        return []
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        let box = box(in: frame.bounds, context)
        let rows = rows(columns: box.columns - 4, in: context)
        frame.fill(box)
        frame.box(box, title: context(CoreWords.help))
        let left = min(20, box.columns / 3)
        for (line, row) in rows.dropFirst(top).prefix(box.rows - 2).enumerated() {
            let start = Point(column: box.column + 2, row: box.row + 1 + line)
            frame.put(
                row.key, at: start, role: row.role,
                maxWidth: row.text.isEmpty ? box.columns - 4 : left - 1)
            frame.put(
                row.text.clipped(toWidth: box.columns - 4 - left, ellipsis: frame.glyphs.ellipsis),
                at: start.moved(columns: left), role: row.role == .dim ? .dim : .normal)
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
        let count = rows(columns: columns - 4, in: context).count
        return bounds.centred(Size(columns: columns, rows: min(bounds.rows, count + 2)))
    }

    private func rows(columns: Int, in context: Context) -> [Row] {
        var rows: [Row] = []
        if let name = field.first {
            rows.append(Row(key: name, role: .heading))
            rows += field.dropFirst().flatMap { $0.wrapped(toWidth: columns) }
                .map { Row(key: $0, role: .normal) }
        }
        rows.append(Row(key: subject, role: .heading))
        let refused = lines.filter { context.refusal($0.needs) != nil }
        rows += lines.filter { context.refusal($0.needs) == nil }
            .map { Row(key: keys($0, context), text: context($0.help), role: .key) }
        if !refused.isEmpty {
            rows.append(Row(key: context(HelpWords.refused(in: context)), role: .heading))
            rows += refused.map {
                Row(key: keys($0, context), text: context($0.help), role: .dim)
            }
        }
        rows.append(Row(key: context(CoreWords.keysEverywhere), role: .heading))
        rows += Everywhere.keyLines.map {
            Row(key: keys($0, context), text: context($0.help), role: .key)
        }
        return rows
    }

    private func keys(_ line: KeyLine, _ context: Context) -> String {
        line.keys.prefix(4).map { $0.label(context.glyphs) }.joined(separator: " ")
    }
}
