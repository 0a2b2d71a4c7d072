import Domain
import TerminalKit

extension DecideScreen {
    func draw(into frame: inout Frame, in context: Context) {
        frame.inside(frame.bounds.inset(columns: 1, rows: 0)) { inner in
            switch stage {
            case .reason: drawReason(into: &inner, in: context)
            case .checking, .ready:
                reviewPage(width: inner.size.columns - 1, in: context).draw(from: top, into: &inner)
            }
        }
    }

    private func drawReason(into frame: inout Frame, in context: Context) {
        let phrases = phrases(in: context)
        var page = PageText(width: frame.size.columns)
        page.paragraph(
            context(CaseStepWords.title(decision.action, decision.cases.count)), role: .heading)
        page.space()
        page.paragraph(
            context(phrases.isEmpty ? CaseStepWords.noPhrases : CaseStepWords.phrases), role: .dim)
        var chosenRow = page.lines.count
        for (index, phrase) in phrases.enumerated() {
            let isChosen = phrase.code == decision.phrase
            if isChosen { chosenRow = page.lines.count }
            page.entry(
                PageText.Entry(
                    mark: isChosen ? String(context.glyphs.marker) : " ",
                    name: "\(index + 1)", nameRole: .key, text: context(phrase.term),
                    role: isChosen ? .selected : .normal), nameWidth: 4)
        }
        page.space()
        page.paragraph(context(CaseStepWords.told), role: .dim)
        let row = min(page.lines.count + 1, frame.size.rows - 1)
        // Where the phrases are longer than the screen, the chosen one is seen, and the field.
        let first = PageText.top(chosenRow + 2 - row, of: page.lines.count, height: row)
        frame.inside(frame.bounds.splitTop(row).top) { page.draw(from: first, into: &$0) }
        frame.cursor = Point(column: 2, row: chosenRow - first)
        let used = frame.put(
            context(CaseStepWords.words) + " ", at: Point(column: 0, row: row), role: .fieldLabel)
        words.draw(
            into: &frame, at: Point(column: used, row: row),
            width: max(8, frame.size.columns - used - 1), focused: isTyping)
    }

    /// What is kept back and why, and what will be done with the rest.
    func reviewPage(width: Int, in context: Context) -> PageText {
        var page = PageText(width: width)
        let action = context(CaseStepWords.title(decision.action, decision.cases.count))
        guard stage == .ready else {
            page.paragraph(action, role: .heading)
            return page
        }
        let free = freeCases
        page.ends(
            action,
            context(
                CaseStepWords.result(
                    free.count, keptBack: decision.cases.count - free.count)),
            role: .heading, rightRole: keptBack.isEmpty ? .good : .warning)
        if !keptBack.isEmpty {
            page.heading(context(CaseStepWords.exceptions))
            page.entries(
                keptBack.map { obstacle in
                    PageText.Entry(
                        mark: String(context.glyphs.cross), markRole: .error, name: obstacle.name,
                        text: context(obstacle.sentence), role: .warning)
                })
        }
        let named = free.filter { !$0.name.isEmpty }
        if free.isEmpty {
            page.space()
            page.paragraph(context(CaseStepWords.allKeptBack), role: .dim)
        } else if !named.isEmpty {
            page.heading(context(CaseStepWords.rest))
            page.entries(
                named.map { decided in
                    PageText.Entry(
                        mark: String(context.glyphs.check), markRole: .good, name: decided.name,
                        text: decided.place, role: .dim)
                })
        }
        return page
    }
}
