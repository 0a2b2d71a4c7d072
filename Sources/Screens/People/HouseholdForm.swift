import Domain

/// The form of a household: to register a new one, or to correct one.
enum HouseholdForm {
    /// Registers a household in a village.
    static func screen(registerIn village: AreaCode) -> any Screen {
        FormScreen(HouseholdFormModel(registerIn: village))
    }

    /// Corrects a household.
    static func screen(correct file: HouseholdFile) -> any Screen {
        FormScreen(HouseholdFormModel(correct: file))
    }
}
