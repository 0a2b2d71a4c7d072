import Domain
import TerminalKit

/// What a new batch would hold and what stays behind; nothing is written before it is confirmed.
struct MakeBatchScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case confirm, period, up, down, close
    }

    enum Message: Sendable {
        case preview(BatchPreview)
        case made(Result<Receipt, RegistryError>)
    }

    /// Up to which period payments are gathered.
    enum Reach: CaseIterable, Sendable {
        case thisYear, thisMonth, lastMonth, lastYear

        func period(on today: Day) -> Period {
            switch self {
            case .thisYear: Period(.year, containing: today)
            case .thisMonth: Period(.month, containing: today)
            case .lastMonth: Period(.month, containing: today).previous
            case .lastYear: Period(.year, containing: today).previous
            }
        }
    }

    static let name = "make-batch"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .confirm, [.enter], help: BatchWords.confirmHelp, footer: BatchWords.confirm,
            needs: .role(.payBenefits)),
        Binding(
            .period, [.tab, .character("o")], help: BatchWords.otherPeriodHelp,
            footer: BatchWords.otherPeriod),
        Binding(.down, ListMove.down.keys, help: ListWords.help(.down)),
        Binding(.up, ListMove.up.keys, help: ListWords.help(.up)),
        Binding(
            .close, [.escape, .character("q"), .left, .character("h")], help: BatchWords.close,
            footer: BatchWords.close),
    ]

    private var reach = Reach.thisYear
    private var preview: BatchPreview?
    /// The first of the rows that are shown of what stays behind.
    private var top = 0
    private var id: SubmissionID?

    func title(in context: Context) -> String { context(BatchWords.makeTitle) }

    private func command(in context: Context) -> MakeBatch {
        MakeBatch(area: context.account.area, period: reach.period(on: context.today))
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        let command = command(in: context)
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .preview(try registry.batchPreview(command))
            }
        ]
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .up: top = max(0, top - 1)
        case .down:
            let room = room(in: context.size.rows)
            top = ListMove.down.moved(top, of: preview?.behind.count ?? 0, height: room)
        case .period:
            reach = reach.next
            top = 0
            preview = nil
            return appear(in: context)
        case .confirm:
            return [
                .commit(
                    .makeBatch(command(in: context)), as: id ?? context.makeID(),
                    then: Message.made)
            ]
        }
        return []
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .preview(let preview):
            self.preview = preview
            return []
        case .made(.success(let receipt)):
            guard case .batch(let batch)? = receipt.records.first else { return [.pop] }
            let number = batch.number
            return [
                .replace(BatchScreen(batch)),
                .notice(Notice(.done, BatchWords.madeNow(number))),
            ]
        case .made(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(error))]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        guard action == .confirm else { return nil }
        return preview?.programmes.isEmpty ?? true ? BatchWords.nothingDue : nil
    }

    func draw(into frame: inout Frame, in context: Context) {
        let behind = preview?.behind ?? []
        let programmes = preview?.programmes ?? []
        let comingBack = preview?.comingBack ?? []
        let box = frame.bounds.centred(
            Size(
                columns: min(frame.size.columns, 70),
                rows: min(frame.size.rows, max(8, wantedRows))))
        frame.fill(box)
        frame.box(box, title: context(BatchWords.makeTitle))
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            let period = context(reach.period(on: context.today).term)
            inner.put(
                "\(context(BatchWords.period)) \(period)", at: Point(column: 0, row: 0),
                role: .heading)
            guard let preview else { return }
            guard !programmes.isEmpty else {
                inner.put(context(BatchWords.nothingDue), at: Point(column: 0, row: 2))
                guard !behind.isEmpty else { return }
                return draw(behind, into: &inner, in: context)
            }
            BatchSums.draw(programmes, of: .programme, into: &inner, from: 1, in: context)
            var row = programmes.count + 2
            inner.put(
                context(
                    BatchWords.sum(
                        lines: programmes.reduce(0) { $0 + $1.lines },
                        payments: preview.payments,
                        amount: programmes.reduce(.zero) { $0 + $1.amount })),
                at: Point(column: 0, row: row), role: .heading)
            if !comingBack.isEmpty {
                row += 1
                inner.putLine(
                    context(BatchWords.comingBack(comingBack)),
                    in: Rect(column: 0, row: row, columns: inner.size.columns, rows: 1),
                    role: .warning)
            }
            guard !behind.isEmpty else { return }
            draw(behind, into: &inner, in: context)
        }
    }

    /// The rows of the box that shows everything.
    private var wantedRows: Int {
        let behind = preview?.behind.count ?? 0
        return firstBehind + 2 + (behind == 0 ? 0 : behind + 2)
    }

    /// The row inside the box where what stays behind begins.
    private var firstBehind: Int {
        guard let preview, !preview.programmes.isEmpty else { return 3 }
        return preview.programmes.count + (preview.comingBack.isEmpty ? 3 : 4)
    }

    /// How many rows there are for what stays behind, on a screen of so many.
    private func room(in rows: Int) -> Int {
        max(1, min(rows, max(8, wantedRows)) - firstBehind - 3)
    }

    /// What stays behind, and a sign where there is more of it than room.
    private func draw(
        _ behind: [BatchSum], into frame: inout Frame, in context: Context
    ) {
        let row = firstBehind
        frame.put(context(BatchWords.behind), at: Point(column: 0, row: row), role: .fieldLabel)
        let room = max(1, frame.size.rows - row - 1)
        let first = PageText.top(top, of: behind.count, height: room)
        let shown = Array(behind.dropFirst(first).prefix(room))
        BatchSums.draw(
            shown, among: behind, of: .reason, into: &frame, from: row + 1, showsHeadings: false,
            in: context)
        let edge = frame.size.columns - 1
        if first > 0 {
            frame.put(String(frame.glyphs.up), at: Point(column: edge, row: row), role: .dim)
        }
        if first + room < behind.count {
            let last = Point(column: edge, row: frame.size.rows - 1)
            frame.put(String(frame.glyphs.down), at: last, role: .dim)
        }
    }
}
