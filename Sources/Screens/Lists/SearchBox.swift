import TerminalKit

/// The box in which the words of a search are typed.
struct SearchBox: Sendable {
    var field = TextField()
    /// Whether keys go into it.
    var isTyping = false

    var words: String { field.text }
    var isShown: Bool { isTyping || !field.text.isEmpty }

    /// What a key did to it.
    enum Outcome {
        /// The words changed: look again.
        case changed
        /// The caret moved, or nothing happened.
        case taken
        /// The user is done typing and wants the list.
        case left
        /// The user gave up: the words are gone.
        case cleared
        /// The key is for the list.
        case passed
    }

    mutating func handle(_ key: Key) -> Outcome {
        guard isTyping else { return .passed }
        switch key {
        case .escape:
            isTyping = false
            let wasEmpty = field.text.isEmpty
            field = TextField()
            return wasEmpty ? .left : .cleared
        case .enter, .tab:
            isTyping = false
            return .left
        case .up, .down, .pageUp, .pageDown, .mouse:
            return .passed
        default:
            let before = field.text
            guard field.handle(key) else { return .passed }
            return field.text == before ? .taken : .changed
        }
    }

    func draw(into frame: inout Frame, label: String) {
        let used = frame.put(label + " ", at: Point(column: 2, row: 0), role: .fieldLabel)
        field.draw(
            into: &frame, at: Point(column: 2 + used, row: 0),
            width: max(1, frame.size.columns - used - 4), focused: isTyping)
    }
}
