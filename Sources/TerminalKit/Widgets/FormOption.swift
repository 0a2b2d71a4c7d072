/// One of the values that a field offers.
public struct FormOption: Hashable, Sendable, Identifiable {
    /// What the field's value becomes.
    public let id: String
    /// What people read.
    public let label: String
    /// Other ways to type it: pinyin, initials, codes, the other language.
    public let keywords: [String]
    /// What of the label is found by typing it.
    private let searched: String

    /// Makes an option.
    ///
    /// - Parameter searched: what of the label is found by typing it; nil is all of it.
    public init(id: String, label: String, keywords: [String] = [], searched: String? = nil) {
        self.id = id
        self.label = label
        self.keywords = keywords
        self.searched = searched ?? label
    }

    /// How well the option answers to what was typed, 0 best; nil if it does not.
    func rank(for typed: String) -> Int? {
        let typed = typed.lowercased()
        let label = searched.lowercased()
        if label == typed || keywords.contains(typed) { return 0 }
        if label.hasPrefix(typed) { return 1 }
        if keywords.contains(where: { $0.lowercased().hasPrefix(typed) }) { return 2 }
        return label.contains(typed) ? 3 : nil
    }

    /// The options that answer to `typed`, the best first, else in their own order.
    static func matching(_ typed: String, in options: [FormOption]) -> [FormOption] {
        guard !typed.isEmpty else { return options }
        let ranked = options.enumerated().compactMap { place, option in
            option.rank(for: typed).map { ($0, place, option) }
        }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}
