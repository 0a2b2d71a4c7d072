import Domain
import TerminalKit

/// The sums of a batch, one after the other.
enum BatchSumListing {
    /// A sum with what it is summed by.
    struct Row {
        let key: String
        let by: Phrase
        let name: String
        let sum: BatchSum
    }

    /// A batch's sums by programme, fund, village and answer.
    static func make(_ file: BatchFile, _ register: OpenRegister) -> Listing<Row> {
        let language = register.language
        let programmes = file.programmes.map {
            Row(
                key: "programme", by: ListingWords.programme,
                name: register.programmeName($0.group), sum: $0)
        }
        let funds = file.funds.map {
            Row(
                key: "fund", by: BatchListingWords.fund, name: register.fundName($0.group),
                sum: $0)
        }
        let villages = file.villages.map {
            Row(key: "village", by: ListingWords.village, name: $0.name, sum: $0)
        }
        let answers = file.outcomes.map { sum in
            let outcome = LineOutcome(rawValue: sum.group)?.term ?? BatchListingWords.open
            return Row(
                key: "answer", by: BatchListingWords.answer, name: outcome(language), sum: sum)
        }
        return listing(programmes + funds + villages + answers, language)
    }

    /// What a batch would hold by programme, and what stays behind by reason.
    static func make(_ preview: BatchPreview, _ register: OpenRegister) -> Listing<Row> {
        let language = register.language
        let programmes = preview.programmes.map {
            Row(
                key: "programme", by: ListingWords.programme,
                name: register.programmeName($0.group), sum: $0)
        }
        func byReason(_ sums: [BatchSum], _ key: String, _ by: Phrase) -> [Row] {
            sums.map { sum in
                let reason =
                    PaymentReason(rawValue: sum.group)?.term
                    ?? PaymentStatus(rawValue: sum.group)?.term
                return Row(key: key, by: by, name: reason?(language) ?? sum.group, sum: sum)
            }
        }
        return listing(
            programmes
                + byReason(preview.comingBack, "coming_back", BatchListingWords.comingBack)
                + byReason(preview.behind, "behind", BatchListingWords.behind), language)
    }

    private static func listing(_ rows: [Row], _ language: Language) -> Listing<Row> {
        Listing(
            columns: [
                ListingColumn(
                    "by", BatchListingWords.by, value: { .text($0.key) },
                    shown: { $0.by(language) }),
                ListingColumn(
                    "group", ListingWords.group, value: { .text($0.sum.group) },
                    shown: { $0.name }),
                ListingColumn("lines", BatchListingWords.lines, edge: .right) {
                    .number($0.sum.lines)
                },
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.sum.amount) },
                    shown: { $0.sum.amount.description }),
            ],
            rows: rows)
    }
}
