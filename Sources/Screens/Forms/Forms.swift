import Domain

/// Forms that go on with what was typed before.
enum Forms {
    /// The form of a draft, as it was left; nil if there is no such form any more.
    static func screen(resuming draft: Draft) -> (any Screen)? {
        switch (draft.form, draft.subject) {
        case ("household.register", _):
            guard let village = AreaCode(draft.values["village"] ?? "") else { return nil }
            return FormScreen(HouseholdFormModel(registerIn: village), draft: draft)
        case ("household.correct", .household(let id)?), ("person.register", .household(let id)?),
            ("visit", .household(let id)?):
            return ResumingScreen(draft, of: .household(id))
        case ("person.correct", .person(let id)?), ("screening", .person(let id)?),
            ("paper", .person(let id)?), ("case.open", .person(let id)?):
            return ResumingScreen(draft, of: .person(id))
        case ("case.end", .benefitCase(let id)?), ("case.say", .benefitCase(let id)?),
            (CaseDecision.draftName, .benefitCase(let id)?):
            return ResumingScreen(draft, of: .benefitCase(id))
        case ("posting.object", .posting(let id)?):
            return ResumingScreen(draft, of: .posting(id))
        case ("objection.close", .objection?):
            guard let id = Int64(draft.values[CloseObjectionFormModel.posting] ?? "") else {
                return nil
            }
            return ResumingScreen(draft, of: .posting(Posting.ID(rawValue: id)))
        case ("grievance.open", _):
            guard let area = AreaCode(draft.values[GrievanceFormModel.area] ?? "") else {
                return nil
            }
            return FormScreen(GrievanceFormModel(in: area), draft: draft)
        case ("announcement", _):
            guard let area = AreaCode(draft.values[AnnouncementFormModel.own] ?? "") else {
                return nil
            }
            return FormScreen(AnnouncementFormModel(in: area), draft: draft)
        case ("emergency", _): return FormScreen(EmergencyFormModel(), draft: draft)
        case ("grievance.note", .grievance(let id)?), ("grievance.close", .grievance(let id)?):
            return ResumingScreen(draft, of: .grievance(id))
        case ("account.add", _): return FormScreen(AccountFormModel(), draft: draft)
        case ("account.change", .account(let id)?):
            return ResumingScreen(draft, of: .account(id))
        default: return nil
        }
    }

    /// What a form of this stable name is for.
    static func title(of form: String) -> Phrase {
        switch form {
        case "household.register": HouseholdFormWords.register
        case "household.correct": HouseholdFormWords.correct
        case "person.register": PersonFormWords.register
        case "person.correct": PersonFormWords.correct
        case "visit": LogVisitWords.title
        case "screening": LogScreeningWords.title
        case "paper": PaperWords.title
        case "case.open": OpenCaseWords.title
        case "case.end": CaseStepWords.end
        case "case.say": NewsWords.sayTitle
        case CaseDecision.draftName: CaseStepWords.draft
        case "announcement": NewsWords.announceTitle
        case "emergency": EmergencyFormWords.title
        case "posting.object": ObjectionWords.raiseTitle
        case "objection.close": ObjectionWords.closeTitle
        case "grievance.open": GrievanceWords.takeTitle
        case "grievance.note": GrievanceWords.noteTitle
        case "grievance.close": GrievanceWords.closeTitle
        case "account.add": AccountFormWords.add
        case "account.change": AccountFormWords.change
        default: Phrase(zh: form, en: form)
        }
    }
}
