import Domain

/// Why a cell cannot be taken.
struct CellError: Error, Hashable {
    let sentence: Phrase
}
