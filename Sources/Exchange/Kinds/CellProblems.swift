import Domain

/// What is wrong with the cells of a row, by field.
struct CellProblems {
    private(set) var list: [(field: String, sentence: Phrase)] = []

    var isEmpty: Bool { list.isEmpty }

    /// Notes a problem; the first of a field counts.
    mutating func add(_ field: String, _ sentence: Phrase) {
        if !list.contains(where: { $0.field == field }) { list.append((field, sentence)) }
    }
}
