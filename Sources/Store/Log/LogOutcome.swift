public import Domain

/// What came of something, without the words in which it was told.
public enum LogOutcome: String, CaseIterable, Sendable {
    case done, notFound, notAllowed, accountClosed, accountEnded, accountChanged, rejected
    case changedMeanwhile, identityTaken, possibleDuplicates, submissionReused, cannotUndo, busy
    case readOnly, diskFull, damaged, altered, unusable, failed

    /// The kind of an error.
    public init(_ error: RegistryError) {
        self =
            switch error {
            case .notFound: .notFound
            case .notAllowed: .notAllowed
            case .accountClosed: .accountClosed
            case .accountEnded: .accountEnded
            case .accountChanged: .accountChanged
            case .rejected: .rejected
            case .changedMeanwhile: .changedMeanwhile
            case .identityTaken: .identityTaken
            case .possibleDuplicates: .possibleDuplicates
            case .submissionReused: .submissionReused
            case .cannotUndo: .cannotUndo
            case .busy: .busy
            case .readOnly: .readOnly
            case .diskFull: .diskFull
            case .damaged: .damaged
            case .altered: .altered
            case .unusable: .unusable
            case .failed: .failed
            }
    }
}
