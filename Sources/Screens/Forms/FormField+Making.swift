import Domain
import TerminalKit

extension FormField {
    /// A field with its words in the language of the screens.
    init(
        _ id: String, _ label: Phrase, _ kind: Kind, in context: Context,
        hint: Phrase? = nil, isRequired: Bool = false
    ) {
        self.init(id, context(label), kind)
        self.isRequired = isRequired
        if let hint { self.hint = context(hint) }
    }

    /// The same field saying something beside its value.
    func noting(_ text: String, _ role: TerminalKit.Role = .dim) -> FormField {
        var field = self
        field.note = text
        field.noteRole = role
        return field
    }

    /// The same field with something to look at.
    func warning(_ text: String?) -> FormField {
        var field = self
        field.warning = text
        return field
    }
}
