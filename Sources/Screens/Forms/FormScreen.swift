import Domain
import TerminalKit

/// A form: values typed into fields become a command, and are never lost on the way.
struct FormScreen<Model: FormModel>: Screen {
    typealias Action = FormAction

    enum Message: Sendable {
        /// The form knows what it needs; there may be a draft of the same form.
        case prepared(Model, offered: Draft?)
        case reloaded(Model)
        /// The record as it is now, and what was done to it last.
        case lookedAt(Model, JournalRow?)
        case found(field: String, words: String, [FormOption])
        case similar([PersonRow])
        case saved(Result<Receipt, RegistryError>)
    }

    static var name: String { Model.screenName }
    static var takesText: Bool { true }
    static var isWatching: Bool { true }
    static var keymap: [Binding<FormAction>] { FormAction.keymap }

    var model: Model
    var form = Form()
    /// The key of the submission and of the draft; made when the form is opened.
    var id: SubmissionID?
    /// The values that the form would have if nothing had been typed.
    var opened: [String: String] = [:]
    /// Whom the look-ups found.
    var found: [String: [FormOption]] = [:]
    /// Persons already in the register who may be the one being typed in.
    var similar: [PersonRow] = []
    /// For what such persons were last looked for.
    var compared: PersonDetails?
    /// What was wrong at the last attempt to save.
    var problems: [FieldProblem] = []
    /// What others wrote meanwhile into fields that were typed in here too.
    var conflicts: [String: String] = [:]
    var dialog: FormDialog?
    var isKnownToDiffer = false
    /// Whether something was typed: only then is there a draft.
    var isTouched = false
    private var draft: Draft?
    /// The field to begin with; nil for the first.
    private let place: String?

    /// Opens the form at a field, or goes on with what was typed before.
    init(_ model: Model, draft: Draft? = nil, at place: String? = nil) {
        self.model = model
        self.draft = draft
        self.place = place
    }

    var state: FormState {
        FormState(
            values: form.values, found: found, similar: similar, isKnownToDiffer: isKnownToDiffer)
    }

    func title(in context: Context) -> String { model.title(in: context) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        guard id == nil else {
            refresh(in: context)
            return [look()].compactMap(\.self)
        }
        id = draft?.id ?? context.makeID()
        open(in: context)
        if let place { form.focus(on: place) }
        let model = model
        let isResumed = draft != nil
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                let drafts = isResumed ? [] : try registry.drafts()
                return .prepared(
                    try model.prepared(registry),
                    offered: drafts.first {
                        $0.form == model.draftName && $0.subject == model.subject
                    })
            }
        ]
    }

    /// Goes on with a draft instead of the fresh form.
    mutating func resume(_ draft: Draft, in context: Context) {
        self.draft = draft
        id = draft.id
        open(in: context)
        if let place { form.focus(on: place) }
    }

    private mutating func open(in context: Context) {
        let start = model.start(in: context)
        opened = start
        var values = start
        if let draft {
            let kept = DraftValues(draft, of: model, in: context)
            values = kept.values
            isTouched = true
            if model.isCorrection { opened = kept.opened }
        }
        form = Form(model.fields(FormState(values: values), in: context), values: values)
        if model.isCorrection { rebase(onto: start) }
        refresh(in: context)
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .prepared(let model, let offered):
            self.model = model
            if let offered { dialog = .resume(offered) }
            // A draft of something new holds its own day and choices; defaults do not move it.
            if draft == nil || model.isCorrection {
                rebase(onto: model.start(in: context))
            }
            refresh(in: context)
            return []
        case .reloaded(let model):
            self.model = model
            rebase(onto: model.start(in: context))
            refresh(in: context)
            if let first = form.fields.first(where: { conflicts[$0.id] != nil }) {
                form.focus(on: first.id)
            }
            return [saveDraft(in: context)].compactMap(\.self)
        case .lookedAt(let model, let last): return follow(model, last, in: context)
        case .found(let field, let words, let options):
            guard form.value(field + ".text") == words else { return [] }
            found[field] = options
            refresh(in: context)
            return []
        case .similar(let rows):
            similar = rows
            refresh(in: context)
            return []
        case .saved(let result): return finish(result, in: context)
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        if dialog != nil { return FormWords.answerFirst }
        switch action {
        case .theirs, .mine: return conflict == nil ? FormWords.noConflict : nil
        case .repeatField, .repeatAll:
            return model.lastValues(in: context).isEmpty ? FormWords.noLast : nil
        default: return nil
        }
    }

    /// Makes the fields anew, with the errors and the values of others.
    mutating func refresh(in context: Context) {
        var fields = model.fields(state, in: context)
        for place in fields.indices {
            let id = fields[place].id
            let sentence = problems.first { $0.field == id }?.sentence
            if let sentence { fields[place].error = context(sentence) }
            if let theirs = conflicts[id] {
                fields[place].warning = context(
                    FormWords.conflict(
                        theirs: fields[place].shown(theirs),
                        mine: fields[place].shown(form.value(fields[place].shownKey))))
            }
        }
        form.show(fields)
    }

    /// The label of the field, how to fill it in, and what is said about its value.
    func explanation(in context: Context) -> [String] {
        guard let field = form.focused else { return [] }
        return [field.label, field.hint, field.note, field.error ?? "", field.warning ?? ""]
            .filter { !$0.isEmpty }
    }

    func draw(into frame: inout Frame, in context: Context) {
        form.draw(into: &frame)
        dialog?.draw(into: &frame, in: context)
    }
}
