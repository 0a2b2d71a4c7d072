import Domain
import TerminalKit

extension AccountScreen {
    func draw(into frame: inout Frame, in context: Context) {
        guard let file else {
            frame.cursor = Point(column: 0, row: 0)
            return
        }
        drawHead(of: file.row, into: &frame, in: context)
        let names = [
            context(AccountWords.main), context(PeopleWords.tabHistory),
        ]
        TabBar.draw(names, selected: showsHistory ? 1 : 0, into: &frame, row: 2)
        frame.inside(frame.bounds.splitTop(Self.headerRows).rest) { inner in
            if showsHistory {
                drawHistory(into: &inner, in: context)
            } else {
                drawMain(of: file, into: &inner, in: context)
            }
        }
    }

    private func drawHead(
        of row: AccountRow, into frame: inout Frame, in context: Context
    ) {
        let account = row.account
        let state = AccountColumns.state(account.state(on: context.today), in: context)
        let used = frame.put(
            "\(account.name)  \(account.login)", at: Point(column: 2, row: 0), role: .heading)
        frame.put(state.text, at: Point(column: 4 + used, row: 0), role: state.role)
        frame.put(
            "\(context(account.role.term))  \(row.areaName) \(account.area)",
            at: Point(column: 2, row: 1), role: .dim)
    }

    private func drawMain(
        of file: AccountFile, into frame: inout Frame, in context: Context
    ) {
        var lines = AccountLines.further(of: file.row, owner: owner, in: context)
        if let work {
            let labels = (lines.map(\.0) + [AccountWords.inHand]).map { Width.of(context($0)) }
            let room = frame.size.columns - 6 - (labels.max() ?? 0)
            lines.append(
                (AccountWords.inHand, AccountLines.work(work, width: room, in: context)))
        }
        let hint = remark(in: context).map {
            context($0).wrapped(toWidth: frame.size.columns - 4)
        }
        let (body, foot) = frame.bounds.splitBottom(hint?.count ?? 0)
        var used = 0
        frame.inside(body.inset(columns: 2, rows: 0)) {
            used = LabelledLines.draw(lines, into: &$0, in: context)
        }
        let rest = body.splitTop(min(used, max(0, body.rows - 3))).rest
        frame.horizontalLine(at: rest.origin, columns: rest.columns)
        frame.inside(rest.splitTop(1).rest) { inner in
            if file.keys.isEmpty {
                inner.put(context(AccountWords.noKeys), at: Point(column: 2, row: 0), role: .dim)
                inner.cursor = Point(column: 0, row: 0)
            } else {
                keys.draw(AccountColumns.keys(in: context), into: &inner)
            }
        }
        for (row, line) in (hint ?? []).enumerated() {
            frame.put(
                line, at: Point(column: 2, row: foot.row + row),
                role: context.asOf == nil ? .dim : .warning)
        }
    }

    /// What is worth knowing of any account.
    private func remark(in context: Context) -> Phrase? {
        if let day = context.asOf { return CoreWords.presentAccounts(day) }
        return context.account.may(.manageAccounts) ? AccountWords.writeKeys : nil
    }

    private func drawHistory(into frame: inout Frame, in context: Context) {
        let rows = Array(history.visible)
        guard !rows.isEmpty else {
            frame.cursor = Point(column: 0, row: 0)
            if !history.isFresh {
                frame.put(
                    context(AccountWords.noHistory), at: Point(column: 2, row: 1), role: .dim)
            }
            return
        }
        let table = TableView(columns: JournalColumns.all(in: context), lead: 2)
        table.draw(rows, of: history.rows, into: &frame) { index in
            history.top + index == history.selected ? .selected : []
        }
        frame.cursor = Point(column: 0, row: 1 + history.selected - history.top)
    }
}
