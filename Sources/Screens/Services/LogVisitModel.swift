import Domain
import TerminalKit

/// What the form of a visit knows.
struct LogVisitModel: FormModel {
    static let screenName = "log-visit"

    private let household: Household
    private let villageName: String
    /// Whom the form was opened for.
    private let person: Person.ID?
    /// The purpose that the form begins with.
    private let purpose: String?
    /// The members of the household.
    private(set) var members: [PersonRow]
    /// What this account logged last.
    private var last: VisitDetails?

    init(_ file: HouseholdFile, person: Person.ID? = nil, purpose: String? = nil) {
        self.purpose = purpose
        household = file.household
        villageName = file.villageName
        members = file.members
        self.person = person
    }

    init(_ file: PersonFile, purpose: String? = nil) {
        self.purpose = purpose
        household = file.household
        villageName = file.villageName
        members = [PersonRow(of: file)]
        person = file.person.id
    }

    var draftName: String { "visit" }
    var subject: RecordRef? { .household(household.id) }

    func title(in context: Context) -> String {
        context(LogVisitWords.title(household.details.label))
    }

    func label(of state: FormState, in context: Context) -> String {
        let name = member(state)?.name ?? context(LogVisitWords.wholeHousehold)
        let purpose = context.definitions.visitPurpose(state["purpose"]).map { context($0.term) }
        return [household.details.label, name, purpose ?? "", state["day"]]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        var values = [
            "day": context.today.description, "place": VisitPlace.home.rawValue,
            "consent": Consent.agreed.rawValue,
        ]
        values["person"] = person.map { String($0.rawValue) }
        values["purpose"] = purpose
        return values
    }

    func looksAhead(_ field: String) -> Bool { field == "nextVisit" }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let language = context.language
        let definitions = context.definitions
        let about = member(state)
        let living = members.filter { $0.death == nil || $0.id == about?.id }
        let purposes = definitions.visitPurposes.map {
            FormOption(code: $0.code, term: $0.term, language)
        }
        var fields = [
            ServiceFields.day(state, in: context),
            FormField(
                "person", LogVisitWords.person,
                .choice(living.map { FormOption(member: $0, in: context) }), in: context,
                hint: LogVisitWords.personHint
            ).noting(about == nil ? context(LogVisitWords.wholeHousehold) : ""),
            FormField(
                "purpose", LogVisitWords.purpose, .choice(purposes), in: context,
                hint: PersonFormWords.typeAheadHint, isRequired: true),
        ]
        if asksForPeriod(state, in: context) { fields.append(period(state, in: context)) }
        return fields + [
            FormField(
                "place", LogVisitWords.place, .choice(ServiceFields.places[language]),
                in: context, isRequired: true),
            FormField(
                "topics", LogVisitWords.topics,
                .choices(FormOption.list(entries: definitions.topics, language)), in: context,
                hint: LogVisitWords.tickHint),
            FormField(
                "services", LogVisitWords.services,
                .choices(FormOption.list(entries: definitions.services, language)), in: context,
                hint: LogVisitWords.tickHint),
            ServiceFields.consent(in: context),
            FormField(
                "outcome", LogVisitWords.outcome, .text, in: context,
                hint: LogVisitWords.outcomeHint),
            ServiceFields.nextVisit(state, in: context),
            ServiceFields.note(in: context),
        ]
    }

    private func asksForPeriod(_ state: FormState, in context: Context) -> Bool {
        context.definitions.visitPurpose(state["purpose"])?.asksForPeriod ?? false
            || !state["lastMenstrualPeriod"].isEmpty
    }

    private func period(_ state: FormState, in context: Context) -> FormField {
        let text = state["lastMenstrualPeriod"]
        let field = FormField(
            "lastMenstrualPeriod", LogVisitWords.period, .date, in: context,
            hint: LogVisitWords.periodHint)
        guard let day = try? DateReading.day(text, today: context.today) else { return field }
        let told = DateReading.note(text, today: context.today, ahead: false, in: context)
        let due = context(LogVisitWords.expected(from: day, on: context.today))
        return field.noting([told, due].filter { !$0.isEmpty }.joined(separator: "  "))
    }

    private func member(_ state: FormState) -> PersonRow? {
        members.first { String($0.id.rawValue) == state["person"] }
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let details = read(&reader)
        do throws(Rejection) {
            _ = try LogVisit(details: details).decide(
                about: member(state)?.details, by: context.definitions, on: context.today)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .logVisit(LogVisit(details: details))
    }

    private func read(_ reader: inout FieldReader) -> VisitDetails {
        let state = reader.state
        var details = VisitDetails(
            household: household.id, person: reader.identifier("person"),
            day: reader.requiredDay("day"), purpose: state["purpose"])
        details.place = reader.code("place") ?? .home
        details.consent = reader.code("consent") ?? .agreed
        details.topics = state["topics"].split(separator: ",").map(String.init)
        details.services = state["services"].split(separator: ",").map(String.init)
        details.outcome = reader.sentences("outcome")
        details.note = reader.sentences("note")
        details.nextVisit = reader.day("nextVisit", ahead: true)
        details.lastMenstrualPeriod = reader.day("lastMenstrualPeriod")
        return details
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: HouseholdFormWords.saved(label(of: state, in: context)))
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> LogVisitModel {
        var copy = self
        copy.members = try registry.household(household.id).members
        copy.last = try registry.lastVisit()
        return copy
    }

    func lastValues(in context: Context) -> [String: String] {
        guard let last else { return [:] }
        let values = [
            "day": last.day.description, "place": last.place.rawValue, "purpose": last.purpose,
            "topics": last.topics.joined(separator: ","),
            "services": last.services.joined(separator: ","), "consent": last.consent.rawValue,
            "outcome": last.outcome ?? "", "nextVisit": last.nextVisit?.description ?? "",
        ]
        return values.filter { !$0.value.isEmpty }
    }
}
