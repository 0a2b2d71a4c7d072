import Domain
import TerminalKit

/// Asks why the bank's files of a batch that was sent are written once more, and where to.
struct BatchAgainScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case write, nextField, previousField, close
    }

    enum Message: Sendable {
        case written(Result<Int, FileFailure>)
    }

    static let name = "batch-again"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .write, [.enter, .function(2)], help: BatchWords.againWriteHelp,
            footer: BatchWords.write, needs: .role(.payBenefits)),
        Binding(
            .nextField, [.tab, .down], help: BatchWords.againFieldHelp,
            footer: BatchWords.againField),
        Binding(.previousField, [.backTab, .up], help: BatchWords.againFieldHelp),
        Binding(.close, [.escape], help: BatchWords.close, footer: BatchWords.close),
    ]

    private let batch: Batch.ID
    private let format: BankFormat
    private var reason = TextField()
    private var folder: TextField
    private var isInFolder = false

    /// Asks about a batch that went to the bank in this form.
    init(_ batch: Batch.ID, as format: BankFormat) {
        self.batch = batch
        self.format = format
        folder = TextField(BatchFilesScreen.folder(of: batch))
    }

    func title(in context: Context) -> String { context(BatchWords.againTitle) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        (isInFolder ? folder.handle(key) : reason.handle(key)) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .nextField, .previousField:
            isInFolder.toggle()
            return []
        case .write:
            guard !folder.text.isEmpty else {
                return [.notice(Notice(.hint, BatchWords.needPath))]
            }
            return [
                .inBackground {
                    [batch, format, path = folder.text, why = reason.text] desk, progress in
                    .written(
                        desk.sendBatch(batch, as: format, because: why, to: path, progress))
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .written(.success(let count)):
            [.pop, .notice(Notice(.done, BatchWords.writtenAgain(count, folder.text)))]
        case .written(.failure(let failure)):
            [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let columns = min(frame.size.columns, 72)
        var page = PageText(width: columns - 4)
        page.paragraph(context(BatchWords.againText))
        page.paragraph("\(context(BatchWords.format)) \(context(format.term))", role: .dim)
        let box = frame.bounds.centred(
            Size(columns: columns, rows: min(frame.size.rows, page.lines.count + 5)))
        frame.fill(box)
        frame.box(box, title: "\(title(in: context)) \(batch.number)")
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            let (text, fields) = inner.bounds.splitBottom(2)
            inner.inside(text) { page.draw(from: 0, into: &$0) }
            let shown = [
                (BatchWords.reason, reason, !isInFolder), (BatchWords.folder, folder, isInFolder),
            ]
            let left = shown.map { Width.of(context($0.0)) }.max() ?? 0
            for (line, (label, field, isFocused)) in shown.enumerated() {
                let point = Point(column: 0, row: fields.row + line)
                inner.put(context(label), at: point, role: .fieldLabel)
                field.draw(
                    into: &inner, at: point.moved(columns: left + 1),
                    width: inner.size.columns - left - 1, focused: isFocused)
            }
        }
    }
}
