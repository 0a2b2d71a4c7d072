import Domain

/// The form of a visit, opened for a household or for one of its members.
enum LogVisitForm {
    /// Logs a visit to a household, about one of its members if one is given.
    ///
    /// - Parameter purpose: the code of the purpose to begin with, where it is known.
    static func screen(
        household: HouseholdFile, person: PersonRow?, purpose: String? = nil
    ) -> any Screen {
        FormScreen(LogVisitModel(household, person: person?.id, purpose: purpose))
    }

    /// Logs a visit about a person.
    static func screen(person: PersonFile, purpose: String? = nil) -> any Screen {
        FormScreen(LogVisitModel(person, purpose: purpose))
    }
}
