import Domain
import TerminalKit

extension CaseDecision {
    /// The stable name of the drafts.
    static let draftName = "case.decide"

    /// The cases, as a draft keeps them.
    private var keys: String { cases.map { String($0.id.rawValue) }.joined(separator: ",") }

    /// Whether a draft is of this decision about these cases.
    func isKept(in draft: Draft) -> Bool {
        draft.form == Self.draftName && draft.values["action"] == action.rawValue
            && draft.values["cases"] == keys
    }

    /// The draft with what was typed so far.
    func draft(_ id: SubmissionID, words: String, in context: Context) -> Draft {
        let about = CaseStepWords.cases(cases.first?.name ?? "", cases.count)
        var values = ["action": action.rawValue, "cases": keys, "words": words]
        values["phrase"] = phrase
        return Draft(
            id: id, form: Self.draftName, subject: cases.first.map { .benefitCase($0.id) },
            title: context.inBoth { "\($0(CaseStepWords.title(action))) \($0(about))" },
            values: values,
            at: context.now())
    }
}

extension DecideScreen {
    /// Goes on with a draft: its cases are read as they are by now.
    init(
        resuming draft: Draft, from registry: any Registry, on today: Day
    ) throws(RegistryError) {
        guard let action = CaseAction(rawValue: draft.values["action"] ?? "") else {
            throw .notFound
        }
        var cases: [DecidedCase] = []
        for key in (draft.values["cases"] ?? "").split(separator: ",").compactMap({ Int64($0) }) {
            let file = try registry.benefitCase(BenefitCase.ID(rawValue: key), on: today)
            cases.append(DecidedCase(file.benefitCase, file.person))
        }
        self.init(cases, action)
    }

    /// Takes what was typed before.
    mutating func resume(_ draft: Draft) {
        draftID = draft.id
        isTouched = true
        decision.phrase = draft.values["phrase"]
        words = TextField(draft.values["words"] ?? "")
        isTyping = isTyping || !words.text.isEmpty
    }

    /// Keeps what was typed; where nothing is left of it, nothing is kept.
    mutating func keepDraft(in context: Context) -> Effect<Message> {
        let id = draftID ?? context.makeID()
        draftID = id
        isTouched = decision.phrase != nil || !words.text.isEmpty
        return isTouched
            ? .saveDraft(decision.draft(id, words: words.text, in: context)) : .discardDraft(id)
    }
}
