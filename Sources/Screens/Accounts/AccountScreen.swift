import Domain
import TerminalKit

/// The file of an account: who it is, by which keys one comes in, what lies with it, its history.
struct AccountScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case open, correct, addKey, removeKey, close, handOver, person, roles, turn, turnBack
        case move(ListMove)
        case back

        static var allCases: [Action] {
            [
                .open, .correct, .addKey, .removeKey, .close, .handOver, .person, .roles, .turn,
                .turnBack,
            ] + ListMove.allCases.map(Action.move) + [.back]
        }
    }

    enum Message: Sendable {
        case file(AccountFile, WorkInHand, owner: String?)
        case history(Page<JournalRow>, PageRequest)
        case form(AccountFormModel)
    }

    static let name = "account"
    static let isWatching = true
    static let keymap: [Binding<Action>] =
        [
            Binding(
                .correct, [.character("e")], help: AccountWords.changeHelp,
                footer: AccountWords.change, needs: .role(.manageAccounts)),
            Binding(
                .addKey, [.character("n")], help: AccountWords.addKeyHelp,
                footer: AccountWords.addKey, needs: .role(.manageAccounts)),
            Binding(
                .removeKey, [.character("d")], help: AccountWords.removeKeyHelp,
                footer: AccountWords.removeKey, needs: .role(.manageAccounts)),
            Binding(
                .close, [.character("c")], help: AccountWords.closeHelp,
                footer: AccountWords.close, needs: .role(.manageAccounts)),
            Binding(
                .handOver, [.character("w")], help: AccountWords.handOverHelp,
                footer: AccountWords.handOver, needs: .role(.manageAccounts)),
            Binding(
                .turn, [.tab], help: AccountWords.turnHelp, footer: AccountWords.turn),
            Binding(
                .open, [.enter, .right, .character("l")], help: AccountWords.openHelp,
                footer: CoreWords.open),
            Binding(.person, [.character("p")], help: BenefitWords.personHelp),
            Binding(.roles, [.character("r")], help: RoleWords.keyHelp),
            Binding(.turnBack, [.backTab], help: PeopleWords.previousTab),
        ]
        + ListMove.allCases.map { Binding(.move($0), $0.keys, help: ListWords.help($0)) }
        + [
            Binding(
                .back, [.escape, .character("q"), .left, .character("h")],
                help: ListWords.backHelp, footer: CoreWords.back)
        ]

    /// The rows above what a page of the file shows: who it is, and the names of the pages.
    static let headerRows = 3

    private let id: Account.ID
    private(set) var file: AccountFile?
    private(set) var work: WorkInHand?
    /// The name of who it is in the register.
    private(set) var owner: String?
    private(set) var keys = RowList<AccessKey>()
    private(set) var history = PagedList<JournalRow>()
    private(set) var showsHistory = false

    init(_ id: Account.ID) {
        self.id = id
    }

    func title(in context: Context) -> String {
        [context(AccountWords.account), file?.row.account.login ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let load: Effect<Message> = .load {
            [id, today = context.today] (registry: any Registry) throws(RegistryError) in
            let file = try registry.accountFile(id)
            return .file(
                file, try registry.workInHand(of: id, on: today),
                owner: try file.row.account.ownerName(from: registry))
        }
        return [load] + refreshHistory(in: context)
    }

    private mutating func refreshHistory(in context: Context) -> [Effect<Message>] {
        history.height = max(1, context.size.rows - Self.headerRows - 1)
        return showsHistory ? [page(history.refreshRequest)] : []
    }

    private func page(_ request: PageRequest) -> Effect<Message> {
        .load { [id] (registry: any Registry) throws(RegistryError) in
            .history(try registry.journal(of: .account(id), request), request)
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file, let work, let owner):
            self.file = file
            self.work = work
            self.owner = owner
            keys.show(file.keys)
        case .history(let page, let request): history.take(page, for: request)
        case .form(let model): return [.push(FormScreen(model))]
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        guard let file else { return action == .back ? [.pop] : [] }
        let account = file.row.account
        switch action {
        case .open: return history.current.map { [.push(UndoDialog($0))] } ?? []
        case .correct:
            return [
                .load { [id] (registry: any Registry) throws(RegistryError) in
                    .form(try AccountFormModel(changing: id, from: registry))
                }
            ]
        case .addKey: return [.push(AddKeyDialog(for: account))]
        case .removeKey:
            return keys.current.map { [.push(AccountStepDialog(account, .removeKey($0)))] } ?? []
        case .close:
            return [.push(AccountStepDialog(account, account.isClosed ? .open : .close))]
        case .handOver: return [.push(HandOverScreen(file.row))]
        case .person: return account.person.map { [.push(PersonScreen($0))] } ?? []
        case .roles: return [.push(RolesScreen(at: account.role))]
        case .turn, .turnBack:
            showsHistory.toggle()
            return refreshHistory(in: context)
        case .move(let move):
            guard showsHistory else {
                keys.move(move, height: 3)
                return []
            }
            return history.move(move).map { [page($0)] } ?? []
        case .back: return [.pop]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .move, .back, .roles, .turn, .turnBack: return nil
        default: break
        }
        guard let file else { return CasePageWords.notRead }
        let account = file.row.account
        switch action {
        case .open where !showsHistory: return AccountWords.openFromHistory
        case .open: return history.current == nil ? CoreWords.nothing : nil
        case .person: return account.person == nil ? AccountWords.noOwner : nil
        case .removeKey:
            if showsHistory { return AccountWords.keysFirst }
            return keys.current == nil ? AccountWords.noKeys : nil
        case .close: return account.reasonNotClosed(in: context)
        case .handOver: return account.reasonNotHandedOver(in: context)
        default: return nil
        }
    }
}
