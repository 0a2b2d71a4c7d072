import Domain
import Exchange
import Schemes
import Screens

/// Why a command was not carried out: the sentence for people, the number for scripts.
struct Failure: Error, Hashable, Sendable {
    let status: ExitStatus
    let sentence: Phrase

    init(_ status: ExitStatus, _ sentence: Phrase) {
        self.status = status
        self.sentence = sentence
    }

    init(_ error: RegistryError) {
        let status: ExitStatus =
            switch error {
            case .notAllowed, .accountClosed, .accountEnded, .accountChanged: .notAllowed
            case .busy: .busy
            case .readOnly: .cannotCreate
            case .diskFull, .failed: .outputError
            case .altered, .unusable: .noInput
            case .notFound, .rejected, .changedMeanwhile, .identityTaken, .possibleDuplicates,
                .submissionReused, .cannotUndo, .damaged:
                .badData
            }
        // A command has no form whose draft could be kept.
        self.init(status, error == .busy ? StartWords.busy : error.sentence)
    }

    /// The same where a new register was to be made: what is in the way is on the output's side.
    static func making(_ error: RegistryError) -> Failure {
        let failure = Failure(error)
        return failure.status == .noInput
            ? Failure(.cannotCreate, failure.sentence) : failure
    }

    init(_ error: FileError) {
        let status: ExitStatus =
            switch error {
            case .input: .noInput
            case .csv, .workbook, .header: .badData
            case .output(.readOnly), .output(.noFolder), .output(.folder): .cannotCreate
            case .output: .outputError
            }
        self.init(status, error.sentence)
    }

    init(_ error: BankFileError) {
        switch error {
        case .file(let error): self.init(error)
        case .noPayer, .encoding: self.init(.usage, error.sentence)
        case .inTheWay: self.init(.cannotCreate, error.sentence)
        case .empty, .refused: self.init(.badData, error.sentence)
        }
    }

    init(_ error: BankAnswerError) {
        if case .file(let error) = error {
            self.init(error)
        } else {
            self.init(.badData, error.sentence)
        }
    }

    init(_ error: SchemeError) {
        self.init(.badData, error.sentence)
    }

    /// The same with another sentence after its own.
    func adding(_ more: Phrase) -> Failure {
        Failure(
            status,
            Phrase(zh: sentence.zh + more.zh, en: "\(sentence.en) \(more.en)"))
    }

    /// The same for a screen, which has no exit status.
    var onScreen: FileFailure { FileFailure(sentence) }
}
