/// What a key did to a form.
public enum FormOutcome: Hashable, Sendable {
    /// The form has no use for the key.
    case ignored
    /// Focus, caret or a list moved.
    case moved
    /// The value under this key changed.
    case changed(String)
    /// Nothing answers to what was typed; the form is as it was.
    case refused
    /// Enter in the last field: there is nothing more to fill in.
    case finished
}
