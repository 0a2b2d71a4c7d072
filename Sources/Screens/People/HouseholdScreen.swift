import Domain
import TerminalKit

/// The file of a household: its members, what was done for them, what they are owed.
struct HouseholdScreen: Screen {
    typealias Action = FileAction

    enum Message: Sendable {
        case file(HouseholdFile)
        case revealed(Revealed?)
        case lists(FileLists.Message)
        case visit(HouseholdFile)
        case screening(PersonFile)
    }

    static let name = "household"
    static let isWatching = true
    static let keymap = FileAction.keymap(
        correcting: PeopleWords.correctHousehold, opens: CoreWords.open,
        own: [
            Binding(
                .register, [.character("n")], help: PeopleWords.newMember,
                footer: PeopleWords.new, needs: .role(.correctRecords)),
            Binding(
                .reveal, [.character("#")], help: RevealWords.helpOfHousehold,
                footer: RevealWords.numbers, needs: .role(.revealNumbers)),
        ])

    private let id: Household.ID
    private var file: HouseholdFile?
    /// The hidden telephone that a reason shows for a while.
    private var revealed: Revealed?
    private var selected = 0
    private var lists: FileLists

    init(_ id: Household.ID) {
        self.id = id
        lists = FileLists(of: .household(id))
    }

    func title(in context: Context) -> String {
        guard let file else { return context(PeopleWords.households) }
        let label = file.household.details.label
        return context.account.area.level == .village ? label : "\(file.villageName) \(label)"
    }

    var shownUntil: Instant? { revealed?.until }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if let until = shownUntil, until <= context.now() { revealed = nil }
        let load: Effect<Message> = .load { [id] (registry: any Registry) throws(RegistryError) in
            .file(try registry.household(id))
        }
        return [load] + refresh(in: context)
    }

    private mutating func refresh(in context: Context) -> [Effect<Message>] {
        lists.refresh(height: max(1, context.size.rows - headerRows - 2)).map {
            $0.map(Message.lists)
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file):
            self.file = file
            selected = min(selected, max(0, file.members.count - 1))
            guard file.household.details.hidesNumbers else { return [] }
            let (account, now) = (context.account, context.now())
            return [
                .load { [id] (registry: any Registry) throws(RegistryError) in
                    .revealed(
                        try Revealed.read(
                            of: .household(id), for: account, at: now, from: registry))
                }
            ]
        case .revealed(let revealed): self.revealed = revealed
        case .lists(let message): lists.receive(message)
        case .visit(let file): return [.push(LogVisitForm.screen(household: file, person: member))]
        case .screening(let file): return [.push(LogScreeningForm.screen(person: file, kind: nil))]
        }
        return []
    }

    private var member: PersonRow? {
        guard let file, lists.tab == .main, file.members.indices.contains(selected) else {
            return nil
        }
        return file.members[selected]
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        if let move = action.move { return self.move(move, in: context) }
        switch action {
        case .open:
            if lists.tab == .main { return member.map { [.push(PersonScreen($0.id))] } ?? [] }
            return lists.opened.map { [.push($0)] } ?? []
        case .visit: return file.map { receive(.visit($0), in: context) } ?? []
        case .screening:
            guard let member else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .screening(try registry.person(member.id))
                }
            ]
        case .why:
            if let why = lists.why { return [.push(why)] }
            return member.map { [.push(WhyListScreen($0.id))] } ?? []
        case .correct: return file.map { [.push(HouseholdForm.screen(correct: $0))] } ?? []
        case .register: return file.map { [.push(PersonForm.screen(registerIn: $0))] } ?? []
        case .reveal:
            lists.tab = .main
            return [
                .push(RevealDialog(.household(id), name: file?.household.details.label ?? ""))
            ]
        case .nextTab, .previousTab:
            lists.turn(by: action == .nextTab ? 1 : -1)
            return refresh(in: context)
        case .back: return [.pop]
        default: return []
        }
    }

    private mutating func move(_ move: ListMove, in context: Context) -> [Effect<Message>] {
        guard lists.tab == .main else { return lists.move(move).map { $0.map(Message.lists) } }
        let last = max(0, (file?.members.count ?? 0) - 1)
        switch move {
        case .up: selected = max(0, selected - 1)
        case .down: selected = min(last, selected + 1)
        case .pageUp, .first: selected = 0
        case .pageDown, .last: selected = last
        }
        return []
    }

    func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase {
        action == .reveal && context.seesAllNumbers ? RevealWords.seesAll : refusal
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .screening where member == nil: PeopleWords.emptyHousehold
        case .open where lists.tab == .main && member == nil: PeopleWords.emptyHousehold
        case .open where lists.tab == .looks && lists.opened == nil: RevealWords.nobody
        case .reveal:
            context.refusesRevealing(
                hidden: file?.household.details.hidesNumbers ?? false, revealed,
                otherwise: RevealWords.nothingHiddenOfHousehold)
        case .why where member == nil && lists.why == nil: WhyWords.chooseSomebody
        default: nil
        }
    }

    private var headerRows: Int { 3 }

    func draw(into frame: inout Frame, in context: Context) {
        guard let file else { return }
        let shown = revealed.flatMap { context.now() < $0.until ? $0 : nil }
        let details = file.household.details.showing(shown?.numbers)
        let head = file.members.first { $0.id == details.head }?.name
        let first = [
            details.label, head ?? context(PeopleWords.noHead), details.phone ?? "",
            details.status == .active ? "" : context(details.status.term),
        ]
        frame.put(
            first.filter { !$0.isEmpty }.joined(separator: "  "), at: Point(column: 2, row: 0),
            role: .heading)
        frame.put(
            "\(file.villageName)  \(details.address ?? "")", at: Point(column: 2, row: 1),
            role: .dim)
        let names = [
            "\(context(PeopleWords.tabMembers)) \(file.members.count)",
            "\(context(PeopleWords.tabServices)) \(file.services)",
            "\(context(PeopleWords.tabPayments)) \(file.payments)",
            context(PeopleWords.tabHistory),
            "\(context(RevealWords.looks)) \(lists.looks.rows.count)",
        ]
        TabBar.draw(names, selected: lists.place, into: &frame, row: 2)
        frame.inside(frame.bounds.splitTop(headerRows).rest) { inner in
            guard lists.tab == .main else { return lists.draw(into: &inner, in: context) }
            guard let shown else { return drawMembers(of: file, into: &inner, in: context) }
            inner.putLine(
                shown.note(in: context),
                in: Rect(column: 2, row: 0, columns: inner.size.columns - 3, rows: 1),
                role: .notice)
            inner.inside(inner.bounds.splitTop(1).rest) {
                drawMembers(of: file, into: &$0, in: context)
            }
        }
    }

    private func drawMembers(
        of file: HouseholdFile, into frame: inout Frame, in context: Context
    ) {
        guard !file.members.isEmpty else {
            frame.put(context(PeopleWords.emptyHousehold), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        let height = max(1, frame.size.rows - 1)
        let top = max(0, selected - height + 1)
        let rows = Array(file.members.dropFirst(top).prefix(height))
        let columns = PersonColumns.inHousehold(in: context)
        TableView(columns: columns).draw(rows, of: file.members, into: &frame) { index in
            top + index == selected ? .selected : []
        }
        frame.cursor = Point(column: 0, row: 1 + selected - top)
    }
}
