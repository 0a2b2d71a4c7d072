import Domain
import TerminalKit

/// The form in which a paper is noted that a person showed.
enum PaperForm {
    /// Notes a paper of a person; of those that a programme asks for, if one is given.
    static func screen(_ person: Person, programme: String?) -> any Screen {
        FormScreen(PaperFormModel(person, programme: programme))
    }
}

/// What the form of a paper knows.
struct PaperFormModel: FormModel {
    static let screenName = "paper-form"

    private let person: Person
    private let programme: String?

    init(_ person: Person, programme: String? = nil) {
        self.person = person
        self.programme = programme
    }

    var draftName: String { "paper" }
    var subject: RecordRef? { .person(person.id) }

    func title(in context: Context) -> String {
        "\(context(PaperWords.title)) \(person.details.name)"
    }

    func label(of state: FormState, in context: Context) -> String {
        let kind = kinds(in: context).first { $0.code == state["kind"] }
        return [person.details.name, kind.map { context($0.term) } ?? "", state["shownOn"]]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        ["shownOn": context.today.description, "confirmed": "yes"]
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let kinds = kinds(in: context).map {
            FormOption(code: $0.code, term: $0.term, context.language)
        }
        let answers = [
            FormOption(code: "yes", term: PaperWords.isRight, context.language),
            FormOption(code: "no", term: PaperWords.isWrong, context.language),
        ]
        let told = DateReading.note(
            state["shownOn"], today: context.today, ahead: false, in: context)
        return [
            FormField(
                "kind", PaperWords.kind, .choice(kinds), in: context, hint: PaperWords.kindHint,
                isRequired: true),
            FormField(
                "shownOn", PaperWords.shownOn, .date, in: context, hint: PaperWords.shownOnHint,
                isRequired: true
            ).noting(told),
            FormField(
                "confirmed", PaperWords.confirmed, .choice(answers), in: context,
                hint: PaperWords.confirmedHint, isRequired: true),
            FormField("note", PaperWords.note, .text, in: context, hint: PaperWords.noteHint),
        ]
    }

    /// The papers that the programme asks for first, then those of the others.
    private func kinds(in context: Context) -> [PaperKind] {
        let programmes = context.definitions.programmes
        let first = programmes.filter { $0.code == programme }
        let rules = (first + programmes).compactMap { $0.rule(on: context.today) ?? $0.rules.first }
        var seen: Set<String> = []
        return rules.flatMap(\.papers).filter { seen.insert($0.code).inserted }
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        if state["kind"].isEmpty { reader.refuse("kind", PaperWords.needKind) }
        let day = reader.requiredDay("shownOn")
        if day > context.today { reader.refuse("shownOn", PaperWords.ahead) }
        if state["confirmed"].isEmpty { reader.refuse("confirmed", PaperWords.needAnswer) }
        try reader.finish()
        return .recordPaper(
            RecordPaper(
                details: PaperDetails(
                    person: person.id, kind: state["kind"], shownOn: day,
                    isConfirmed: state["confirmed"] == "yes", note: reader.sentences("note"))))
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: HouseholdFormWords.saved(label(of: state, in: context)))
    }
}
