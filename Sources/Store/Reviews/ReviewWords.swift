import Domain

/// What annual reviews and grievances say where the fields alone do not show it.
enum ReviewWords {
    /// The subject of a grievance of somebody who does not want to be named, in the journal.
    static let unnamed = "匿名"

    static var caseOfSomebodyElse: RegistryError {
        .rejected([
            FieldProblem(
                field: "benefitCase",
                sentence: Phrase(
                    zh: "这份申报是别人的。请选择本人的申报，或不填。",
                    en: "This case is somebody else's. Choose one of the person's own, or none."))
        ])
    }

    /// Why a case ended, as its move says.
    static func died(on day: Day) -> String { "年审：本人于 \(day) 去世" }
}
