import Domain
import TerminalKit

/// What the form knows with which a benefit that is being paid is ended.
struct EndCaseFormModel: FormModel {
    static let screenName = "end-case-form"

    private let benefitCase: BenefitCase
    private let name: String

    init(_ file: CaseFile) {
        benefitCase = file.benefitCase
        name = file.person.name
    }

    var draftName: String { "case.end" }
    var subject: RecordRef? { .benefitCase(benefitCase.id) }

    func title(in context: Context) -> String { "\(context(CaseStepWords.end)) \(name)" }

    func label(of state: FormState, in context: Context) -> String {
        let programme = PaymentColumns.programme(benefitCase.details.programme, in: context)
        return [name, programme, state["day"]].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] { [:] }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let phrases = context.definitions.casePhrases.filter { $0.action == .end }.map {
            FormOption(code: $0.code, term: $0.term, context.language)
        }
        let told = DateReading.note(state["day"], today: context.today, ahead: false, in: context)
        var fields = [
            FormField(
                "day", CaseStepWords.lastDay, .date, in: context,
                hint: CaseStepWords.lastDayHint, isRequired: true
            ).noting(told)
        ]
        if !phrases.isEmpty {
            fields.append(
                FormField(
                    "phrase", CaseStepWords.phraseField, .choice(phrases), in: context,
                    hint: PaperWords.kindHint))
        }
        fields.append(
            FormField(
                "reason", CaseStepWords.reasonField, .text, in: context,
                hint: CaseStepWords.told, isRequired: phrases.isEmpty))
        return fields
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let day = reader.requiredDay("day")
        let phrase = reader.text("phrase")
        let reason = reader.sentences("reason")
        if phrase == nil, reason == nil { reader.refuse("reason", CaseStepWords.needWords) }
        try reader.finish()
        return .moveCases(
            MoveCases(
                cases: [benefitCase.id], action: .end, phrase: phrase, reason: reason, day: day))
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: CaseStepWords.done(.end, 1))
    }
}
