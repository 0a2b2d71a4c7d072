import Domain
import TerminalKit

/// Writing a kind of records to a file that can be imported again.
struct ExportScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case run, kind, back
    }

    enum Message: Sendable {
        case written(Result<Int, FileFailure>, path: String)
    }

    static let name = "export"
    static let keymap: [Binding<Action>] = [
        Binding(
            .run, [.enter, .function(2)], help: FileWords.exportFile, footer: FileWords.exportRun),
        Binding(.kind, [.tab, .control("k")], help: FileWords.kindHelp, footer: FileWords.kind),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private var path = TextField("persons.csv")
    private var kind = ImportKind.persons

    func title(in context: Context) -> String { context(FileWords.exportFile) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        if case .control("k") = key { return nil }
        return path.handle(key) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .kind:
            let old = kind.rawValue
            kind = kind.next
            if path.text.contains(old) {
                path = TextField(path.text.replacing(old, with: kind.rawValue))
            }
            return []
        case .run:
            let target = path.text
            let area = context.account.area
            guard !target.isEmpty else { return [.notice(Notice(.hint, FileWords.needPath))] }
            return [
                .inBackground { [kind] desk, progress in
                    .written(desk.exportFile(kind, in: area, to: target, progress), path: target)
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .written(.success(let count), let path):
            [.notice(Notice(.done, FileWords.exported(count, path)))]
        case .written(.failure(let failure), _):
            [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        action == .run ? context.refusal(.exportFiles) : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let used = frame.put(
            context(FileWords.path) + " ", at: Point(column: 2, row: 0), role: .fieldLabel)
        path.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4), focused: true)
        let label = frame.put(
            context(FileWords.kind) + " ", at: Point(column: 2, row: 1), role: .fieldLabel)
        frame.put(context(kind.term), at: Point(column: 2 + label, row: 1))
        frame.put(context(FileWords.exportText), at: Point(column: 2, row: 3), role: .dim)
    }
}
