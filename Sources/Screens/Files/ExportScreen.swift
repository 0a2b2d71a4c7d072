import Domain
import TerminalKit

/// Writing a kind of records to a file that can be imported again.
struct ExportScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case run, kind, earlier, nextField, previousField, back
    }

    /// What is typed into.
    private enum Focus: Sendable {
        case path, purpose
    }

    enum Message: Sendable {
        case purposes([String])
        case written(Result<Int, FileFailure>, path: String)
    }

    static let name = "export"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .run, [.enter, .function(2)], help: FileWords.exportFile, footer: FileWords.exportRun,
            needs: .role(.exportFiles)),
        Binding(
            .kind, [.function(7), .control("y")], help: FileWords.kindHelp, footer: FileWords.kind),
        Binding(
            .earlier, [.control("r"), .function(3)], help: FileWords.purposeHelp,
            footer: FileWords.purpose),
        Binding(.nextField, [.tab, .down], help: FileWords.otherField),
        Binding(.previousField, [.backTab, .up], help: FileWords.otherField),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private var path = TextField("persons.csv")
    private var purpose = TextField("")
    private var focus = Focus.path
    private var kind = ImportKind.persons
    /// What files were for before, the latest first, then the usual purposes.
    private var purposes: [String] = []

    func title(in context: Context) -> String { context(FileWords.exportFile) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        switch focus {
        case .path: return path.handle(key) ? [] : nil
        case .purpose: return purpose.handle(key) ? [] : nil
        }
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let usual = FileWords.purposes.map { context($0) }
        let id = context.account.id
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                let rows = try registry.journal(of: nil, .first(limit: ExportScreen.entriesRead))
                    .rows.filter { $0.by == id && $0.kind == .noteExport }
                return .purposes(rows.compactMap(\.reason) + usual)
            }
        ]
    }

    /// How far back the purposes of earlier files are looked for.
    private static let entriesRead = 200

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
            guard !purpose.text.isEmpty || !kind.isAboutPeople else {
                focus = .purpose
                return [.notice(Notice(.hint, FileWords.needPurpose))]
            }
            return [
                .inBackground { [kind, purpose = purpose.text] desk, progress in
                    .written(
                        desk.exportFile(kind, in: area, for: purpose, to: target, progress),
                        path: target)
                }
            ]
        case .earlier:
            takeEarlier()
            return []
        case .nextField, .previousField:
            focus = focus == .path ? .purpose : .path
            return []
        }
    }

    /// Puts the purpose after the present one.
    private mutating func takeEarlier() {
        focus = .purpose
        guard !purposes.isEmpty else { return }
        let next = purposes.firstIndex(of: purpose.text).map { $0 + 1 } ?? 0
        purpose = TextField(purposes[next % purposes.count])
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .purposes(let found):
            purposes = found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            return []
        case .written(.success(let count), let path):
            return [.notice(Notice(.done, FileWords.exported(count, path)))]
        case .written(.failure(let failure), _):
            return [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let fields = [
            (FileWords.path, path, Focus.path), (FileWords.purpose, purpose, Focus.purpose),
        ]
        for (row, (label, field, place)) in fields.enumerated() {
            let used = frame.put(
                context(label) + " ", at: Point(column: 2, row: row), role: .fieldLabel)
            field.draw(
                into: &frame, at: Point(column: 2 + used, row: row),
                width: max(8, frame.size.columns - used - 4), focused: focus == place)
        }
        let label = frame.put(
            context(FileWords.kind) + " ", at: Point(column: 2, row: 2), role: .fieldLabel)
        frame.put(context(kind.term), at: Point(column: 2 + label, row: 2))
        let lines = [FileWords.exportText, FileWords.exportIsNoted]
        for (row, line) in lines.enumerated() {
            frame.put(context(line), at: Point(column: 2, row: 4 + row), role: .dim)
        }
    }
}
