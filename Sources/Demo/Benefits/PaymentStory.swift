import Domain

/// How the payments of one person have gone this year.
enum PaymentStory {
    /// Paid so far, the last periods due.
    case due
    /// Paid so far, the last periods on their way to the bank.
    case sent
    /// Paid so far, the last periods blocked.
    case blocked(PaymentReason)
    /// Paid so far, the last period came back.
    case returned(PaymentReason)
    /// Nothing left open.
    case paid
    /// Paid so far; the account is no more, and no other is given yet.
    case withoutAccount

    /// The story of a person, as often as it is met; before the run there is none yet.
    static func pick(_ dice: inout Dice, _ stage: DemoStage) -> PaymentStory {
        let number = dice.below(100)
        if stage == .beforeRun { return .due }
        return switch number {
        case 0..<58: .due
        case 58..<72: .sent
        case 72..<76: .paid
        case 76..<79: .withoutAccount
        case 79..<87:
            .blocked(dice.pick([.reviewNotDone, .reviewNotDone, .postingRunning, .personMoved]))
        default:
            .returned(
                dice.pick([
                    .accountWrong, .accountWrong, .accountClosed, .accountFrozen, .nameMismatch,
                    .idMismatch,
                ]))
        }
    }

    /// State and reason of a period still open; the last of several is the newest.
    func open(isLast: Bool) -> (PaymentStatus, PaymentReason?) {
        switch self {
        case .due: (.due, nil)
        case .sent: isLast ? (.due, nil) : (.sent, nil)
        case .paid: (.paid, nil)
        case .blocked(let reason): (.blocked, reason)
        case .returned(let reason): isLast ? (.due, nil) : (.returned, reason)
        case .withoutAccount: (.blocked, .noAccount)
        }
    }
}
