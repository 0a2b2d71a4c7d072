import Domain
import TerminalKit

/// What a run found, programme by programme; it is written when somebody confirms it.
struct RunPreviewScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, confirm
    }

    enum Message: Sendable {
        case written(RunWriting.Outcome)
    }

    static let name = "run-preview"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: RunWords.openGroup,
            footer: CoreWords.open),
        Binding(
            .confirm, [.character("c")], help: RunWords.confirmHelp, footer: RunWords.confirm,
            needs: .role(.runBenefits)),
    ]

    private let preview: RunPreview
    private let writing: RunWriting
    private var list = RowList<RunCount>()
    private var isAsking = false
    private var isWritten = false

    init(_ preview: RunPreview) {
        self.preview = preview
        writing = RunWriting(preview)
        list.show(preview.counts.filter { $0.persons > 0 })
    }

    func title(in context: Context) -> String { context(RunWords.preview) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard isAsking, key != .function(1) else { return nil }
        switch key {
        case .enter:
            isAsking = false
            return [writing.effect(in: context).map(Message.written)]
        case .escape, .character("q"), .character("n"), .character("N"): isAsking = false
        default: break
        }
        return []
    }

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: tableRows(in: context))
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .confirm: isAsking = true
        case .open:
            guard let count = list.current else { return [] }
            return [.push(RunLinesScreen(preview, of: count))]
        }
        return []
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .written(let outcome):
            isWritten = outcome.isWhole
            return [.notice(outcome.notice)]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        switch action {
        case .open: return list.current == nil ? RunWords.nothingFound : nil
        case .confirm:
            if isWritten { return RunWords.alreadyWritten }
            return preview.changesAnything ? nil : RunWords.nothingToWrite
        }
    }

    private func tableRows(in context: Context) -> Int {
        max(1, context.size.rows - 4 - (preview.skipped.isEmpty ? 0 : skipRows))
    }

    private var skipRows: Int { min(4, preview.skipped.count) + 1 }

    func draw(into frame: inout Frame, in context: Context) {
        let state = context(isWritten ? RunWords.writtenMark : RunWords.previewMark)
        frame.putLine(
            "\(context(preview.query.period.term))  \(state)",
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 2, rows: 1), role: .heading)
        var (body, foot) = frame.bounds.splitTop(1).rest.splitBottom(2)
        if !preview.skipped.isEmpty {
            let skips: Rect
            (body, skips) = body.splitBottom(skipRows)
            frame.inside(skips) { drawSkipped(into: &$0, in: context) }
        }
        if list.rows.isEmpty {
            frame.put(
                context(RunWords.nothingFound), at: Point(column: 2, row: body.row + 1), role: .dim)
        } else {
            frame.inside(body) { list.draw(columns(in: context), into: &$0) }
        }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        frame.putLine(
            context(preview.changesAnything ? writing.sentence : RunWords.nothingToWrite),
            in: Rect(column: 2, row: foot.row + 1, columns: foot.columns - 2, rows: 1),
            role: .heading)
        if isAsking { drawQuestion(into: &frame, in: context) }
    }

    private func drawSkipped(into frame: inout Frame, in context: Context) {
        frame.put(context(RunWords.skipped), at: Point(column: 2, row: 0), role: .heading)
        for (row, skip) in preview.skipped.enumerated() {
            let name = PaymentColumns.programme(skip.programme, in: context)
            let line = Rect(column: 2, row: 1 + row, columns: frame.size.columns - 3, rows: 1)
            frame.putLine("\(name)  \(context(skip.why))", in: line, role: .warning)
        }
    }

    private func drawQuestion(into frame: inout Frame, in context: Context) {
        QuestionBox(
            title: context(RunWords.question),
            lines: [
                (context(writing.sentence), .warning), (context(RunWords.safe), .normal),
            ], keys: context(RunWords.keys)
        ).draw(into: &frame)
    }

    private func columns(in context: Context) -> [TableColumn<RunCount>] {
        [
            TableColumn(context(BenefitWords.programme), 16...40) {
                PaymentColumns.programme($0.programme, in: context)
            },
            TableColumn(context(RunWords.finding), 8...18) { count in
                (context(count.kind.term), RunLinesScreen.role(of: count.kind))
            },
            TableColumn(context(RunWords.persons), 6...10, edge: .right) {
                HomeWords.grouped($0.persons)
            },
            TableColumn(context(RunWords.payments), 6...10, drop: 1, edge: .right) {
                $0.payments == 0 ? "" : HomeWords.grouped($0.payments)
            },
            TableColumn(context(BenefitWords.amount), 12...20, edge: .right, role: .money) {
                $0.amount == .zero ? "" : $0.amount.description
            },
        ]
    }
}
