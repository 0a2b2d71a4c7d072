/// Why the register did not do what was asked; each case has a sentence on what to do next.
public enum RegistryError: Error, Hashable, Sendable {
    /// There is no such record, or none that this account may see.
    case notFound
    /// The account's role does not allow it.
    case notAllowed(Permission)
    /// The account was closed.
    case accountClosed
    /// The last day of the account has passed.
    case accountEnded(Day)
    /// The account has another role or area since it came in.
    case accountChanged
    /// Fields are missing or wrong.
    case rejected([FieldProblem])
    /// Somebody changed the same fields since the record was opened.
    case changedMeanwhile([FieldConflict])
    /// A person with this identity number is already here.
    case identityTaken(PersonRow)
    /// Persons who may be the same are already here.
    case possibleDuplicates([PersonRow])
    /// The key of the submission was used for another command.
    case submissionReused
    /// Something later builds on what should be undone.
    case cannotUndo(Phrase)
    /// Somebody else has been writing for too long.
    case busy
    /// The file cannot be written.
    case readOnly
    /// The disk is full.
    case diskFull
    /// The file is damaged; what SQLite said.
    case damaged(String)
    /// The tables of the file are not those that this program makes.
    case altered(Phrase)
    /// The file could not be opened, or is not one of ours.
    case unusable(Phrase)
    /// Anything else that SQLite or the system said.
    case failed(String)
}

/// A field and what is wrong with it.
public struct FieldProblem: Hashable, Sendable, Codable {
    /// The stable name of the field, as in the record's list of fields.
    public let field: String
    /// What is wrong and what to write instead.
    public let sentence: Phrase

    /// Makes a problem.
    public init(field: String, sentence: Phrase) {
        self.field = field
        self.sentence = sentence
    }
}

/// A command that its rules refuse.
public struct Rejection: Error, Hashable, Sendable {
    /// Each field that is wrong, in the order of the form.
    public let problems: [FieldProblem]

    /// Makes a rejection.
    public init(problems: [FieldProblem]) {
        self.problems = problems
    }
}
