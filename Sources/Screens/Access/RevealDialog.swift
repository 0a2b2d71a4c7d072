import Domain
import TerminalKit

/// Asks for the reason for which hidden numbers of a person or a household are shown.
struct RevealDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case show, close
    }

    enum Message: Sendable {
        case done(Result<Receipt, RegistryError>)
    }

    static let name = "reveal"
    static let isOverlay = true
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .show, [.enter, .control("s"), .function(2)], help: RevealWords.showHelp,
            footer: RevealWords.show),
        Binding(.close, [.escape], help: RevealWords.cancel, footer: RevealWords.cancel),
    ]

    private let owner: NumbersOwner
    private let name: String
    private var reason = TextField()
    private var id: SubmissionID?

    init(_ owner: NumbersOwner, name: String) {
        self.owner = owner
        self.name = name
    }

    func title(in context: Context) -> String { context(RevealWords.title) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        if let usual = picked(by: key, in: context) {
            reason = TextField(usual)
            return []
        }
        return reason.handle(key) ? [] : nil
    }

    /// The usual reason that a digit stands for, as long as nothing else was typed.
    private func picked(by key: Key, in context: Context) -> String? {
        let usual = RevealWords.usualReasons.map { context($0) }
        guard case .character(let digit) = key, let place = digit.wholeNumberValue,
            usual.indices.contains(place - 1),
            reason.text.isEmpty || usual.contains(reason.text)
        else { return nil }
        return usual[place - 1]
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: return [.pop]
        case .show:
            let command = Command.revealNumbers(
                RevealNumbers(of: owner, reason: reason.text))
            return [.commit(command, as: id ?? context.makeID(), then: Message.done)]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        // The screen below looks anew, finds the entry, and shows what it lets it see.
        case .done(.success): return [.pop]
        case .done(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(refusal: error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let columns = min(frame.size.columns, 72)
        var page = PageText(width: columns - 4)
        page.paragraph(context(RevealWords.warning(owner)), role: .warning)
        page.paragraph(context(RevealWords.pick))
        page.entries(
            RevealWords.usualReasons.enumerated().map { place, usual in
                PageText.Entry(name: String(place + 1), nameRole: .key, text: context(usual))
            })
        let size = Size(
            columns: columns, rows: min(frame.size.rows, page.lines.count + 4))
        let box = frame.bounds.centred(size)
        frame.fill(box)
        frame.box(box, title: "\(context(RevealWords.title)) \(name)")
        frame.inside(box.inset(columns: 2, rows: 1)) { inner in
            let last = inner.size.rows - 1
            inner.inside(inner.bounds.splitBottom(1).rest) { page.draw(from: 0, into: &$0) }
            inner.cursor = nil
            let used = inner.put(
                context(RevealWords.reason) + " ", at: Point(column: 0, row: last),
                role: .fieldLabel)
            reason.draw(
                into: &inner, at: Point(column: used, row: last),
                width: inner.size.columns - used, focused: true)
        }
    }
}
