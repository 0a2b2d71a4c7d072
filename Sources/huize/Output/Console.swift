import Domain
import Exchange
import Glibc
import TerminalKit

/// Where a command speaks: what it found to standard output, sentences to standard error.
struct Console: Sendable {
    let language: Language

    /// Says a sentence to people.
    ///
    /// The name of a file in it, or what another program said, steers no terminal and forges no
    /// second sentence.
    func say(_ sentence: Phrase) {
        let text = Width.cleaned(sentence(language), standIn: "?")
        Self.write(text + "\n", to: STDERR_FILENO)
    }

    /// Gives lines that are the answer itself.
    func answer(_ text: String) throws(Failure) {
        do {
            try DescriptorOutput().write(Array(text.utf8))
        } catch {
            throw Failure(error)
        }
    }

    /// Gives rows in the form that was asked for.
    func answer<Row>(_ listing: Listing<Row>, as format: OutputFormat) throws(Failure) {
        do {
            try listing.write(
                as: format, in: language, to: DescriptorOutput(),
                isShown: isatty(STDOUT_FILENO) == 1)
        } catch {
            throw Failure(error)
        }
    }

    /// Writes what cannot fail in a way that anybody could be told of.
    static func write(_ text: String, to descriptor: Int32) {
        try? DescriptorOutput(descriptor).write(Array(text.utf8))
    }
}
