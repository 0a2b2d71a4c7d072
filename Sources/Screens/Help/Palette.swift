import Domain
import TerminalKit

/// Any command by a few letters: the keys of the screen below, and the screens one can go to.
struct Palette: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case close, run, up, down
    }

    static let name = "palette"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(.run, [.enter], help: HelpWords.run, footer: HelpWords.run),
        Binding(.down, [.down, .tab], help: ListWords.help(.down)),
        Binding(.up, [.up, .backTab], help: ListWords.help(.up)),
        Binding(.close, [.escape], help: CoreWords.back, footer: CoreWords.back),
    ]

    /// Something to run.
    enum Command: Sendable {
        case key(KeyLine)
        case place(CatalogueEntry)

        /// What it asks of whoever runs it.
        var needs: Need {
            switch self {
            case .key(let line): line.needs
            case .place(let entry): entry.needs
            }
        }

        var words: Phrase {
            switch self {
            case .key(let line): line.help
            case .place(let entry): HelpWords.goTo(entry.title)
            }
        }
    }

    private let commands: [Command]
    private var field = TextField()
    private var selected = 0

    init(of lines: [KeyLine]) {
        commands =
            (Catalogue.places + Catalogue.further).map(Command.place)
            + (lines + Everywhere.keyLines).map(Command.key)
    }

    /// The commands that hold all typed words, in either language.
    var matches: [Command] {
        let words = field.text.lowercased().split(separator: " ")
        guard !words.isEmpty else { return commands }
        return commands.filter { command in
            let text = (command.words.zh + " " + command.words.en).lowercased()
            let keys = SearchKeys(of: command.words.zh)
            return words.allSatisfy { word in
                text.contains(word) || keys.initials.contains { $0.contains(word) }
                    || keys.full.contains { $0.contains(word) }
            }
        }
    }

    func title(in context: Context) -> String { context(CoreWords.palette) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Never>]? {
        switch key {
        case .enter, .escape, .up, .down, .tab, .backTab: return nil
        default:
            guard field.handle(key) else { return nil }
            selected = 0
            return []
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        let found = matches
        switch action {
        case .close: return [.pop]
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(max(0, found.count - 1), selected + 1)
        case .run:
            guard found.indices.contains(selected) else { return [] }
            switch found[selected] {
            case .key(let line): return line.keys.first.map { [.popAndPress($0)] } ?? []
            case .place(let entry): return [.replace(entry.make(context))]
            }
        }
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        let found = matches
        guard action == .run, found.indices.contains(selected) else { return nil }
        return context.refusal(found[selected].needs)
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        let found = matches
        let size = Size(
            columns: min(frame.size.columns, 64), rows: min(frame.size.rows, 16))
        let box = frame.bounds.centred(size)
        frame.fill(box)
        frame.box(box, title: context(CoreWords.palette))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            field.draw(
                into: &inner, at: Point(column: 0, row: 0), width: inner.size.columns,
                focused: true)
            let height = inner.size.rows - 1
            let top = max(0, selected - height + 1)
            if found.isEmpty {
                inner.put(context(ListWords.noMatch), at: Point(column: 2, row: 1), role: .dim)
            }
            for (line, command) in found.dropFirst(top).prefix(height).enumerated() {
                draw(command, line + top == selected, at: line + 1, into: &inner, in: context)
            }
        }
    }

    private func draw(
        _ command: Command, _ isSelected: Bool, at row: Int, into frame: inout Frame,
        in context: Context
    ) {
        if isSelected {
            frame.put(String(context.glyphs.marker), at: Point(column: 0, row: row))
        }
        let isRefused = context.refusal(command.needs) != nil
        var label = ""
        if isRefused {
            label = context(HelpWords.mark(in: context))
        } else if case .key(let line) = command, let key = line.keys.first {
            label = key.label(context.glyphs)
        }
        let room = frame.size.columns - max(8, Width.of(label) + 3)
        let words = context(command.words).clipped(toWidth: room, ellipsis: frame.glyphs.ellipsis)
        frame.put(
            words, at: Point(column: 2, row: row),
            role: isSelected ? .selected : isRefused ? .dim : .normal)
        frame.put(
            label, at: Point(column: frame.size.columns - Width.of(label), row: row),
            role: isRefused ? .dim : .key)
    }
}
