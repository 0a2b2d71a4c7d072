/// What a form knows of one field besides its value: name, kind, and what there is to say about it.
///
/// The form's owner makes the fields anew whenever a value changes, so that notes, warnings and
/// offers follow what is typed.
public struct FormField: Hashable, Sendable, Identifiable {
    /// How a field is filled in.
    public enum Kind: Hashable, Sendable {
        /// The name of the fields that follow; it cannot be entered.
        case heading
        /// A paragraph to read, its note; it cannot be entered.
        case remark
        /// A line of text.
        case text
        /// Digits with what people write among them: `X`, blanks, `-`, `+`, `.`.
        case digits
        /// One of some options; the value is its id. Letters find it, Space shows all.
        case choice([FormOption])
        /// Any number of some options; the value is their ids with commas between them.
        case choices([FormOption])
        /// A date as people say it; the owner reads it and shows the day as the note.
        case date
        /// A number in a unit; with limits, `id.lower` and `id.upper` hold them.
        case number(unit: String, hasLimits: Bool)
        /// Somebody who is looked up: `id.text` holds the words typed, the value is the id of the
        /// option that was taken. The owner finds the options.
        case lookup([FormOption])
        /// Several lines of text.
        case lines
    }

    /// One of two columns, each read from top to bottom.
    public enum Side: Int, Hashable, Sendable {
        case left, right
    }

    /// The stable name; the key of its value.
    public let id: String
    /// What people read before it.
    public var label: String
    /// How it is filled in.
    public var kind: Kind
    /// What to enter, shown at the bottom while the field is being filled in.
    public var hint = ""
    /// What the value comes to, shown beside it: the day of a date, the flag of a result.
    public var note = ""
    /// How the note is meant.
    public var noteRole = Role.dim
    /// What must be mended.
    public var error: String?
    /// What should be looked at, and can be right.
    public var warning: String?
    /// Where fields stand in two columns: the one it belongs to; nil, as it comes.
    public var side: Side?
    /// Whether it must be filled in.
    public var isRequired = false
    /// Whether it can be filled in now.
    public var isEnabled = true

    /// Makes a field.
    public init(_ id: String, _ label: String, _ kind: Kind) {
        self.id = id
        self.label = label
        self.kind = kind
    }

    /// The key of a number's lower limit.
    public var lowerID: String { id + ".lower" }
    /// The key of a number's upper limit.
    public var upperID: String { id + ".upper" }
    /// The key of the words typed to look somebody up.
    public var textID: String { id + ".text" }

    /// Whether the field can have the focus.
    var canFocus: Bool { isEnabled && kind != .heading && kind != .remark }

    /// What the field offers; empty for one that is typed.
    var options: [FormOption] {
        switch kind {
        case .choice(let options), .choices(let options), .lookup(let options): options
        case .heading, .remark, .text, .digits, .date, .number, .lines: []
        }
    }

    /// The rows of the value itself.
    var valueRows: Int {
        switch kind {
        case .lines: 3
        case .remark: 0
        default: 1
        }
    }

    /// The columns of the value's box where there is room.
    var boxColumns: Int {
        switch kind {
        case .heading, .remark: 0
        case .text: 40
        case .digits: 22
        case .date: 18
        case .number: 8
        case .choice(let options): min(36, options.map { Width.of($0.label) + 3 }.max() ?? 12)
        case .lookup: 46
        case .choices, .lines: 60
        }
    }
}
