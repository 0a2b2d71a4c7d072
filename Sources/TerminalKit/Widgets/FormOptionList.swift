/// The open list of a field's options.
struct FormOptionList: Hashable, Sendable {
    /// What was typed to narrow it.
    private(set) var typed: String
    /// What is offered now.
    private(set) var shown: [FormOption]
    /// The highlighted option's place among those shown.
    var index: Int

    /// Opens the list at the option `id`.
    init(_ options: [FormOption], at id: String = "", typed: String = "") {
        self.typed = typed
        shown = FormOption.matching(typed, in: options)
        index = shown.firstIndex { $0.id == id } ?? 0
    }

    /// The highlighted option.
    var highlighted: FormOption? { shown.indices.contains(index) ? shown[index] : nil }

    /// Moves the highlight, not past the ends.
    mutating func move(by count: Int) {
        index = min(max(0, index + count), max(0, shown.count - 1))
    }

    /// Narrows the list to `text`; it is empty where nothing answers to it.
    ///
    /// The text stays as it was typed: an option that answers to a part of it was not meant.
    mutating func narrow(to text: String, of options: [FormOption]) {
        let kept = text.isEmpty ? highlighted?.id : nil
        typed = text
        shown = FormOption.matching(text, in: options)
        index = shown.firstIndex { $0.id == kept } ?? 0
    }
}
