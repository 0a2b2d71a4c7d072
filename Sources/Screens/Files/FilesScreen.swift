import Domain
import TerminalKit

/// Files in and out: import with its list of errors, export, backup.
struct FilesScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, up, down, back
    }

    enum Message: Sendable {
        case backedUp(Result<String, FileFailure>)
    }

    static let name = "files"
    static let keymap: [Binding<Action>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: ListWords.openHelp,
            footer: CoreWords.open),
        Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
        Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    /// What can be done with files.
    private enum Work: CaseIterable {
        case importFile, exportFile, backUp

        var words: (Phrase, Phrase) {
            switch self {
            case .importFile: (FileWords.importFile, FileWords.importText)
            case .exportFile: (FileWords.exportFile, FileWords.exportText)
            case .backUp: (FileWords.backUp, FileWords.backUpText)
            }
        }
    }

    private var selected = 0

    func title(in context: Context) -> String { context(HomeWords.files) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(Work.allCases.count - 1, selected + 1)
        case .open:
            switch Work.allCases[selected] {
            case .importFile: return [.push(ImportScreen())]
            case .exportFile: return [.push(ExportScreen())]
            case .backUp: return [.inBackground { .backedUp($0.backUp($1)) }]
            }
        }
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        guard action == .open, Work.allCases[selected] == .backUp else { return nil }
        return context.ownFolder == nil ? nil : FileWords.backUpOnHost
    }

    /// What the selected work asks for.
    func need(for action: Action, in context: Context) -> Need? {
        guard action == .open else { return nil }
        switch Work.allCases[selected] {
        case .importFile: return .role(.importFiles)
        case .exportFile: return .role(.exportFiles)
        case .backUp: return context.ownFolder == nil ? .role(.manageRegister) : .nothing
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .backedUp(.success(let path)): [.notice(Notice(.done, FileWords.backedUp(path)))]
        case .backedUp(.failure(let failure)): [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        for (index, work) in Work.allCases.enumerated() {
            let row = 1 + index * 3
            let isSelected = index == selected
            if isSelected {
                frame.put(
                    String(context.glyphs.marker), at: Point(column: 1, row: row))
                frame.cursor = Point(column: 1, row: row)
            }
            frame.put(
                context(work.words.0), at: Point(column: 3, row: row),
                role: isSelected ? .selected : .normal)
            frame.put(context(work.words.1), at: Point(column: 5, row: row + 1), role: .dim)
        }
    }
}
