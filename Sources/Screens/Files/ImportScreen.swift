import Domain
import TerminalKit

/// Reading a file: its path, a trial or the real thing, and every row that was refused.
struct ImportScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case run, tryOut, kind, complete, down, up, pageDown, pageUp, back
    }

    enum Message: Sendable {
        case completions([String])
        case report(Result<ImportReport, FileFailure>)
    }

    static let name = "import"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .run, [.enter, .function(2)], help: FileWords.runHelp, footer: FileWords.run,
            needs: .role(.importFiles)),
        Binding(
            .tryOut, [.control("g")], help: FileWords.tryHelp, footer: FileWords.tryOut,
            needs: .role(.importFiles)),
        Binding(
            .kind, [.function(7), .control("y")], help: FileWords.kindHelp, footer: FileWords.kind),
        Binding(.complete, [.tab], help: FileWords.complete, footer: FileWords.complete),
        Binding(.down, [.down], help: ListWords.help(.down)),
        Binding(.up, [.up], help: ListWords.help(.up)),
        Binding(.pageDown, [.pageDown], help: ListWords.help(.pageDown)),
        Binding(.pageUp, [.pageUp], help: ListWords.help(.pageUp)),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private var path = TextField()
    private var kind: ImportKind?
    private var completions: [String] = []
    private var report: ImportReport?
    private var failure: FileFailure?
    private var selected = 0

    func title(in context: Context) -> String { context(FileWords.importFile) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        let before = path.text
        guard path.handle(key) else { return nil }
        // What was said was said of another file.
        if path.text != before { failure = nil }
        completions = []
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        let last = max(0, (report?.problems.count ?? 0) - 1)
        switch action {
        case .back: return [.pop]
        case .run: return start(dryRun: false)
        case .tryOut: return start(dryRun: true)
        case .kind:
            let kinds: [ImportKind?] = [nil] + ImportKind.allCases
            kind = kinds[((kinds.firstIndex(of: kind) ?? 0) + 1) % kinds.count]
            failure = nil
        case .complete:
            let typed = path.text
            return [.inBackground { desk, _ in .completions(desk.completions(of: typed)) }]
        case .down: selected = min(last, selected + 1)
        case .up: selected = max(0, selected - 1)
        case .pageDown: selected = min(last, selected + 10)
        case .pageUp: selected = max(0, selected - 10)
        }
        return []
    }

    private mutating func start(dryRun: Bool) -> [Effect<Message>] {
        let file = path.text
        guard !file.isEmpty else { return [.notice(Notice(.hint, FileWords.needPath))] }
        report = nil
        failure = nil
        selected = 0
        return [
            .inBackground { [kind] desk, progress in
                .report(desk.importFile(at: file, as: kind, dryRun: dryRun, progress))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .completions(let found):
            completions = found
            let common = Self.commonPrefix(of: found)
            if common.count > path.text.count { path = TextField(common) }
            return found.isEmpty ? [.beep] : []
        case .report(.success(let report)):
            self.report = report
            return []
        case .report(.failure(let failure)):
            self.failure = failure
            return [.notice(Notice(.problem, FileWords.notImported))]
        }
    }

    /// What all paths begin with.
    static func commonPrefix(of paths: [String]) -> String {
        guard var prefix = paths.first else { return "" }
        for path in paths.dropFirst() {
            while !path.hasPrefix(prefix) { prefix.removeLast() }
        }
        return prefix
    }

    /// Whoever may read in files at all needs what the kind asks for besides.
    func need(for action: Action, in context: Context) -> Need? {
        guard action == .run || action == .tryOut, let kind, context.account.may(.importFiles)
        else { return nil }
        return .role(kind.permission)
    }

    func draw(into frame: inout Frame, in context: Context) {
        let label = context(FileWords.path) + " "
        let used = frame.put(label, at: Point(column: 2, row: 0), role: .fieldLabel)
        path.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4), focused: true)
        let cursor = frame.cursor
        let kindText = kind.map { context($0.term) } ?? context(FileWords.byName)
        let kindUsed = frame.put(
            context(FileWords.kind) + " ", at: Point(column: 2, row: 1), role: .fieldLabel)
        frame.put(kindText, at: Point(column: 2 + kindUsed, row: 1))
        frame.inside(frame.bounds.splitTop(3).rest) { inner in
            if let report {
                draw(report, into: &inner, in: context)
            } else if let failure {
                let width = inner.size.columns - 4
                let lines = context(failure.sentence).wrapped(toWidth: width)
                for (line, text) in lines.enumerated() {
                    inner.put(text, at: Point(column: 2, row: line), role: .error)
                }
                if kind == nil {
                    inner.put(
                        context(FileWords.chooseKind),
                        at: Point(column: 2, row: lines.count + 1), role: .dim)
                }
            } else if completions.count > 1 {
                for (line, path) in completions.prefix(inner.size.rows).enumerated() {
                    inner.put(path, at: Point(column: 2, row: line), role: .dim)
                }
            } else {
                let hint = context.ownFolder.map(FileWords.ownFolder) ?? FileWords.needPath
                let lines = context(hint).wrapped(toWidth: inner.size.columns - 4)
                for (line, text) in lines.enumerated() {
                    inner.put(text, at: Point(column: 2, row: line), role: .dim)
                }
            }
        }
        frame.cursor = cursor
    }

    private func draw(_ report: ImportReport, into frame: inout Frame, in context: Context) {
        var row = 0
        frame.put(
            "\(context(report.kind.term))  \(context(FileWords.counts(report)))",
            at: Point(column: 2, row: row), role: report.problems.isEmpty ? .good : .heading)
        row += 1
        for remark in remarks(on: report) {
            for line in context(remark).wrapped(toWidth: frame.size.columns - 4) {
                frame.put(line, at: Point(column: 2, row: row), role: .warning)
                row += 1
            }
        }
        guard !report.problems.isEmpty else { return }
        draw(report.problems, into: &frame, from: row, in: context)
    }

    /// The refused rows, and below them all that is said of the selected one.
    private func draw(
        _ problems: [RowProblem], into frame: inout Frame, from row: Int, in context: Context
    ) {
        let columns: [TableColumn<RowProblem>] = [
            TableColumn(context(FileWords.row), 4...6, edge: .right) { "\($0.row)" },
            TableColumn(context(FileWords.column), 6...12) { $0.column },
            TableColumn(context(FileWords.value), 6...20, drop: 1, role: .warning) { $0.value },
            TableColumn(context(FileWords.problem), 20...90) { context($0.sentence) },
        ]
        let detail = context(problems[selected].sentence)
            .wrapped(toWidth: frame.size.columns - 4)
        let (list, rest) = frame.bounds.splitTop(row).rest.splitTop(
            max(2, frame.size.rows - row - detail.count - 1))
        let first = max(0, selected - list.rows + 2)
        frame.inside(list) {
            TableView(columns: columns).draw(problems.dropFirst(first), into: &$0) { index in
                index + first == selected ? .selected : []
            }
        }
        frame.inside(rest) { inner in
            for (line, text) in detail.enumerated() {
                inner.put(text, at: Point(column: 2, row: line + 1), role: .warning)
            }
        }
    }

    private func remarks(on report: ImportReport) -> [Phrase] {
        var remarks: [Phrase] = []
        if report.isDryRun { remarks.append(FileWords.dry) }
        if report.isStopped { remarks.append(FileWords.stopped) }
        if report.counts.unlinked > 0 { remarks.append(FileWords.unlinked(report.counts.unlinked)) }
        if let path = report.errorFile { remarks.append(FileWords.errorFile(path)) }
        return remarks
    }
}
