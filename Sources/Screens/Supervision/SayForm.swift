import Domain
import TerminalKit

/// What the form knows in which a message about a case is left.
struct SayFormModel: FormModel {
    static let screenName = "say-form"

    private let id: BenefitCase.ID
    private let name: String
    /// What was said last, to be read while answering.
    private let last: CaseMessage?

    init(_ file: CaseFile, after messages: [CaseMessage]) {
        id = file.benefitCase.id
        name = file.person.name
        last = messages.last
    }

    var draftName: String { "case.say" }
    var subject: RecordRef? { .benefitCase(id) }

    func title(in context: Context) -> String { "\(context(NewsWords.sayTitle)) \(name)" }

    func label(of state: FormState, in context: Context) -> String {
        [name, state["text"]].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] { [:] }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let earlier = last.map { last in
            FormField("earlier", NewsWords.earlier, .remark, in: context)
                .noting("\(last.byName)  \(last.text)", .normal)
        }
        return [earlier].compactMap(\.self) + [
            FormField(
                "text", NewsWords.text, .lines, in: context, hint: NewsWords.sayHint,
                isRequired: true)
        ]
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let command = SayOnCase(benefitCase: id, text: reader.sentences("text") ?? "")
        do throws(Rejection) {
            _ = try command.decide()
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .sayOnCase(command)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: NewsWords.said)
    }
}
