import Domain
import TerminalKit

/// What the form of an objection knows.
struct ObjectionFormModel: FormModel {
    static let screenName = "objection-form"
    /// The choice that means the list as a whole.
    private static let whole = "all"

    private let file: PostingFile
    private let benefitCase: BenefitCase.ID?

    init(_ file: PostingFile, against benefitCase: BenefitCase.ID? = nil) {
        self.file = file
        self.benefitCase = benefitCase
    }

    var draftName: String { "posting.object" }
    var subject: RecordRef? { .posting(file.posting.id) }

    func title(in context: Context) -> String { context(ObjectionWords.raiseTitle) }

    func label(of state: FormState, in context: Context) -> String {
        let name = file.rows.first { String($0.benefitCase.rawValue) == state["benefitCase"] }
        let about = name?.name(in: context.language) ?? context(ObjectionWords.wholeList)
        return [file.areaName, about, state["text"]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        [
            "benefitCase": benefitCase.map { String($0.rawValue) } ?? Self.whole,
            "raisedOn": context.today.description,
        ]
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let whole = FormOption(
            code: Self.whole, term: ObjectionWords.wholeList, context.language)
        let listed = file.rows.map { row in
            let keys = SearchKeys(of: row.person?.name ?? "")
            let name = row.name(in: context.language)
            return FormOption(
                id: String(row.benefitCase.rawValue),
                label: row.person.map { "\(name) \($0.householdLabel)" } ?? name,
                keywords: keys.full + keys.initials)
        }
        let told = DateReading.note(
            state["raisedOn"], today: context.today, ahead: false, in: context)
        return [
            FormField(
                "benefitCase", ObjectionWords.against, .choice([whole] + listed), in: context,
                hint: ObjectionWords.againstHint, isRequired: true),
            FormField(
                "raisedOn", ObjectionWords.raisedOn, .date, in: context,
                hint: ObjectionWords.raisedOnHint, isRequired: true
            ).noting(told),
            FormField(
                "raisedBy", ObjectionWords.raisedBy, .text, in: context,
                hint: ObjectionWords.raisedByHint),
            FormField(
                "text", ObjectionWords.text, .lines, in: context, hint: ObjectionWords.textHint,
                isRequired: true),
        ]
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let about =
            state["benefitCase"] == Self.whole
            ? nil : Int64(state["benefitCase"]).map { BenefitCase.ID(rawValue: $0) }
        let command = RaiseObjection(
            posting: file.posting.id, benefitCase: about, raisedOn: reader.requiredDay("raisedOn"),
            raisedBy: reader.sentences("raisedBy"), text: reader.sentences("text") ?? "")
        do throws(Rejection) {
            _ = try command.decide(
                on: file.posting.details, isListed: true, today: context.today)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .raiseObjection(command)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: ObjectionWords.raised)
    }
}

/// What the form knows in which an objection is closed.
struct CloseObjectionFormModel: FormModel {
    static let screenName = "objection-close-form"

    private let objection: Objection
    private let about: String

    init(_ objection: Objection, in file: PostingFile) {
        self.objection = objection
        let row = file.rows.first { $0.benefitCase == objection.benefitCase }
        about = row?.person?.name ?? file.areaName
    }

    /// The posting's key stands in the name's value, so that a draft finds the way back to it.
    static let posting = "posting"

    var draftName: String { "objection.close" }
    var subject: RecordRef? { .objection(objection.id) }

    func title(in context: Context) -> String {
        "\(context(ObjectionWords.closeTitle)) \(about)"
    }

    func label(of state: FormState, in context: Context) -> String {
        [about, state["outcome"]].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        [Self.posting: String(objection.posting.rawValue)]
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let who = objection.raisedBy ?? context(CasePageWords.anonymous)
        let answers = [
            FormOption(code: "no", term: ObjectionWords.isNotUpheld, context.language),
            FormOption(code: "yes", term: ObjectionWords.isUpheld, context.language),
        ]
        return [
            FormField("objection", ObjectionWords.heading, .remark, in: context)
                .noting("\(objection.raisedOn) \(who): \(objection.text)", .normal),
            FormField(
                "outcome", ObjectionWords.outcome, .lines, in: context,
                hint: ObjectionWords.outcomeHint, isRequired: true),
            FormField(
                "isUpheld", ObjectionWords.answer, .choice(answers), in: context,
                hint: ObjectionWords.answerHint, isRequired: true),
        ]
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let command = CloseObjection(
            objection: objection.id, outcome: reader.sentences("outcome") ?? "",
            isUpheld: state["isUpheld"] == "yes")
        do throws(Rejection) {
            _ = try command.decide(on: objection, today: context.today)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        if state["isUpheld"].isEmpty { reader.refuse("isUpheld", ObjectionWords.needAnswer) }
        try reader.finish()
        return .closeObjection(command)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(
            notice: state["isUpheld"] == "yes" ? ObjectionWords.closedUpheld : ObjectionWords.closed
        )
    }
}
