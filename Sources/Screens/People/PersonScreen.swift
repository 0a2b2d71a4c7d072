import Domain
import TerminalKit

/// The file of a person: who they are, what is due, what was done, what they are owed.
struct PersonScreen: Screen {
    typealias Action = FileAction

    enum Message: Sendable {
        case file(PersonFile)
        case lists(FileLists.Message)
    }

    static let name = "person"
    static let isWatching = true
    static let keymap = FileAction.keymap(
        correcting: PeopleWords.correctPerson, opens: nil,
        own: [
            Binding(
                .other, [.character("p")], help: PeopleWords.openHousehold,
                footer: PeopleWords.household),
            Binding(
                .register, [.character("n")], help: WhyWords.openCaseHelp,
                footer: WhyWords.openCase),
        ])

    private let id: Person.ID
    private var file: PersonFile?
    private var top = 0
    private var lists: FileLists

    init(_ id: Person.ID) {
        self.id = id
        lists = FileLists(of: .person(id))
    }

    func title(in context: Context) -> String {
        file?.person.details.name ?? context(PeopleWords.tabDetails)
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let load: Effect<Message> = .load { [id] (registry: any Registry) throws(RegistryError) in
            .file(try registry.person(id))
        }
        return [load] + refresh(in: context)
    }

    private mutating func refresh(in context: Context) -> [Effect<Message>] {
        lists.refresh(height: max(1, context.size.rows - headerRows - 1)).map {
            $0.map(Message.lists)
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file): self.file = file
        case .lists(let message): lists.receive(message)
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        if let move = action.move {
            guard lists.tab == .main else { return lists.move(move).map { $0.map(Message.lists) } }
            top = move == .down || move == .pageDown ? top + 3 : max(0, top - 3)
            if move == .first { top = 0 }
            return []
        }
        switch action {
        case .open: return lists.opened.map { [.push($0)] } ?? []
        case .visit: return file.map { [.push(LogVisitForm.screen(person: $0))] } ?? []
        case .screening:
            return file.map { [.push(LogScreeningForm.screen(person: $0, kind: nil))] } ?? []
        case .why: return [.push(lists.why ?? WhyListScreen(id) as any Screen)]
        case .register:
            return file.map { [.push(OpenCaseForm.screen($0.person, year: context.today.year))] }
                ?? []
        case .correct: return file.map { [.push(PersonForm.screen(correct: $0))] } ?? []
        case .other: return file.map { [.push(HouseholdScreen($0.household.id))] } ?? []
        case .nextTab, .previousTab:
            lists.turn(by: action == .nextTab ? 1 : -1)
            return refresh(in: context)
        case .back: return [.pop]
        default: return []
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .open: lists.opened == nil ? PeopleWords.openOnLists : nil
        case .visit, .screening: context.refusal(.logServices)
        case .register: context.refusal(.enterCases)
        case .correct: context.refusal(.correctRecords)
        default: nil
        }
    }

    private var headerRows: Int { 3 }

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
        ]
        TabBar.draw(names, selected: lists.place, into: &frame, row: 2)
        frame.inside(frame.bounds.splitTop(headerRows).rest) { inner in
            if lists.tab == .main {
                drawDetails(of: file, into: &inner, in: context)
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

    private func drawDetails(of file: PersonFile, into frame: inout Frame, in context: Context) {
        let lines = lines(of: file, in: context)
        let shown = Array(lines.dropFirst(min(top, max(0, lines.count - 3))))
        guard frame.size.columns >= 100 else {
            frame.inside(frame.bounds.inset(columns: 2, rows: 0)) {
                LabelledLines.draw(shown, into: &$0, in: context)
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
