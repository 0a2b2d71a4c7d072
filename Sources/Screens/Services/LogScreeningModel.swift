import Domain
import TerminalKit

/// What the form of a screening knows.
struct LogScreeningModel: FormModel {
    static let screenName = "log-screening"

    /// Whom the form was opened for.
    let person: PersonRow
    /// Their husband or wife, where the register knows.
    let spouse: PersonRow?
    private let kind: String?
    /// The last screening logged in the area: its laboratory's limits are offered again.
    private(set) var last: ScreeningDetails?

    init(_ file: PersonFile, kind: String? = nil) {
        person = PersonRow(of: file)
        spouse = file.relatives.first { $0.kind == .spouse && $0.person.death == nil }?.person
        self.kind = kind
    }

    var draftName: String { "screening" }
    var subject: RecordRef? { .person(person.id) }

    func title(in context: Context) -> String {
        context(LogScreeningWords.title(person.name))
    }

    func label(of state: FormState, in context: Context) -> String {
        let kind = kind(state, in: context).map { context($0.term) }
        return [person.name, person.householdLabel, kind ?? "", state["day"]]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    func kind(_ state: FormState, in context: Context) -> ScreeningKind? {
        context.definitions.screeningKind(state["kind"])
    }

    func start(in context: Context) -> [String: String] {
        var state = FormState(values: [
            "day": context.today.description, "consent": Consent.agreed.rawValue,
        ])
        if let kind {
            state["kind"] = kind
            follow("kind", &state, in: context)
        }
        return state.values
    }

    /// A kind brings the limits to offer, and a couple's kind the husband or wife.
    func follow(_ key: String, _ state: inout FormState, in context: Context) {
        guard key == "kind", let kind = kind(state, in: context) else { return }
        if kind.isForCouple, state["partner"].isEmpty, let spouse {
            state["partner"] = String(spouse.id.rawValue)
            state["partner.text"] = FormOption.line(of: spouse, context.language)
        }
        for (key, limit) in limits(of: kind) where state[key].isEmpty { state[key] = limit }
    }

    func looksAhead(_ field: String) -> Bool { field == "nextVisit" }

    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? {
        guard field == "partner" else { return nil }
        return .persons(sex: person.sex == .male ? .female : .male, besides: person.id)
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let details = read(&reader, in: context)
        let isHusband = details.person != person.id
        do throws(Rejection) {
            // Whoever was looked up is judged by the register; here only the one who is open.
            _ = try LogScreening(details: details).decide(
                about: isHusband ? spouse?.details ?? person.details : person.details,
                partner: nil, by: context.definitions, on: context.today)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .logScreening(LogScreening(details: details))
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: HouseholdFormWords.saved(label(of: state, in: context)))
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> LogScreeningModel {
        var copy = self
        let query = ServiceQuery(subject: .area(registry.account.area), kind: .screenings)
        let page = try registry.services(query, .first(limit: 1))
        if case .screening(let id, _, _)? = page.rows.first?.service {
            copy.last = try registry.screening(id).details
        }
        return copy
    }

    func lastValues(in context: Context) -> [String: String] {
        guard let last else { return [:] }
        let values = [
            "kind": last.kind, "day": last.day.description, "provider": last.provider ?? "",
            "consent": last.consent.rawValue, "nextVisit": last.nextVisit?.description ?? "",
        ]
        return values.filter { !$0.value.isEmpty }
    }
}
