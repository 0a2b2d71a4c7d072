import Domain
import Screens
import TerminalKit

/// Cells of a file that were refused.
enum ProblemListing {
    static func make(_ rows: [RowProblem], _ language: Language) -> Listing<RowProblem> {
        Listing(
            columns: [
                ListingColumn("row", ListingWords.row, edge: .right) { .number($0.row) },
                ListingColumn("column", ListingWords.column) { .text($0.column) },
                ListingColumn("value", ListingWords.value) { .text($0.value) },
                ListingColumn("problem", ListingWords.problem) { .text($0.sentence(language)) },
            ],
            rows: rows)
    }
}
