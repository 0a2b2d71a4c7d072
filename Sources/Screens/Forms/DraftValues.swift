import Domain
import TerminalKit

/// The values of a draft: those in the form, and those it was opened with.
struct DraftValues {
    private static let mark = "was."

    let values: [String: String]
    let opened: [String: String]

    /// Reads a draft.
    ///
    /// Dates typed in short mean what they meant on the day they were typed.
    init<Model: FormModel>(_ draft: Draft, of model: Model, in context: Context) {
        var values: [String: String] = [:]
        var opened: [String: String] = [:]
        for (key, value) in draft.values {
            if key.hasPrefix(DraftValues.mark) {
                opened[String(key.dropFirst(DraftValues.mark.count))] = value
            } else {
                values[key] = value
            }
        }
        for field in model.fields(FormState(values: values), in: context)
        where field.kind == .date {
            let text = values[field.id] ?? ""
            let ahead = model.looksAhead(field.id)
            if let day = DateReading.short(text, today: draft.at.day, ahead: ahead) {
                values[field.id] = day.description
            }
        }
        self.values = values
        self.opened = opened
    }

    /// Both in one, as a draft keeps them.
    static func merged(_ values: [String: String], opened: [String: String]) -> [String: String] {
        opened.reduce(into: values) { $0[mark + $1.key] = $1.value }
    }
}
