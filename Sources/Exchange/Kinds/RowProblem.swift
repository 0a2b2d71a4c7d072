public import Domain

/// A cell of a row that cannot be taken, and why.
public struct RowProblem: Hashable, Sendable {
    /// The stable name of the field.
    public let field: String
    /// The heading of the column, as it stands in the file where it has the column.
    public let heading: Phrase
    /// What the cell says.
    public let value: String
    /// What is wrong and what to write instead.
    public let sentence: Phrase

    /// Describes what is wrong with a cell.
    public init(field: String, heading: Phrase, value: String, sentence: Phrase) {
        self.field = field
        self.heading = heading
        self.value = value
        self.sentence = sentence
    }

    /// Heading and sentence, as the error file says it.
    public var remark: Phrase {
        Phrase(
            zh: "\(heading.zh)：\(sentence.zh)",
            en: "\(heading.en): \(sentence.en)")
    }
}
