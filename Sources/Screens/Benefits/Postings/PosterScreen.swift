import Domain
import TerminalKit

/// Writing a posting to a file, as it hangs on the wall.
struct PosterScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case write, kind, back
    }

    enum Message: Sendable {
        case written(Result<Int, FileFailure>, path: String)
    }

    static let name = "poster"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .write, [.enter, .control("s"), .function(2)], help: PosterWords.writeHelp,
            footer: PosterWords.write),
        Binding(.kind, [.tab], help: PosterWords.kindHelp, footer: PosterWords.kind),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private let posting: Posting.ID
    private var path: TextField
    private var isPDF = true

    init(of posting: Posting, areaName: String, in context: Context) {
        self.posting = posting.id
        let name = PaymentColumns.programme(posting.details.programme, in: context)
        let words = [areaName, name, String(posting.details.year), context(PostingWords.title)]
        // A file's name has no blanks: it is typed into other programs.
        path = TextField(words.joined(separator: "-").replacing(" ", with: "-") + ".pdf")
    }

    func title(in context: Context) -> String { context(PosterWords.title) }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        path.handle(key) ? [] : nil
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .kind:
            let (old, new) = isPDF ? (".pdf", ".txt") : (".txt", ".pdf")
            isPDF.toggle()
            if path.text.hasSuffix(old) { path = TextField(path.text.dropLast(4) + new) }
            return []
        case .write:
            let target = path.text
            guard !target.isEmpty else { return [.notice(Notice(.hint, PosterWords.needPath))] }
            return [
                .inBackground { [posting, isPDF] desk, _ in
                    .written(desk.writePoster(posting, to: target, asPDF: isPDF), path: target)
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .written(.success(let count), let path):
            [.pop, .notice(Notice(.done, PosterWords.written(path, count)))]
        case .written(.failure(let failure), _):
            [.notice(Notice(.problem, failure.sentence))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let used = frame.put(
            context(FileWords.path) + " ", at: Point(column: 2, row: 0), role: .fieldLabel)
        path.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(8, frame.size.columns - used - 4), focused: true)
        let label = frame.put(
            context(FileWords.kind) + " ", at: Point(column: 2, row: 1), role: .fieldLabel)
        frame.put(
            context(isPDF ? PosterWords.pdf : PosterWords.text),
            at: Point(column: 2 + label, row: 1))
        frame.put(context(PosterWords.masked), at: Point(column: 2, row: 3), role: .dim)
    }
}
