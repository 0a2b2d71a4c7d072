import Domain
import TerminalKit

/// Asks once more before a draft is thrown away: it cannot be brought back.
struct DiscardDraftDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case discard, close
    }

    static let name = "draft-discard"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .discard, [.character("y")], help: DraftWords.discardForGood,
            footer: DraftWords.discard),
        Binding(
            .close, [.escape, .character("n"), .character("q")], help: DraftWords.keep,
            footer: DraftWords.keep),
    ]

    private let draft: SubmissionID

    init(_ draft: SubmissionID) {
        self.draft = draft
    }

    func title(in context: Context) -> String { context(DraftWords.discard) }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        switch action {
        case .close: [.pop]
        case .discard:
            [.discardDraft(draft), .pop, .notice(Notice(.done, FormWords.discarded))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        QuestionBox(
            title: title(in: context),
            lines: [(context(FormWords.discardQuestion), .warning)],
            keys: QuestionBox.keys(Self.keymap, in: context)
        ).draw(into: &frame)
    }
}
