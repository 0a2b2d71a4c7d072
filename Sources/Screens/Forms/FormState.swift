import Domain
import TerminalKit

/// What is in a form at one moment.
struct FormState: Sendable {
    /// The values by their keys.
    var values: [String: String]
    /// Whom the look-ups found, by field.
    var found: [String: [FormOption]] = [:]
    /// Persons already in the register who may be the one being typed in.
    var similar: [PersonRow] = []
    /// Whether the user has compared the similar persons and says it is somebody else.
    var isKnownToDiffer = false

    /// A value without blanks at its ends; empty if there is none.
    subscript(_ key: String) -> String {
        get { (values[key] ?? "").folded }
        set { values[key] = newValue.isEmpty ? nil : newValue }
    }
}
