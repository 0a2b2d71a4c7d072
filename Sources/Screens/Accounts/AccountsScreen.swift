import Domain
import TerminalKit

/// Who works with the register in the account's area, closed accounts too.
struct AccountsScreen: ListScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case add, correct, filter, filterBack, roles
    }

    enum News: Sendable {
        case form(AccountFormModel)
    }

    typealias Row = AccountRow

    static let name = "accounts"
    static let hasDetail = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .add, [.character("n")], help: AccountWords.addHelp, footer: AccountWords.add,
            needs: .role(.manageAccounts)),
        Binding(
            .correct, [.character("e")], help: AccountWords.changeHelp,
            footer: AccountWords.change, needs: .role(.manageAccounts)),
        Binding(
            .filter, [.character("f")], help: AccountWords.filterHelp,
            footer: AccountWords.filter),
        Binding(
            .roles, [.character("r")], help: RoleWords.keyHelp, footer: RoleWords.key),
        Binding(.filterBack, [.character("F")], help: AccountWords.filterBackHelp),
    ]

    var list = PagedList<AccountRow>()
    var box = SearchBox()
    private var filter = AccountFilter.all

    func title(in context: Context) -> String { context(AccountWords.title) }

    func headline(in context: Context) -> String {
        let past = context.asOf.map { "  " + context(CoreWords.presentRows($0)) }
        return context(filter.term) + (past ?? "")
    }

    func loader(
        in context: Context
    ) -> @Sendable (any Registry, PageRequest) throws(RegistryError) -> Page<AccountRow> {
        {
            [filter, words = box.words, today = context.today] registry, request
                throws(RegistryError) in
            let rows = try registry.accounts(in: registry.account.area)
            return Page(
                of: rows.filter { filter.passes($0.account, on: today) && $0.answers(to: words) },
                for: request)
        }
    }

    func columns(in context: Context) -> [TableColumn<AccountRow>] {
        AccountColumns.all(in: context)
    }

    func drawDetail(of row: AccountRow, into frame: inout Frame, in context: Context) {
        LabelledLines.draw(AccountLines.all(of: row, in: context), into: &frame, in: context)
    }

    mutating func open(_ row: AccountRow, in context: Context) -> [Effect<Message>] {
        [.push(AccountScreen(row.account.id))]
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        switch action {
        case .add: return [.push(FormScreen(AccountFormModel()))]
        case .correct:
            guard let id = list.current?.account.id else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .news(.form(try AccountFormModel(changing: id, from: registry)))
                }
            ]
        case .roles: return [.push(RolesScreen(in: context))]
        case .filter, .filterBack:
            filter = filter.moved(by: action == .filter ? 1 : -1)
            list.reset()
            return [page(list.initialRequest, in: context)]
        }
    }

    mutating func receiveNews(_ news: News, in context: Context) -> [Effect<Message>] {
        switch news {
        case .form(let model): [.push(FormScreen(model))]
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        action == .correct && list.current == nil ? CoreWords.nothing : nil
    }
}
