import Domain
import TerminalKit

/// The form in which a case is opened.
enum OpenCaseForm {
    /// Opens a case for a person; the programme is chosen in the form.
    static func screen(_ person: Person, year: Int) -> any Screen {
        FormScreen(OpenCaseFormModel(person, year: year))
    }

    /// Opens a case for a person, of the programme and year given.
    static func screen(_ dossier: Dossier, programme: String?, year: Int) -> any Screen {
        FormScreen(OpenCaseFormModel(dossier.person, dossier, programme: programme, year: year))
    }
}

/// What the form of a new case knows.
struct OpenCaseFormModel: FormModel {
    static let screenName = "case-form"

    private let person: Person
    /// From which it is said beforehand what the reviewers will find; nil until it is read.
    private var dossier: Dossier?
    private let programme: String?
    private let year: Int?

    init(_ person: Person, _ dossier: Dossier? = nil, programme: String? = nil, year: Int? = nil) {
        self.person = person
        self.dossier = dossier
        self.programme = programme
        self.year = year
    }

    var draftName: String { "case.open" }
    var subject: RecordRef? { .person(person.id) }

    func title(in context: Context) -> String {
        "\(context(OpenCaseWords.title)) \(person.details.name)"
    }

    func label(of state: FormState, in context: Context) -> String {
        let name =
            state["programme"].isEmpty
            ? "" : PaymentColumns.programme(state["programme"], in: context)
        return [person.details.name, name, state["year"]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        var values = ["year": String(year ?? context.today.year)]
        values["programme"] = programme
        return values
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let programmes = context.definitions.programmes.filter { !$0.isClosed }.map {
            FormOption(code: $0.code, term: $0.term, context.language)
        }
        var fields = [
            FormField(
                "programme", BenefitWords.programme, .choice(programmes), in: context,
                hint: PaperWords.kindHint, isRequired: true),
            FormField(
                "year", BenefitWords.year, .digits, in: context, hint: OpenCaseWords.yearHint,
                isRequired: true),
        ]
        if leavesAmountOpen(state, in: context) {
            fields.append(
                FormField(
                    "ownAmount", BenefitWords.amount, .digits, in: context,
                    hint: OpenCaseWords.amountHint, isRequired: true))
        }
        if let remark = remark(state, in: context) { fields.append(remark) }
        return fields
    }

    /// Whether the programme's rate leaves the amount to the case.
    private func leavesAmountOpen(_ state: FormState, in context: Context) -> Bool {
        guard let programme = context.definitions.programme(state["programme"]),
            let year = Period(state["year"])
        else { return false }
        return programme.rates.contains { $0.amount == nil && $0.isValid(on: year.end) }
    }

    /// What the conditions say today.
    private func remark(_ state: FormState, in context: Context) -> FormField? {
        guard let dossier, let programme = context.definitions.programme(state["programme"]),
            let year = Period(state["year"]), year.kind == .year
        else { return nil }
        let period =
            programme.rhythm.period == .year
            ? year : Period(.month, containing: min(year.end, max(year.start, context.today)))
        let found = programme.explain(dossier, for: period, on: context.today)
        let mark = ExplanationText.mark(of: found.verdict, in: context)
        let answer = "\(mark.text) \(context(WhyPage.words(of: found)))"
        let words =
            [context(OpenCaseWords.asThingsStand(answer))] + found.missing.map { context($0) }
        return FormField("verdict", WhyWords.verdict, .remark, in: context)
            .noting(words.joined(separator: "  "), mark.role)
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        if state["programme"].isEmpty { reader.refuse("programme", OpenCaseWords.needProgramme) }
        let year = Period(state["year"])
        if year?.kind != .year { reader.refuse("year", OpenCaseWords.needYear) }
        var amount: Money?
        if leavesAmountOpen(state, in: context) {
            amount = Money(plain: state["ownAmount"])
            if amount.map({ $0 <= .zero }) ?? true {
                reader.refuse("ownAmount", OpenCaseWords.needAmount)
            }
        }
        try reader.finish()
        return .openCase(
            OpenCase(
                person: person.id, programme: state["programme"],
                year: year?.year ?? context.today.year, ownAmount: amount))
    }

    /// The new case itself comes up, so that it can be handed in at once.
    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        let opened = receipt.records.lazy.compactMap { record in
            if case .benefitCase(let id) = record { id } else { nil }
        }
        return FormEnding(
            notice: HouseholdFormWords.saved(label(of: state, in: context)),
            next: opened.first.map { CaseScreen($0) })
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> OpenCaseFormModel {
        var copy = self
        copy.dossier = try registry.dossier(of: person.id)
        return copy
    }
}
