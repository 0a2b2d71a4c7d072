public import Domain

/// A screen's keys under its name.
public struct KeyPage: Sendable {
    /// The screen's stable name.
    public let name: String
    /// Its name for people.
    public let title: Phrase
    /// Its key table.
    public let lines: [KeyLine]

    init<Shown: Screen>(_ screen: Shown.Type, _ title: Phrase) {
        name = screen.name
        self.title = title
        lines = screen.keyLines
    }

    init(everywhere lines: [KeyLine]) {
        name = "everywhere"
        title = CatalogueWords.everywhere
        self.lines = lines
    }
}
