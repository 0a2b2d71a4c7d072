import Domain
import TerminalKit

/// The page that says why: conditions with their sources, the amount, papers, what is missing.
struct WhyPage {
    let explanation: Explanation
    /// The case of the same programme and year.
    let `case`: CaseRow?

    func write(into page: inout PageText, in context: Context) {
        let programme = context.definitions.programme(explanation.programme)
        let name = PaymentColumns.programme(explanation.programme, in: context)
        let period = PaymentColumns.period(explanation.period, in: context)
        page.ends(
            "\(name)  \(period)", explanation.rule.map { context(WhyWords.rule($0)) } ?? "",
            role: .heading)
        writeVerdict(into: &page, in: context)
        if let programme, programme.isClosed {
            page.paragraph(context(WhyWords.closed), role: .warning)
        }
        guard explanation.rule != nil else {
            page.paragraph(context(BenefitWords.noRule), role: .warning)
            return
        }
        page.space()
        ExplanationText.conditions(explanation.findings, into: &page, in: context)
        if !explanation.papers.isEmpty {
            page.heading(context(BenefitWords.papers))
            ExplanationText.papers(explanation.papers, into: &page, in: context)
        }
        page.space()
        page.entries(summary(programme, in: context))
        writeGround(into: &page, in: context)
    }

    /// The answer in a word, and how far the case has come.
    private func writeVerdict(into page: inout PageText, in context: Context) {
        let mark = ExplanationText.mark(of: explanation.verdict, in: context)
        let words = context(WhyPage.words(of: explanation))
        page.ends("\(mark.text) \(words)", caseText(in: context), role: mark.role)
    }

    private func caseText(in context: Context) -> String {
        guard let row = `case` else { return context(WhyWords.noCase) }
        var parts = [
            "\(context(WhyWords.caseColumn)) \(context(row.benefitCase.details.state.term))"
        ]
        if let day = row.postedUntil { parts.append(context(WhyWords.posted(until: day))) }
        return parts.joined(separator: "  ")
    }

    /// What adds up, what is missing, and by when.
    private func summary(_ programme: Programme?, in context: Context) -> [PageText.Entry] {
        var entries = [
            PageText.Entry(
                name: context(BenefitWords.amount), nameRole: .fieldLabel,
                text: ExplanationText.amount(
                    explanation.layers, programme, for: explanation.period, in: context),
                role: .money)
        ]
        for (index, sentence) in explanation.missing.enumerated() {
            entries.append(
                PageText.Entry(
                    name: index == 0 ? context(BenefitWords.missing) : "", nameRole: .fieldLabel,
                    text: context(sentence), role: .warning))
        }
        if let day = explanation.meetsOn {
            entries.append(
                PageText.Entry(
                    name: context(WhyWords.when), nameRole: .fieldLabel,
                    text: context(WhyWords.meets(on: day, today: context.today))))
        }
        if let day = explanation.applyUntil {
            entries.append(
                PageText.Entry(
                    name: context(WhyWords.until), nameRole: .fieldLabel,
                    text: context(WhyWords.apply(until: day, today: context.today)),
                    role: day < context.today ? .warning : .normal))
        }
        return entries
    }

    /// On what it rests.
    private func writeGround(into page: inout PageText, in context: Context) {
        page.space()
        if let source = explanation.ruleSource {
            page.paragraph(context(WhyWords.source(source)), role: .dim)
        }
        page.paragraph(context(WhyWords.judged(on: explanation.judgedOn)), role: .dim)
    }

    /// The answer in a word.
    static func words(of explanation: Explanation) -> Phrase {
        switch explanation.verdict {
        case .yes: WhyWords.entitled
        case .no: WhyWords.notEntitled
        case .unknown where explanation.rule == nil: WhyWords.noRule
        case .unknown: explanation.lacksOnlyPapers ? WhyWords.lacksPapers : WhyWords.unclear
        }
    }
}
