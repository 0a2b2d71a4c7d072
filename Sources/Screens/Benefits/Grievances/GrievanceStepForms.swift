import Domain
import TerminalKit

/// What the form knows in which a step of a grievance is noted.
struct GrievanceStepFormModel: FormModel {
    static let screenName = "grievance-step-form"

    private let file: GrievanceFile

    init(_ file: GrievanceFile) {
        self.file = file
    }

    var draftName: String { "grievance.note" }
    var subject: RecordRef? { .grievance(file.grievance.id) }

    func title(in context: Context) -> String { context(GrievanceWords.noteTitle) }

    func label(of state: FormState, in context: Context) -> String {
        file.label(adding: state["note"])
    }

    func start(in context: Context) -> [String: String] { [:] }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        [
            file.remark(in: context),
            FormField(
                "note", GrievanceWords.steps, .lines, in: context, hint: GrievanceWords.stepHint,
                isRequired: true),
        ]
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        return try file.command(.note(reader.sentences("note") ?? ""), &reader, in: context)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: GrievanceWords.noted)
    }
}

/// What the form knows in which a grievance is closed.
struct CloseGrievanceFormModel: FormModel {
    static let screenName = "grievance-close-form"

    private let file: GrievanceFile

    init(_ file: GrievanceFile) {
        self.file = file
    }

    var draftName: String { "grievance.close" }
    var subject: RecordRef? { .grievance(file.grievance.id) }

    func title(in context: Context) -> String { context(GrievanceWords.closeTitle) }

    func label(of state: FormState, in context: Context) -> String {
        file.label(adding: state["outcome"])
    }

    func start(in context: Context) -> [String: String] { [:] }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let isNamed = file.grievance.details.person != nil
        return [
            file.remark(in: context),
            FormField(
                "outcome", GrievanceWords.outcome, .lines, in: context,
                hint: GrievanceWords.outcomeHint, isRequired: true),
            FormField(
                "toldHow", GrievanceWords.toldHow, .text, in: context,
                hint: GrievanceWords.toldHint, isRequired: isNamed),
        ]
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let step = UpdateGrievance.Step.close(
            outcome: reader.sentences("outcome") ?? "", toldHow: reader.sentences("toldHow"))
        return try file.command(step, &reader, in: context)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: GrievanceWords.closed)
    }
}

extension GrievanceFile {
    /// A line that tells drafts about grievances apart.
    fileprivate func label(adding words: String) -> String {
        [villageName, person?.name ?? "", words].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What it is about, to be read while writing.
    fileprivate func remark(in context: Context) -> FormField {
        FormField("grievance", GrievanceWords.text, .remark, in: context)
            .noting(grievance.details.text, .normal)
    }

    /// The command of a step, or what is wrong with it.
    fileprivate func command(
        _ step: UpdateGrievance.Step, _ reader: inout FieldReader, in context: Context
    ) throws(Rejection) -> Command {
        let command = UpdateGrievance(grievance: grievance.id, step: step)
        do throws(Rejection) {
            _ = try command.decide(on: grievance, by: context.account.id, at: context.now())
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .updateGrievance(command)
    }
}
