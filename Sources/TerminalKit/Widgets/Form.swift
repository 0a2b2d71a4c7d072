/// Fields being filled in: their values, the focus, the caret, and an open list of options.
///
/// Tab, Enter and the arrows go from field to field; every plain character is typed. Values are
/// texts under the stable names of the fields, so that they can be kept as a draft at any moment.
public struct Form: Sendable {
    /// What is known of the fields, in their order.
    public private(set) var fields: [FormField]
    /// The values by their keys; a field that holds nothing has none.
    public private(set) var values: [String: String]

    /// The place of the field that has the focus; of no field if none can.
    var focus = -1
    /// Which part of a number has the caret.
    var part = Part.value
    var editor = TextField()
    var area = TextArea()
    var list: FormOptionList?
    /// Whether the user moved in a list that opened by itself.
    var hasPicked = false
    /// The first row shown.
    var top = 0

    /// The parts of a number with limits.
    enum Part: Int, Hashable, Sendable {
        case value, lower, upper
    }

    /// Makes a form with the focus on its first field.
    public init(_ fields: [FormField] = [], values: [String: String] = [:]) {
        self.fields = fields
        self.values = values.filter { !$0.value.isEmpty }
        focus = fields.firstIndex(where: \.canFocus) ?? -1
        load()
    }

    /// The field that has the focus.
    public var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

    /// Whether a list of options is open, so that Esc closes it first.
    public var isListOpen: Bool { list != nil }

    /// What was typed to choose an option, if none answers to it; nil otherwise.
    public var unanswered: String? {
        list.flatMap { $0.shown.isEmpty && !$0.typed.isEmpty ? $0.typed : nil }
    }

    /// The value under a key; empty if there is none.
    public func value(_ key: String) -> String { values[key] ?? "" }

    /// Replaces what is known of the fields; values, focus and caret stay.
    public mutating func show(_ fields: [FormField]) {
        let id = focused?.id
        self.fields = fields
        if let place = fields.firstIndex(where: { $0.id == id && $0.canFocus }) {
            focus = place
            refreshLookup()
        } else {
            focus = nearestFocus(to: focus)
            part = .value
            load()
        }
    }

    /// Gives the value under a key, as a default or a correction of the program does.
    public mutating func set(_ value: String, for key: String) {
        store(value, key)
        if focused.map({ keys(of: $0).contains(key) }) ?? false { load() }
    }

    /// Moves the focus to the field `id`, if it can have it.
    public mutating func focus(on id: String) {
        guard let place = fields.firstIndex(where: { $0.id == id && $0.canFocus }) else { return }
        enter(place)
    }

    /// Moves the focus to the first field behind `id` that can have it.
    public mutating func focusNext(after id: String) {
        guard let place = fields.firstIndex(where: { $0.id == id }) else { return }
        if let next = fields.indices.first(where: { $0 > place && fields[$0].canFocus }) {
            enter(next)
        }
    }

    /// Moves the focus to the first field that has an error; stays if there is none.
    public mutating func focusFirstError() {
        guard let place = fields.firstIndex(where: { $0.error != nil && $0.canFocus }) else {
            return
        }
        enter(place)
    }

    mutating func store(_ value: String, _ key: String) {
        values[key] = value.isEmpty ? nil : value
    }

    mutating func enter(_ place: Int) {
        focus = place
        part = .value
        load()
    }

    /// Takes the focused value for editing, the caret behind it.
    mutating func load() {
        list = nil
        hasPicked = false
        guard let field = focused else { return }
        if field.kind == .lines {
            area = TextArea(value(field.id))
        } else {
            editor = TextField(value(editedKey(of: field)))
        }
    }

    /// The key of the text that the caret is in.
    func editedKey(of field: FormField) -> String {
        if case .lookup = field.kind { return field.textID }
        switch part {
        case .value: return field.id
        case .lower: return field.lowerID
        case .upper: return field.upperID
        }
    }

    private func keys(of field: FormField) -> [String] {
        [field.id, field.lowerID, field.upperID, field.textID]
    }

    private func nearestFocus(to place: Int) -> Int {
        let places = fields.indices.filter { fields[$0].canFocus }
        return places.first { $0 >= place } ?? places.last ?? -1
    }

    /// Opens, narrows or closes the list of who was found for the words typed.
    private mutating func refreshLookup() {
        guard let field = focused, case .lookup(let options) = field.kind else { return }
        guard value(field.id).isEmpty, !editor.text.isEmpty, !options.isEmpty else {
            list = nil
            return
        }
        let kept = hasPicked ? list?.highlighted?.id : nil
        list = FormOptionList(options, at: kept ?? "")
    }
}
