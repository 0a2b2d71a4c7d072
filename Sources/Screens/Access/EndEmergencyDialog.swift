import Domain
import TerminalKit

/// Offers to end one's own look beyond the area before its time.
struct EndEmergencyDialog: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case end, close
    }

    enum Message: Sendable {
        case ended(Result<Receipt, RegistryError>)
    }

    static let name = "emergency-end"
    static let isOverlay = true
    // Enter is no answer: whoever comes home types on without looking.
    static let keymap: [Binding<Action>] = [
        Binding(
            .end, [.character("y")], help: EmergencyWords.endHelp, footer: EmergencyWords.endNow,
            needs: .role(.breakGlass)),
        Binding(
            .close, [.escape, .character("n"), .character("q")], help: EmergencyWords.keepOpen,
            footer: EmergencyWords.keepOpen),
    ]

    private let access: EmergencyAccess
    private let place: String
    private var id: SubmissionID?

    init(_ access: EmergencyAccess, place: String) {
        self.access = access
        self.place = place
    }

    func title(in context: Context) -> String { context(EmergencyWords.endTitle) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if id == nil { id = context.makeID() }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .close: [.pop]
        case .end:
            [
                .commit(
                    .endEmergency(EndEmergency(access: access.id)),
                    as: id ?? context.makeID(), then: Message.ended)
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .ended(.success): return [.pop, .notice(Notice(.done, EmergencyWords.ended))]
        case .ended(.failure(let error)):
            id = context.makeID()
            return [.notice(Notice(refusal: error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        QuestionBox(
            title: title(in: context),
            lines: [(context(EmergencyWords.askEnd(place, access, context.now())), .normal)],
            keys: QuestionBox.keys(Self.keymap, in: context)
        ).draw(into: &frame)
    }
}
