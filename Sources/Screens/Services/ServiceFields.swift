import Domain
import TerminalKit

/// The fields that visits and screenings share.
enum ServiceFields {
    static let places = FormOptions { FormOption.list(terms: VisitPlace.allCases, $0) }
    private static let consents = FormOptions { FormOption.list(terms: Consent.allCases, $0) }

    /// When it happened, and how long ago that was.
    static func day(_ state: FormState, in context: Context) -> FormField {
        let text = state["day"]
        let field = FormField(
            "day", LogVisitWords.day, .date, in: context, hint: LogVisitWords.dayHint,
            isRequired: true)
        guard let day = try? DateReading.day(text, today: context.today) else { return field }
        let told = DateReading.note(text, today: context.today, ahead: false, in: context)
        let ago = context.today - day
        let isLate = ServiceEntry(at: context.now(), by: context.account.id).isLate(for: day)
        let since = isLate ? LogVisitWords.late(ago) : LogVisitWords.ago(ago)
        return field.noting(
            [told, context(since)].filter { !$0.isEmpty }.joined(separator: "  "),
            isLate ? .warning : .dim)
    }

    /// When to come again.
    static func nextVisit(_ state: FormState, in context: Context) -> FormField {
        let text = state["nextVisit"]
        let field = FormField(
            "nextVisit", LogVisitWords.nextVisit, .date, in: context,
            hint: LogVisitWords.nextVisitHint)
        let read = try? DateReading.day(text, today: context.today, ahead: true)
        guard let day = read else { return field }
        let told = DateReading.note(text, today: context.today, ahead: true, in: context)
        let ahead = context(LogVisitWords.ahead(day - context.today))
        return field.noting([told, ahead].filter { !$0.isEmpty }.joined(separator: "  "))
    }

    /// How the offer was received.
    static func consent(in context: Context) -> FormField {
        FormField(
            "consent", LogVisitWords.consent, .choice(consents[context.language]), in: context,
            hint: LogVisitWords.consentHint, isRequired: true)
    }

    /// Anything else.
    static func note(in context: Context) -> FormField {
        FormField("note", LogVisitWords.note, .lines, in: context, hint: LogVisitWords.noteHint)
    }
}

extension FieldReader {
    /// A day that must be there; today where it cannot be read, which is a problem.
    mutating func requiredDay(_ key: String) -> Day {
        if text(key) == nil { refuse(key, DayError.empty.sentence) }
        return day(key) ?? today
    }
}

extension PersonRow {
    /// The row of a person whose file is open.
    init(of file: PersonFile) {
        let details = file.person.details
        let household = file.household
        self.init(
            id: file.person.id, name: details.name, sex: details.sex,
            birthday: details.birthday, residentID: details.residentID, phone: details.phone,
            relation: details.relation, marital: details.marital, residence: details.residence,
            death: details.death, household: household.id,
            householdLabel: household.details.label, village: household.details.village,
            villageName: file.villageName)
    }

    /// As much of the details as a row knows, enough for the rules of a service.
    var details: PersonDetails {
        var details = PersonDetails(
            household: household, name: name, sex: sex, birth: birthday.map { RecordedDate($0) })
        details.residentID = residentID
        details.death = death
        return details
    }
}
