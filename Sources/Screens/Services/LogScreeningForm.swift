import Domain

/// The form of a screening, opened for a person.
enum LogScreeningForm {
    /// Logs a screening of a person; the kind is chosen in the form unless it is given.
    static func screen(person: PersonFile, kind: String?) -> any Screen {
        FormScreen(LogScreeningModel(person, kind: kind))
    }
}
