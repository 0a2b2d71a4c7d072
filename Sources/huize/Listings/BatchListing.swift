import Domain
import TerminalKit

/// Batches as `huize batch list` lists them.
enum BatchListing {
    static func make(_ rows: [BatchRow], _ language: Language) -> Listing<BatchRow> {
        Listing(
            columns: [
                ListingColumn("batch", BatchListingWords.batch) { .text($0.batch.number) },
                ListingColumn(
                    "area", BatchListingWords.area,
                    value: { .text($0.batch.details.area.description) },
                    shown: { $0.areaName }),
                ListingColumn("period", ListingWords.period) {
                    .text($0.batch.details.period.description)
                },
                ListingColumn(
                    "state", ListingWords.status,
                    value: { .text($0.batch.details.state.rawValue) },
                    shown: { $0.batch.details.state.term(language) }),
                ListingColumn("lines", BatchListingWords.lines, edge: .right) {
                    .number($0.batch.details.lines)
                },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.batch.details.total) },
                    shown: { $0.batch.details.total.description }),
                ListingColumn("paid", LineOutcome.paid.term, edge: .right) { .number($0.paid) },
                ListingColumn("returned", LineOutcome.returned.term, edge: .right) {
                    .number($0.returned)
                },
                ListingColumn("open", BatchListingWords.open, edge: .right) { .number($0.open) },
                ListingColumn("made", BatchListingWords.made) {
                    .text($0.batch.details.madeAt.day.description)
                },
            ],
            rows: rows)
    }
}

/// Lines of a batch, as `huize batch show --lines` lists them.
enum BatchLineListing {
    static func make(_ rows: [BatchLineRow], _ register: OpenRegister) -> Listing<BatchLineRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("line", BatchListingWords.line, edge: .right) {
                    .number($0.line.position)
                },
                ListingColumn("name", ListingWords.name) { .text($0.line.name) },
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.line.residentID?.masked)
                },
                ListingColumn(
                    "programme", ListingWords.programme, value: { .text($0.line.programme) },
                    shown: { register.programmeName($0.line.programme) }),
                ListingColumn("payments", ListingWords.payments, edge: .right) {
                    .number($0.payments)
                },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.line.amount) },
                    shown: { $0.line.amount.description }),
                ListingColumn("account", ListingWords.account) { .text($0.line.account.masked) },
                ListingColumn(
                    "answer", BatchListingWords.answer,
                    value: { ListingValue($0.line.outcome?.rawValue) },
                    shown: { $0.line.outcome?.term(language) ?? "" }),
                ListingColumn(
                    "reason", ListingWords.reason,
                    value: { ListingValue($0.line.reason?.rawValue) },
                    shown: { $0.line.reason?.term(language) ?? "" }),
                ListingColumn("answered", BatchListingWords.answered) {
                    ListingValue($0.line.answeredOn)
                },
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.village.description) }, shown: { $0.villageName }),
                ListingColumn(
                    "came_back", BatchListingWords.cameBack,
                    value: { ListingValue($0.cameBack?.rawValue) },
                    shown: { $0.cameBack?.term(language) ?? "" }),
            ],
            rows: rows)
    }
}
