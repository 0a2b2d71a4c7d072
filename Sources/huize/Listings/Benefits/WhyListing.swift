import Domain
import TerminalKit

/// The answer to `huize why`, for programs: a row for everything that was found.
enum WhyListing {
    /// What a row is about.
    enum Part: String {
        case condition, paper, verdict, layer, amount, missing, benefitCase, payment
    }

    /// A row.
    struct Entry {
        var part: Part
        var code: String?
        var words: Phrase?
        var answer: String?
        var source: Phrase?
        var amount: Money?
    }

    static func make(_ answer: WhyAnswer, _ register: OpenRegister) -> Listing<Entry> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("part", BenefitListingWords.part) { .text($0.part.rawValue) },
                ListingColumn("code", ListingWords.programme) { ListingValue($0.code) },
                ListingColumn("what", BenefitListingWords.item) {
                    ListingValue($0.words.map { $0(language) })
                },
                ListingColumn("answer", BenefitListingWords.answer) { ListingValue($0.answer) },
                ListingColumn("source", BenefitListingWords.source) {
                    ListingValue($0.source.map { $0(language) })
                },
                ListingColumn("amount", ListingWords.amount, edge: .right) {
                    $0.amount.map { ListingValue($0) } ?? .none
                },
            ],
            rows: entries(answer))
    }

    private static func entries(_ answer: WhyAnswer) -> [Entry] {
        let found = answer.explanation
        var entries = found.findings.map { finding in
            Entry(
                part: .condition, code: finding.condition, words: finding.term,
                answer: finding.truth.rawValue,
                source: Phrase(
                    zh: finding.sources.map(\.words.zh).joined(separator: "；"),
                    en: finding.sources.map(\.words.en).joined(separator: "; ")))
        }
        entries += found.papers.map { finding in
            Entry(
                part: .paper, code: finding.kind, words: finding.term,
                answer: finding.paper?.details.shownOn.description)
        }
        entries.append(
            Entry(
                part: .verdict, code: answer.programme.code, answer: found.verdict.rawValue,
                source: found.rule.map { Phrase(zh: $0, en: $0) }))
        entries += found.layers.map { layer in
            Entry(
                part: .layer, code: layer.fund,
                answer: layer.isUplift ? "uplift" : layer.layer?.rawValue, amount: layer.amount)
        }
        entries.append(Entry(part: .amount, code: "\(found.period)", amount: found.amount))
        entries += found.missing.map { Entry(part: .missing, words: $0) }
        if let last = found.applyUntil {
            entries.append(Entry(part: .missing, code: "applyUntil", answer: last.description))
        }
        if let details = answer.benefitCase?.details {
            entries.append(
                Entry(
                    part: .benefitCase, code: "\(details.year)", answer: details.state.rawValue))
        }
        entries += answer.payments.map { payment in
            Entry(
                part: .payment, code: "\(payment.period)", words: payment.reason?.term,
                answer: payment.status.rawValue, amount: payment.amount)
        }
        return entries
    }
}
