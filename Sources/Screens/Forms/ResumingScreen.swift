import Domain
import TerminalKit

/// Fetches the record of a draft and gives its place to the form.
struct ResumingScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case back
    }

    enum Message: Sendable {
        case open(any Screen)
        case failed(RegistryError)
    }

    static let name = "resuming"
    static let keymap: [Binding<Action>] = [
        Binding(.back, [.escape], help: CoreWords.back, footer: CoreWords.back)
    ]

    private let draft: Draft
    private let record: RecordRef

    init(_ draft: Draft, of record: RecordRef) {
        self.draft = draft
        self.record = record
    }

    func title(in context: Context) -> String { context(draft.title) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let (draft, record, today) = (draft, record, context.today)
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                do throws(RegistryError) {
                    return .open(
                        try ResumingScreen.form(of: draft, record, from: registry, on: today))
                } catch {
                    return .failed(error)
                }
            }
        ]
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] { [.pop] }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .open(let screen): [.replace(screen)]
        case .failed(let error): [.pop, .notice(Notice(error))]
        }
    }

    func draw(into frame: inout Frame, in context: Context) {}

    private static func form(
        of draft: Draft, _ record: RecordRef, from registry: any Registry, on today: Day
    ) throws(RegistryError) -> any Screen {
        switch record {
        case .household(let id):
            let file = try registry.household(id)
            switch draft.form {
            case "household.correct":
                return FormScreen(HouseholdFormModel(correct: file), draft: draft)
            case "person.register":
                return FormScreen(PersonFormModel(registerIn: file), draft: draft)
            default: return FormScreen(LogVisitModel(file), draft: draft)
            }
        case .person(let id):
            let file = try registry.person(id)
            switch draft.form {
            case "person.correct":
                return FormScreen(PersonFormModel(correct: file), draft: draft)
            case "paper": return FormScreen(PaperFormModel(file.person), draft: draft)
            case "case.open": return FormScreen(OpenCaseFormModel(file.person), draft: draft)
            default: return FormScreen(LogScreeningModel(file), draft: draft)
            }
        case .benefitCase(let id):
            if draft.form == CaseDecision.draftName {
                return try DecideScreen(resuming: draft, from: registry, on: today)
            }
            let file = try registry.benefitCase(id, on: today)
            guard draft.form == "case.say" else {
                return FormScreen(EndCaseFormModel(file), draft: draft)
            }
            let messages = try registry.messages(about: id)
            return FormScreen(SayFormModel(file, after: messages), draft: draft)
        case .posting(let id): return try form(of: draft, in: try registry.posting(id))
        case .grievance(let id):
            let file = try registry.grievance(id)
            return draft.form == "grievance.note"
                ? FormScreen(GrievanceStepFormModel(file), draft: draft)
                : FormScreen(CloseGrievanceFormModel(file), draft: draft)
        case .account(let id):
            return FormScreen(try AccountFormModel(changing: id, from: registry), draft: draft)
        default: throw .notFound
        }
    }

    private static func form(
        of draft: Draft, in file: PostingFile
    ) throws(RegistryError) -> any Screen {
        guard draft.form == "objection.close" else {
            return FormScreen(ObjectionFormModel(file), draft: draft)
        }
        let found = file.objections.first { draft.subject == .objection($0.id) }
        guard let found else { throw .notFound }
        return FormScreen(CloseObjectionFormModel(found, in: file), draft: draft)
    }
}
