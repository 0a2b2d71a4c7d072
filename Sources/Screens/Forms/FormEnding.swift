import Domain

/// What follows once a form is saved.
struct FormEnding: Sendable {
    /// What is said.
    var notice: Phrase
    /// The screen that takes the form's place; nil goes back.
    var next: (any Screen)?
    /// The look beyond one's area that begins now; nil stays where one is.
    var entering: EmergencyAccess.ID?
}
