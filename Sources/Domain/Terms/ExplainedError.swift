/// An error that people read: it says what is wrong and what to do next.
public protocol ExplainedError: Error, Hashable, Sendable {
    /// What is wrong and what is accepted, as a whole sentence.
    var sentence: Phrase { get }
}
