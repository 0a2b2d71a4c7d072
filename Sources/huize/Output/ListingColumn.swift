import Domain
import TerminalKit

/// A column of what a command lists: for people and for programs.
struct ListingColumn<Row> {
    /// The name programs know it by.
    let key: String
    /// The heading people read.
    let heading: Phrase
    /// The side at which its text stands.
    let edge: TextEdge
    /// What programs read.
    let value: (Row) -> ListingValue
    /// What people read; nil for the same.
    let shown: ((Row) -> String)?

    init(
        _ key: String, _ heading: Phrase, edge: TextEdge = .left,
        value: @escaping (Row) -> ListingValue, shown: ((Row) -> String)? = nil
    ) {
        self.key = key
        self.heading = heading
        self.edge = edge
        self.value = value
        self.shown = shown
    }

    /// The text of a row for people.
    func text(of row: Row, in language: Language) -> String {
        // What people typed is data: nothing of it may steer the terminal.
        Width.cleaned(shown.map { $0(row) } ?? value(row).text(in: language), standIn: "?")
    }
}
