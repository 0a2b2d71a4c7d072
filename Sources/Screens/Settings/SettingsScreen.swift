import Domain
import TerminalKit

/// The language, and who and where one is.
struct SettingsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case language, accounts, roles, status, back
    }

    static let name = "settings"
    static let keymap: [Binding<Action>] = [
        Binding(
            .language, [.enter], help: SettingsWords.languageHelp,
            footer: SettingsWords.language),
        Binding(
            .accounts, [.character("a")], help: SettingsWords.accountsHelp,
            footer: AccountWords.title),
        Binding(
            .roles, [.character("r")], help: RoleWords.keyHelp, footer: RoleWords.title),
        Binding(
            .status, [.character("t")], help: StatusScreenWords.help,
            footer: StatusScreenWords.state, needs: .role(.manageRegister)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    func title(in context: Context) -> String { context(HomeWords.settings) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        switch action {
        case .back: [.pop]
        case .status: [.push(StatusScreen())]
        case .language: [.setLanguage(context.language == .zh ? .en : .zh)]
        case .accounts: [.push(AccountsScreen())]
        case .roles: [.push(RolesScreen(in: context))]
        }
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    func draw(into frame: inout Frame, in context: Context) {
        let account = context.account
        let lines: [(Phrase, String)] = [
            (SettingsWords.language, context(SettingsWords.ownName)),
            (SettingsWords.login, account.login), (SettingsWords.name, account.name),
            (SettingsWords.role, context(account.role.term)),
            (SettingsWords.may, may(width: frame.size.columns - 4, in: context)),
            (SettingsWords.area, context.path.map(\.name).joined(separator: " ")),
            (SettingsWords.areaCode, account.area.description),
            (SettingsWords.today, context.today.description),
        ]
        frame.put(
            String(context.glyphs.marker), at: Point(column: 0, row: 1))
        frame.cursor = Point(column: 0, row: 1)
        frame.inside(
            Rect(column: 2, row: 1, columns: frame.size.columns - 4, rows: frame.size.rows - 1)
        ) {
            LabelledLines.draw(lines, into: &$0, in: context)
        }
    }

    /// What the account may do; who may do much is told how much, and finds it under roles.
    private func may(width: Int, in context: Context) -> String {
        let permissions = context.account.permissions.sorted { $0.rawValue < $1.rawValue }
        let allowed = permissions.map { context($0.term) }
            .joined(separator: context.language == .zh ? "、" : ", ")
        let all = Permission.allCases.count
        return Width.of(allowed) <= Self.mostRows * (width - 16)
            ? allowed : context(SettingsWords.may(permissions.count, of: all))
    }

    /// The most rows for what the account may do, so that all the rest is in sight as well.
    private static let mostRows = 4
}
