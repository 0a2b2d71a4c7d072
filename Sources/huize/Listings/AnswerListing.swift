import Domain
import Exchange
import TerminalKit

/// What a bank's answer says of a batch.
enum AnswerListing {
    static func make(_ rows: [AnswerNote], _ language: Language) -> Listing<AnswerNote> {
        Listing(
            columns: [
                ListingColumn(
                    "finding", BatchListingWords.answer, value: { .text($0.finding.rawValue) },
                    shown: { $0.finding.term(language) }),
                ListingColumn("line", BatchListingWords.line, edge: .right) { note in
                    note.position.map { .number($0) } ?? .none
                },
                ListingColumn("row", BatchListingWords.fileLine, edge: .right) { note in
                    note.fileLine.map { .number($0) } ?? .none
                },
                ListingColumn("name", ListingWords.name) { .text($0.name) },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.amount) }, shown: { $0.amount.description }),
                ListingColumn(
                    "reason", ListingWords.reason, value: { ListingValue($0.reason?.rawValue) },
                    shown: { $0.reason?.term(language) ?? "" }),
            ],
            rows: rows)
    }
}

/// Cells of an answer that cannot be understood.
enum AnswerProblemListing {
    static func make(
        _ rows: [AnswerRowProblem], _ language: Language
    ) -> Listing<AnswerRowProblem> {
        Listing(
            columns: [
                ListingColumn("row", ListingWords.row, edge: .right) { .number($0.line) },
                ListingColumn("column", ListingWords.column) { .text($0.heading(language)) },
                ListingColumn("value", ListingWords.value) { .text($0.value) },
                ListingColumn("problem", ListingWords.problem) { .text($0.sentence(language)) },
            ],
            rows: rows)
    }
}

/// Lines that cannot be written for the bank as they are.
enum BankProblemListing {
    static func make(
        _ rows: [BankLineProblem], _ language: Language
    ) -> Listing<BankLineProblem> {
        Listing(
            columns: [
                ListingColumn("line", BatchListingWords.line, edge: .right) {
                    .number($0.position)
                },
                ListingColumn("name", ListingWords.name) { .text($0.name) },
                ListingColumn("problem", ListingWords.problem) { .text($0.sentence(language)) },
            ],
            rows: rows)
    }
}
