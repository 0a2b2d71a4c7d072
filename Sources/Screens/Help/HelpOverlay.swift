import Domain
import TerminalKit

/// All keys of the screen below, and of everywhere.
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

    let lines: [KeyLine]
    let subject: String
    var top = 0

    init(of lines: [KeyLine], title: String) {
        self.lines = lines
        subject = title
    }

    func title(in context: Context) -> String { context(CoreWords.help) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        switch action {
        case .close: return [.pop]
        case .down: top = min(top + 4, max(0, lines.count + Everywhere.allCases.count - 4))
        case .up: top = max(0, top - 4)
        }
        return []
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        var rows: [(String, String, Role)] = [(subject, "", .heading)]
        rows += lines.map { (keys($0, context), context($0.help), .normal) }
        rows.append((context(CoreWords.keysEverywhere), "", .heading))
        rows += Everywhere.keyLines.map { (keys($0, context), context($0.help), .normal) }
        let size = Size(
            columns: min(frame.size.columns, 72), rows: min(frame.size.rows, rows.count + 2))
        let box = frame.bounds.centred(size)
        frame.fill(box)
        frame.box(box, title: context(CoreWords.help))
        let left = min(20, box.columns / 3)
        let shown = rows.dropFirst(min(top, max(0, rows.count - box.rows + 2)))
        for (line, row) in shown.prefix(box.rows - 2).enumerated() {
            let start = Point(column: box.column + 2, row: box.row + 1 + line)
            frame.put(
                row.0, at: start, role: row.2 == .heading ? .heading : .key,
                maxWidth: row.2 == .heading ? box.columns - 4 : left - 1)
            frame.put(
                row.1.clipped(toWidth: box.columns - 4 - left, ellipsis: frame.glyphs.ellipsis),
                at: start.moved(columns: left))
        }
    }

    private func keys(_ line: KeyLine, _ context: Context) -> String {
        line.keys.prefix(4).map { $0.label(context.glyphs) }.joined(separator: " ")
    }
}
