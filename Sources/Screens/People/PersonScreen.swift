import Domain
import TerminalKit

/// The file of a person: who they are, what is due, what was done, what they are owed.
struct PersonScreen: Screen {
    typealias Action = FileAction

    enum Message: Sendable {
        case file(PersonFile)
        case revealed(Revealed?)
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
                .reveal, [.character("#")], help: RevealWords.help, footer: RevealWords.numbers,
                needs: .role(.revealNumbers)),
            Binding(
                .register, [.character("n")], help: WhyWords.openCaseHelp,
                footer: WhyWords.openCase, needs: .role(.enterCases)),
        ])

    private let id: Person.ID
    private(set) var file: PersonFile?
    /// Hidden numbers that a reason shows for a while.
    private(set) var revealed: Revealed?
    private(set) var top = 0
    private(set) var lists: FileLists

    init(_ id: Person.ID) {
        self.id = id
        lists = FileLists(of: .person(id))
    }

    func title(in context: Context) -> String {
        file?.person.details.name ?? context(PeopleWords.tabDetails)
    }

    var shownUntil: Instant? { revealed?.until }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if let until = shownUntil, until <= context.now() { revealed = nil }
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
        case .file(let file):
            self.file = file
            guard file.person.details.hidesNumbers else { return [] }
            let (account, now) = (context.account, context.now())
            return [
                .load { [id] (registry: any Registry) throws(RegistryError) in
                    .revealed(
                        try Revealed.read(of: .person(id), for: account, at: now, from: registry))
                }
            ]
        case .revealed(let revealed): self.revealed = revealed
        case .lists(let message): lists.receive(message)
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        if let move = action.move {
            guard lists.tab == .main else { return lists.move(move).map { $0.map(Message.lists) } }
            top = moved(move, in: context)
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
        case .reveal:
            lists.tab = .main
            return [.push(RevealDialog(.person(id), name: file?.person.details.name ?? ""))]
        case .nextTab, .previousTab:
            lists.turn(by: action == .nextTab ? 1 : -1)
            return refresh(in: context)
        case .back: return [.pop]
        default: return []
        }
    }

    func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase {
        action == .reveal && context.seesAllNumbers ? RevealWords.seesAll : refusal
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .open:
            if lists.opened != nil {
                nil
            } else {
                lists.tab == .looks ? RevealWords.nobody : PeopleWords.openOnLists
            }
        case .reveal:
            context.refusesRevealing(
                hidden: file?.person.details.hidesNumbers ?? false, revealed)
        default: nil
        }
    }
}
