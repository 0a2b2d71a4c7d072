import Domain

/// The form of a person: to register a new one in a household, or to correct one.
enum PersonForm {
    /// Registers a person in a household.
    static func screen(registerIn household: HouseholdFile) -> any Screen {
        FormScreen(PersonFormModel(registerIn: household))
    }

    /// Corrects a person.
    static func screen(correct file: PersonFile) -> any Screen {
        FormScreen(PersonFormModel(correct: file))
    }
}
