import Domain
import TerminalKit

/// The answer to `huize why`, for people.
struct WhyText {
    private let answer: WhyAnswer
    private let register: OpenRegister
    private let language: Language
    private var lines: [String] = []

    init(_ answer: WhyAnswer, _ register: OpenRegister) {
        self.answer = answer
        self.register = register
        language = register.language
        compose()
    }

    /// All of it.
    var text: String {
        // What people typed is data: nothing of it may steer the terminal.
        lines.map { Width.cleaned($0, standIn: "?") + "\n" }.joined()
    }

    private var explanation: Explanation { answer.explanation }

    private mutating func compose() {
        let name = answer.programme.term(language)
        lines.append(
            "\(WhyWords.title(language)) · \(answer.person.name) · \(name) "
                + "\(explanation.period)   \(WhyWords.rule(explanation.rule)(language))")
        let origin = [
            explanation.ruleSource, "\(WhyWords.judgedOn(language)) \(explanation.judgedOn)",
        ].compactMap { $0 }
        lines.append("  " + origin.joined(separator: " · "))
        compose(explanation.findings)
        compose(explanation.papers)
        let verdict = explanation.verdict
        lines.append("  \(mark(verdict)) \(WhyWords.verdict(verdict)(language))")
        composeAmount()
        composeMissing()
        composeProgress()
    }

    private mutating func compose(_ findings: [ConditionFinding]) {
        let width = findings.map { Width.of($0.term(language)) }.max() ?? 0
        for finding in findings {
            let sources = finding.sources.map { $0.words(language) }
            lines.append(
                "  \(mark(finding.truth)) "
                    + finding.term(language).padded(toWidth: width, aligned: .left)
                    + "  " + sources.joined(separator: language == .zh ? "；" : "; "))
        }
    }

    private mutating func compose(_ papers: [PaperFinding]) {
        guard !papers.isEmpty else { return }
        lines.append("  \(WhyWords.papers(language))")
        for finding in papers {
            let (sign, words) =
                if let paper = finding.paper {
                    (mark(.yes), WhyWords.shown(paper))
                } else if finding.isRequired {
                    (mark(.unknown), WhyWords.notShown)
                } else {
                    (" ", WhyWords.optional)
                }
            lines.append("    \(sign) \(finding.term(language))  \(words(language))")
        }
    }

    private mutating func composeAmount() {
        let layers = explanation.layers.map { layer in
            let level = layer.layer?.term(language) ?? ""
            let whose = layer.isUplift ? WhyWords.uplift(language) : level
            return "\(whose) \(layer.amount.plain) (\(fund(layer.fund)))"
        }
        let sum =
            layers.isEmpty
            ? WhyWords.noRate(language)
            : layers.joined(separator: " + ") + " = \(explanation.amount.plain)"
        lines.append("  \(WhyWords.amount(language))  \(sum)")
    }

    private mutating func composeMissing() {
        var missing = explanation.missing
        if explanation.verdict == .unknown, let last = explanation.applyUntil {
            missing.append(WhyWords.applyUntil(last))
        }
        for phrase in missing {
            lines.append("  \(WhyWords.missing(language))  \(phrase(language))")
        }
    }

    private mutating func composeProgress() {
        if let benefitCase = answer.benefitCase {
            let details = benefitCase.details
            lines.append(
                "  \(WhyWords.benefitCase(language))  \(details.year) "
                    + "\(details.state.term(language)) \(details.waitingSince.day)")
        }
        for payment in answer.payments {
            let reason = payment.reason.map {
                " \($0.term(language)) → \($0.advice(language))"
            }
            lines.append(
                "  \(WhyWords.payment(language))  \(payment.period) \(payment.amount) "
                    + payment.status.term(language) + (reason ?? ""))
        }
    }

    private func fund(_ code: String) -> String {
        register.definitions.funds.first { $0.code == code }?.term(language) ?? code
    }

    private func mark(_ truth: Truth) -> String {
        switch truth {
        case .yes: "✓"
        case .no: "✗"
        case .unknown: "?"
        }
    }
}
