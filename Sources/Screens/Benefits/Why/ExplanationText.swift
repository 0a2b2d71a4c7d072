import Domain
import TerminalKit

/// The parts of an explanation, as the page "why" and the page of a case show them.
enum ExplanationText {
    /// Every condition with its answer and where it was read; what changed stands below it.
    static func conditions(
        _ findings: [ConditionFinding], changes: [FindingChange] = [], into page: inout PageText,
        in context: Context
    ) {
        var before: [String: ConditionFinding] = [:]
        for change in changes {
            if let old = change.before { before[old.condition] = old }
        }
        let widest = findings.map { Width.of(context($0.term)) }.max() ?? 0
        for finding in findings {
            let isNew = changes.contains { $0.after?.condition == finding.condition }
            page.entry(entry(of: finding, isNew: isNew, in: context), nameWidth: widest)
            guard isNew, let old = before[finding.condition] else { continue }
            let mark = self.mark(of: old.truth, in: context).text
            let text = "\(mark) \(sources(of: old, in: context))"
            page.paragraph(context(BenefitWords.was(text)), role: .warning, at: 6)
        }
        for change in changes where change.after == nil {
            guard let old = change.before else { continue }
            let text = "\(context(old.term)) \(mark(of: old.truth, in: context).text)"
            page.paragraph(context(BenefitWords.was(text)), role: .warning, at: 6)
        }
    }

    private static func entry(
        of finding: ConditionFinding, isNew: Bool, in context: Context
    ) -> PageText.Entry {
        let mark = mark(of: finding.truth, in: context)
        let note = isNew ? " [\(context(BenefitWords.changed))]" : ""
        return PageText.Entry(
            mark: mark.text, markRole: mark.role, name: context(finding.term) + note,
            nameRole: isNew ? .warning : .normal, text: sources(of: finding, in: context),
            role: finding.truth == .yes ? .dim : .normal)
    }

    static func sources(of finding: ConditionFinding, in context: Context) -> String {
        guard !finding.sources.isEmpty else { return context(BenefitWords.nothingKnown) }
        return finding.sources.map { context($0.words) }
            .joined(separator: context(BenefitWords.separator))
    }

    /// The sign of an answer.
    static func mark(of truth: Truth, in context: Context) -> (text: String, role: Role) {
        switch truth {
        case .yes: (String(context.glyphs.check), .good)
        case .no: (String(context.glyphs.cross), .error)
        case .unknown: ("?", .warning)
        }
    }

    /// Every paper that the rule asks for, and whether it was shown.
    static func papers(
        _ findings: [PaperFinding], into page: inout PageText, in context: Context
    ) {
        page.entries(
            findings.map { finding in
                let state = state(of: finding, in: context)
                return PageText.Entry(
                    mark: state.mark.text, markRole: state.mark.role, name: context(finding.term),
                    text: state.text, role: state.mark.role == .good ? .dim : .normal)
            })
    }

    private static func state(
        of finding: PaperFinding, in context: Context
    ) -> (mark: (text: String, role: Role), text: String) {
        guard let paper = finding.paper else {
            let mark = finding.isRequired ? ("?", Role.warning) : ("-", Role.dim)
            let words = finding.isRequired ? BenefitWords.notShown : BenefitWords.notRequired
            return (mark, context(words))
        }
        let details = paper.details
        let isRight = details.isConfirmed
        let words = [
            context(BenefitWords.shown(on: details.shownOn)),
            context(isRight ? BenefitWords.confirmed : BenefitWords.saysOpposite),
            details.note ?? "",
        ]
        return (
            mark(of: isRight ? .yes : .no, in: context),
            words.filter { !$0.isEmpty }.joined(separator: " ")
        )
    }

    /// The layers and what they add up to: `省 840.00 + 市 120.00 = 960.00 元/年`.
    static func amount(
        _ layers: [AmountLayer], _ programme: Programme?, for period: Period,
        in context: Context
    ) -> String {
        guard !layers.isEmpty else {
            // Without any rate it is no money that reaches the family.
            let isMoney = programme.map { !$0.rates.isEmpty } ?? true
            return context(
                isMoney ? BenefitWords.noRate : programme?.kind.term ?? BenefitWords.noRate)
        }
        let parts = layers.map { layer in
            let level = context(layer.layer?.term ?? BenefitWords.unstated)
            let name = layer.isUplift ? "\(level) \(context(BenefitWords.uplift))" : level
            return "\(name) \(layer.amount.plain)"
        }
        return context(
            BenefitWords.sum(
                parts.joined(separator: " + "), layers.sum, rhythm(of: programme, for: period)))
    }

    /// How often the amount is paid: a year of a monthly programme is told by the year.
    private static func rhythm(of programme: Programme?, for period: Period) -> Programme.Rhythm {
        guard let rhythm = programme?.rhythm, rhythm != .once else { return .once }
        return period.kind == .month ? .monthly : .yearly
    }
}
