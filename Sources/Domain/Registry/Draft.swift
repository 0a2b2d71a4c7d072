/// What was typed into a form that is not saved yet.
public struct Draft: Hashable, Sendable, Codable {
    /// The key that the form's submission will have.
    public var id: SubmissionID
    /// Which form.
    public var form: String
    /// The record it is about, if it was opened from one.
    public var subject: RecordRef?
    /// A line that tells drafts apart: a name, a household's number; in both languages, because it
    /// is read in whichever one has by then.
    public var title: Phrase
    /// The texts of the fields, by the stable names of the fields.
    public var values: [String: String]
    /// When a key was last pressed in it.
    public var at: Instant

    /// Makes a draft.
    public init(
        id: SubmissionID, form: String, subject: RecordRef?, title: Phrase,
        values: [String: String], at: Instant
    ) {
        self.id = id
        self.form = form
        self.subject = subject
        self.title = title
        self.values = values
        self.at = at
    }
}
