import Domain

// The doors to the forms, so that lists and files can be built and tried before the forms are.
// Each goes as its form arrives.

enum HouseholdForm {
    static func screen(registerIn village: AreaCode) -> any Screen { HomeScreen() }
    static func screen(correct file: HouseholdFile) -> any Screen { HomeScreen() }
}

enum PersonForm {
    static func screen(registerIn household: HouseholdFile) -> any Screen { HomeScreen() }
    static func screen(correct file: PersonFile) -> any Screen { HomeScreen() }
}

enum LogVisitForm {
    static func screen(household: HouseholdFile, person: PersonRow?) -> any Screen { HomeScreen() }
    static func screen(person: PersonFile) -> any Screen { HomeScreen() }
}

enum LogScreeningForm {
    static func screen(person: PersonFile, kind: String?) -> any Screen { HomeScreen() }
}

enum Forms {
    static func screen(resuming draft: Draft) -> (any Screen)? { nil }
    static func title(of form: String) -> Phrase { Phrase(zh: form, en: form) }
}
