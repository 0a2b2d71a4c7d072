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
        let entry = ServiceEntry(at: context.now(), by: context.account.id)
        let isLate = ago > 0 && entry.isLate(for: day)
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
