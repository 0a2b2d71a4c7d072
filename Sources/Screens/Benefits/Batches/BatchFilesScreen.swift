import Domain
import TerminalKit

/// Writes the files of a sealed batch for the bank, and notes it as sent.
struct BatchFilesScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case write, form, close
    }

    enum Message: Sendable {
        case written(Result<Int, FileFailure>)
    }

    static let name = "batch-files"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .write, [.enter, .function(2)], help: BatchWords.writeHelp, footer: BatchWords.write,
            needs: .role(.payBenefits)),
        Binding(
            .form, [.tab], help: BatchWords.nextFormatHelp, footer: BatchWords.nextFormat),
        Binding(.close, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private let batch: Batch.ID
    private var folder: TextField
    private var format = BankFormat.bankCSV

    init(_ batch: Batch.ID) {
        self.batch = batch
        folder = TextField(Self.folder(of: batch))
    }

    /// Where the files of a batch lie unless somebody says otherwise.
    static func folder(of batch: Batch.ID) -> String { "\(batch.number)/" }

    func title(in context: Context) -> String { context(BatchWords.fileTitle) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        folder.handle(key) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .form:
            format = format.next
            return []
        case .write:
            guard !folder.text.isEmpty else {
                return [.notice(Notice(.hint, BatchWords.needPath))]
            }
            return [
                .inBackground { [batch, format, path = folder.text] desk, progress in
                    .written(desk.sendBatch(batch, as: format, because: nil, to: path, progress))
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .written(.success(let count)):
            [.pop, .notice(Notice(.done, BatchWords.written(count, folder.text)))]
        case .written(.failure(let failure)):
            [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let used = frame.put(
            context(BatchWords.folder) + " ", at: Point(column: 2, row: 0), role: .fieldLabel)
        folder.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4), focused: true)
        frame.put(
            context(BatchWords.format) + " ", at: Point(column: 2, row: 2), role: .fieldLabel)
        for (place, form) in BankFormat.allCases.enumerated() {
            let isChosen = form == format
            frame.put(
                (isChosen ? "\(context.glyphs.marker) " : "  ") + context(form.term),
                at: Point(column: 2, row: 3 + place), role: isChosen ? .heading : .normal)
        }
    }
}
