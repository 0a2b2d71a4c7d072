import Domain
import TerminalKit

extension PersonScreen {
    var headerRows: Int { 3 }

    func draw(into frame: inout Frame, in context: Context) {
        guard let file else { return }
        frame.put(heading(of: file, in: context), at: Point(column: 2, row: 0), role: .heading)
        let place = "\(file.villageName)  \(file.household.details.label)"
        var column = 2 + frame.put(place, at: Point(column: 2, row: 1), role: .dim) + 2
        if let item = file.due.first {
            let text = DueColumns.what(item, in: context)
            let late = item.daysLate(on: context.today)
            column += frame.put(
                "\(context(PeopleWords.due)) \(text) \(item.due)",
                at: Point(column: column, row: 1), role: late > 0 ? .late : .notice)
        }
        let names = [
            context(PeopleWords.tabDetails),
            "\(context(PeopleWords.tabServices)) \(file.services)",
            "\(context(PeopleWords.tabPayments)) \(file.payments)",
            context(PeopleWords.tabCases),
            context(PeopleWords.tabHistory),
            "\(context(RevealWords.looks)) \(lists.looks.rows.count)",
        ]
        TabBar.draw(names, selected: lists.place, into: &frame, row: 2)
        frame.inside(frame.bounds.splitTop(headerRows).rest) { inner in
            if lists.tab == .main {
                drawMain(of: file, into: &inner, in: context)
            } else {
                lists.draw(into: &inner, in: context)
            }
        }
    }

    private func heading(of file: PersonFile, in context: Context) -> String {
        let details = file.person.details
        var parts = [details.name, context(details.sex.term)]
        if let birthday = details.birthday {
            parts.append(
                context(PeopleWords.years(birthday.age(on: details.death ?? context.today))))
        }
        if let death = details.death { parts.append("\(context(PeopleWords.dead)) \(death)") }
        if let period = file.lastMenstrualPeriod {
            let days = context.today - period
            parts.append(
                context(PeopleWords.weeksPregnant(days / 7, days % 7, due: period + 280)))
        }
        return parts.joined(separator: "  ")
    }

    /// The details, below a line that says until when hidden numbers stand among them.
    private func drawMain(of file: PersonFile, into frame: inout Frame, in context: Context) {
        guard let revealed, context.now() < revealed.until else {
            drawDetails(of: file, into: &frame, in: context)
            return
        }
        frame.putLine(
            revealed.note(in: context),
            in: Rect(column: 2, row: 0, columns: frame.size.columns - 3, rows: 1),
            role: .notice)
        var shown = file
        shown.person.details = file.person.details.showing(revealed.numbers)
        frame.inside(frame.bounds.splitTop(1).rest) {
            drawDetails(of: shown, into: &$0, in: context)
        }
    }

    /// From this width on, the details stand in two columns, where all fit.
    private static let twoColumns = 100

    /// Where the details begin after a move; where all are in sight, nothing moves.
    func moved(_ move: ListMove, in context: Context) -> Int {
        guard let file, context.size.columns < Self.twoColumns else { return 0 }
        let rows = LabelledLines.rows(
            of: lines(of: file, in: context), width: context.size.columns - 4, in: context)
        let note = revealed == nil ? 0 : 1
        return move.moved(top, of: rows.count, height: context.size.rows - headerRows - note)
    }

    private func drawDetails(of file: PersonFile, into frame: inout Frame, in context: Context) {
        let lines = lines(of: file, in: context)
        guard frame.size.columns >= Self.twoColumns else {
            frame.inside(frame.bounds.inset(columns: 2, rows: 0)) {
                LabelledLines.draw(lines, from: top, into: &$0, in: context)
            }
            return
        }
        let half = (lines.count + 1) / 2
        let (left, right) = frame.bounds.inset(columns: 2, rows: 0)
            .splitLeft(frame.size.columns / 2)
        frame.inside(left) {
            LabelledLines.draw(Array(lines.prefix(half)), into: &$0, in: context)
        }
        frame.inside(right) {
            LabelledLines.draw(Array(lines.dropFirst(half)), into: &$0, in: context)
        }
    }

    /// Every field that has a value, relatives by name, then what is due.
    private func lines(of file: PersonFile, in context: Context) -> [(Phrase, String)] {
        let byName: Set<String> = ["name", "sex", "household", "spouse", "mother", "father"]
        var lines: [(Phrase, String)] = PersonDetails.fields.filter { !byName.contains($0.id) }
            .map { field in
                (field.term, field.shown(in: file.person.details, context.language) ?? "")
            }
        for relative in file.relatives {
            let age = PersonColumns.age(relative.person, in: context)
            lines.append((relative.kind.term, "\(relative.person.name)  \(age)"))
        }
        for item in file.due {
            lines.append((PeopleWords.due, "\(item.due)  \(DueColumns.what(item, in: context))"))
        }
        return lines.filter { !$0.1.isEmpty }
    }
}
