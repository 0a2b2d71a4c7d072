import Domain

/// The form of a person: to register a new one in a household, or to correct one.
enum PersonForm {
    /// Registers a person in a household.
    static func screen(registerIn household: HouseholdFile) -> any Screen {
        FormScreen(PersonFormModel(registerIn: household))
    }

    /// Corrects a person; the caret begins at what holds up a payment, if something does.
    static func screen(correct file: PersonFile, because reason: PaymentReason? = nil)
        -> any Screen
    {
        FormScreen(PersonFormModel(correct: file), at: reason.map(place(of:)))
    }

    /// The field in which a reason is mended.
    private static func place(of reason: PaymentReason) -> String {
        switch reason {
        case .noAccount, .accountWrong, .accountClosed, .accountFrozen: "account"
        case .nameMismatch: "account.holder"
        case .idMismatch: "residentID"
        case .personMoved, .died: "residence"
        case .reviewNotDone, .postingRunning: "name"
        }
    }
}
