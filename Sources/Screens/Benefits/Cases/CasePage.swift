import Domain
import TerminalKit

/// The page of one case: everything that it is decided by.
struct CasePage {
    let file: CaseFile
    /// The step that comes next, and what stands in its way.
    let next: CaseStep
    /// Whose step that is.
    let turn: CaseTurn
    /// What was said about it.
    var talk = CaseTalk()

    /// What is decided: the state, the way on, the amount, conditions, papers.
    func writeMain(into page: inout PageText, in context: Context) {
        let details = file.benefitCase.details
        page.ends(person(in: context), context(details.state.term), role: .heading)
        page.ends(
            "\(PaymentColumns.programme(details.programme, in: context))  \(details.year)",
            details.rule.map { context(WhyWords.rule($0)) } ?? context(CasePageWords.takenOver),
            role: .heading)
        writeNow(into: &page, in: context)
        talk.write(unreadOnly: true, into: &page, in: context)
        guard let explanation = file.explanation else {
            page.space()
            page.paragraph(context(CasePageWords.noRuleAnyMore), role: .warning)
            return
        }
        page.space()
        ExplanationText.conditions(
            explanation.findings, changes: file.changes, into: &page, in: context)
        if !explanation.papers.isEmpty {
            page.heading(context(BenefitWords.papers))
            ExplanationText.papers(explanation.papers, into: &page, in: context)
        }
        page.space()
        page.entries(summary(explanation, in: context))
    }

    private func person(in context: Context) -> String {
        let person = file.person
        let age = person.birthday.map {
            context(PeopleWords.years($0.age(on: person.death ?? context.today)))
        }
        let parts = [
            person.name, context(person.sex.term), age ?? "", person.residentID?.masked ?? "",
            "\(person.villageName) \(person.householdLabel)",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// How long it waits, what comes next, and everything that stands in its way.
    private func writeNow(into page: inout PageText, in context: Context) {
        let details = file.benefitCase.details
        let day = details.waitingSince.day
        if details.state.isOpen {
            page.paragraph(
                context(CasePageWords.waits(since: day, context.today - day)), role: .dim)
        }
        if !file.changes.isEmpty {
            page.paragraph(
                context(CasePageWords.changes(file.changes.count)), role: .warning)
        }
        guard let action = next.action else {
            page.paragraph(context(CasePageWords.finished), role: .dim)
            return
        }
        let name = context(CasePageWords.action(action, next.level))
        var reasons = next.reasons(in: context)
        if context.onlyLooking == nil, turn.isOfOthers(than: context.account) {
            page.paragraph(context(turn.sentence), role: .notice)
            // What keeps a reviewer from it is no matter of anybody else's.
            reasons = next.level == nil ? next.obstacles.map(\.sentence) : []
            if reasons.isEmpty { return }
        }
        guard !reasons.isEmpty else {
            let key = String(action == .approve ? "a" : "b")
            page.paragraph(
                "\(context.glyphs.check) \(key) \(name): \(context(CasePageWords.may))",
                role: .good)
            return
        }
        page.entries(
            reasons.enumerated().map { index, sentence in
                PageText.Entry(
                    mark: String(context.glyphs.cross), markRole: .error,
                    name: index == 0 ? name : "", text: context(sentence), role: .warning)
            })
    }

    private func summary(_ explanation: Explanation, in context: Context) -> [PageText.Entry] {
        let details = file.benefitCase.details
        let programme = context.definitions.programme(details.programme)
        let amount =
            details.ownAmount?.description
            ?? ExplanationText.amount(
                explanation.layers, programme, for: explanation.period, in: context)
        var lines: [(Phrase, String, Role)] = [(BenefitWords.amount, amount, .money)]
        lines.append((CasePageWords.starts, details.starts.description, .normal))
        if let day = details.ends { lines.append((CasePageWords.ends, day.description, .warning)) }
        for sentence in explanation.missing {
            lines.append((BenefitWords.missing, context(sentence), .warning))
        }
        lines.append((CaseWords.origin, context(details.origin.term), .dim))
        return lines.map {
            PageText.Entry(name: context($0.0), nameRole: .fieldLabel, text: $0.1, role: $0.2)
        }
    }
}
