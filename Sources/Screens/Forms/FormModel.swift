import Domain
import TerminalKit

/// What one kind of form knows: its fields, what follows from values, and the command they make.
///
/// Typing, drafts, conflicts, duplicates and errors are the same for all: ``FormScreen`` does them.
protocol FormModel: Sendable {
    /// The stable name of the screen.
    static var screenName: String { get }
    /// The stable name of the form in its drafts.
    var draftName: String { get }
    /// The record it is about.
    var subject: RecordRef? { get }
    /// Whether a record that is already there is corrected, so that others may correct it too.
    var isCorrection: Bool { get }

    /// Where the user is.
    func title(in context: Context) -> String
    /// A line that tells drafts apart.
    func label(of state: FormState, in context: Context) -> String
    /// The values when the form is opened.
    func start(in context: Context) -> [String: String]
    /// The fields for the values, with what there is to say about each.
    func fields(_ state: FormState, in context: Context) -> [FormField]
    /// Changes other values because the one under `key` changed.
    func follow(_ key: String, _ state: inout FormState, in context: Context)
    /// Whether a date without a year is rather one to come.
    func looksAhead(_ field: String) -> Bool
    /// Among whom the words of a look-up are searched; nil if the field is none.
    func lookUp(_ field: String, _ state: FormState) -> FormLookUp?
    /// Whoever the form registers, as far as known, to be compared with those who are there.
    func newcomer(_ state: FormState, in context: Context) -> PersonDetails?
    /// What the values ask for, or what is wrong with them.
    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command
    /// What follows once that is done.
    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding

    /// The same knowing what it needs from the register.
    func prepared(_ registry: any Registry) throws(RegistryError) -> Self
    /// The same with the record as it is by now.
    func reloaded(_ registry: any Registry) throws(RegistryError) -> Self
    /// The values that were saved last with such a form, to be repeated by a key.
    func lastValues(in context: Context) -> [String: String]
}

extension FormModel {
    var isCorrection: Bool { false }
    func follow(_ key: String, _ state: inout FormState, in context: Context) {}
    func looksAhead(_ field: String) -> Bool { false }
    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? { nil }
    func newcomer(_ state: FormState, in context: Context) -> PersonDetails? { nil }
    func prepared(_ registry: any Registry) throws(RegistryError) -> Self { self }
    func reloaded(_ registry: any Registry) throws(RegistryError) -> Self { self }
    func lastValues(in context: Context) -> [String: String] { [:] }
}
