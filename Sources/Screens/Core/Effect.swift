public import Domain
public import TerminalKit

/// What a screen asks to be done for it, as a value.
public enum Effect<Message: Sendable>: Sendable {
    /// Submits a command; `then` makes the message of what came of it.
    case commit(
        Command, as: SubmissionID, then: @Sendable (Result<Receipt, RegistryError>) -> Message)
    /// Reads from the registry; an error becomes a notice.
    case load(@Sendable (any Registry) throws(RegistryError) -> Message)
    /// Works on files beside the screens, with a bar and a way to stop.
    case inBackground(@Sendable (any FileDesk, Progress) -> Message)
    /// Keeps a case from other reviewers while the screen is open; `then` makes the message of who
    /// has it now.
    case claim(BenefitCase.ID, then: @Sendable (CaseClaim) -> Message)
    /// Keeps what was typed.
    case saveDraft(Draft)
    /// Forgets what was typed.
    case discardDraft(SubmissionID)
    /// Opens a screen above this one.
    case push(any Screen)
    /// Opens a screen in the place of this one.
    case replace(any Screen)
    /// Goes back one step.
    case pop
    /// Says something at the bottom until the next key.
    case notice(Notice)
    /// Presses a key for the screen below, after this one is closed.
    case popAndPress(Key)
    /// Opens the register for a look beyond one's area, at the first screen; nil for one's own.
    case enter(EmergencyAccess.ID?)
    /// Changes the language of everything.
    case setLanguage(Language)
    /// Rings the bell.
    case beep
    /// Ends the program.
    case quit
}

extension Effect {
    /// The same effect bringing back another message.
    func map<Other: Sendable>(
        _ transform: @escaping @Sendable (Message) -> Other
    ) -> Effect<Other> {
        switch self {
        case .commit(let command, let id, let then):
            .commit(command, as: id) { transform(then($0)) }
        case .load(let read):
            .load { (registry: any Registry) throws(RegistryError) in
                transform(try read(registry))
            }
        case .inBackground(let work): .inBackground { transform(work($0, $1)) }
        case .claim(let id, let then): .claim(id) { transform(then($0)) }
        case .saveDraft(let draft): .saveDraft(draft)
        case .discardDraft(let id): .discardDraft(id)
        case .push(let screen): .push(screen)
        case .replace(let screen): .replace(screen)
        case .pop: .pop
        case .notice(let notice): .notice(notice)
        case .popAndPress(let key): .popAndPress(key)
        case .enter(let access): .enter(access)
        case .setLanguage(let language): .setLanguage(language)
        case .beep: .beep
        case .quit: .quit
        }
    }
}
