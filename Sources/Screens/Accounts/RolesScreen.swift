import Domain
import TerminalKit

/// Which role may do what: the table of permissions, as many roles beside each other as fit.
struct RolesScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case next, previous
    }

    static let name = "roles"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .next, [.tab, .character("]")], help: RoleWords.next,
            footer: RoleWords.next),
        Binding(
            .previous, [.backTab, .character("[")], help: RoleWords.previous,
            footer: RoleWords.previous),
    ]

    private static let roles = Domain.Role.allCases
    /// The blank cells between columns, and those before the first.
    private static let gap = 2

    private var list = RowList<Permission>()
    /// The first role that is shown, if there is room for no more than those behind it.
    private var first: Int

    /// Begins with a role.
    init(at role: Domain.Role) {
        first = Self.roles.firstIndex(of: role) ?? 0
        list.show(Permission.allCases)
    }

    /// Begins with the role of whoever looks.
    init(in context: Context) {
        self.init(at: context.account.role)
    }

    func title(in context: Context) -> String { context(RoleWords.title) }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    mutating func move(_ move: ListMove, in context: Context) {
        list.move(move, height: max(1, context.size.rows - 5))
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Never>] {
        let shown = shown(in: context.size.columns, context)
        first = action == .next ? shown.lowerBound + 1 : max(0, shown.lowerBound - 1)
        return []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        let shown = shown(in: context.size.columns, context)
        return switch action {
        case .next: shown.upperBound == Self.roles.count ? RoleWords.last : nil
        case .previous: shown.lowerBound == 0 ? RoleWords.first : nil
        }
    }

    /// The roles that fit into a width: from the first wanted on, and none of the room empty.
    private func shown(in columns: Int, _ context: Context) -> Range<Int> {
        let widths = Self.roles.map { Width.of(context($0.term)) + Self.gap }
        let room = columns - Self.permissionWidth(in: context) - Self.gap - 1
        func end(from start: Int) -> Int {
            var (end, used) = (start, 0)
            while end < widths.count, end == start || used + widths[end] <= room {
                used += widths[end]
                end += 1
            }
            return end
        }
        var start = min(first, widths.count - 1)
        while start > 0, end(from: start - 1) == widths.count { start -= 1 }
        return start..<end(from: start)
    }

    private static func permissionWidth(in context: Context) -> Int {
        Permission.allCases.map { Width.of(context($0.term)) }.max() ?? 0
    }

    func draw(into frame: inout Frame, in context: Context) {
        let shown = shown(in: frame.size.columns, context)
        let (head, rest) = frame.bounds.splitTop(1)
        frame.put(
            headline(shown, in: context), at: Point(column: 2, row: head.row), role: .heading)
        let place = context(ListWords.place(list.selected + 1, Count(list.rows.count)))
        frame.put(
            place, at: Point(column: frame.size.columns - Width.of(place) - 1, row: head.row))
        let text = explanation(in: context).joined(separator: "  ")
            .wrapped(toWidth: frame.size.columns - 4).prefix(3)
        let (body, foot) = rest.splitBottom(4)
        frame.inside(body) { list.draw(columns(Self.roles[shown], in: context), into: &$0) }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        for (row, line) in text.enumerated() {
            frame.put(line, at: Point(column: 2, row: foot.row + 1 + row), role: .dim)
        }
    }

    /// Whose role one has oneself, and which of all are shown.
    private func headline(_ shown: Range<Int>, in context: Context) -> String {
        let own = context(RoleWords.yours(context.account.role))
        guard shown.count < Self.roles.count else { return own }
        let last = shown.count == 1 ? "" : "-\(shown.upperBound)"
        let place = "\(shown.lowerBound + 1)\(last)/\(Self.roles.count)"
        return "\(own)  \(context(RoleWords.shown)) \(place)"
    }

    /// What can be done by the selected permission.
    func explanation(in context: Context) -> [String] {
        guard let permission = list.current else { return [] }
        let commands = permission.allowed.map { context($0) }
        let separator = context.language == .zh ? "、" : ", "
        let roles = Self.roles.filter { $0.permissions.contains(permission) }
        return [
            commands.isEmpty
                ? context(permission.term)
                : context(RoleWords.allows(commands.joined(separator: separator))),
            context(RoleWords.held(by: roles.count, of: Self.roles.count)),
        ]
    }

    private func columns(
        _ roles: ArraySlice<Domain.Role>, in context: Context
    ) -> [TableColumn<Permission>] {
        let width = Self.permissionWidth(in: context)
        let names = TableColumn<Permission>(context(RoleWords.permission), width...width) {
            context($0.term)
        }
        let check = String(context.glyphs.check)
        return [names]
            + roles.map { role in
                let term = context(role.term)
                let width = Width.of(term)
                return TableColumn(term, width...width) { permission in
                    role.permissions.contains(permission) ? (check, .good) : ("-", .dim)
                }
            }
    }
}
