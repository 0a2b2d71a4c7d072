import Domain

/// A value as programs read it.
enum ListingValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case truth(Bool)
    case none

    init(_ text: String?) { self = text.map { .text($0) } ?? .none }

    init(_ day: Day?) { self = day.map { .text($0.description) } ?? .none }

    /// Money is a decimal as text: a JSON number would be read as binary by most.
    init(_ money: Money) { self = .text(money.plain) }

    /// As a cell of a CSV file.
    var cell: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .none: ""
        }
    }

    /// As people read it.
    func text(in language: Language) -> String {
        if case .truth(let truth) = self {
            return truth ? ListingWords.yes(language) : ListingWords.no(language)
        }
        return cell
    }

    /// As JSON.
    var json: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .none: "null"
        case .number, .truth: cell
        }
    }
}
