import Domain
import TerminalKit

extension HomeScreen {
    func draw(into frame: inout Frame, in context: Context) {
        if frame.size.columns >= 76 {
            drawWide(into: &frame, in: context)
        } else {
            drawNarrow(into: &frame, in: context)
        }
    }

    /// The menu, what is due beside it, what is owed below both where there is room.
    private func drawWide(into frame: inout Frame, in context: Context) {
        let menu = Catalogue.places.count + 4
        let chart = min(owed.count + 2, frame.size.rows - menu)
        let (top, below) = frame.bounds.splitBottom(chart > 3 ? chart : 0)
        let (left, right) = top.splitLeft(menuColumns(in: context))
        frame.inside(left) { drawPlaces(into: &$0, from: 1, in: context) }
        drawFoot(into: &frame, row: Catalogue.places.count + 2, in: context)
        frame.inside(left) { inner in
            drawNews(into: &inner, row: Catalogue.places.count + 1, in: context)
        }
        frame.verticalLine(at: right.origin, rows: right.rows)
        let beside = right.splitLeft(2).rest
        frame.inside(beside) { inner in
            let rows = max(Catalogue.places.count, inner.size.rows - 4)
            let used = drawDue(into: &inner, rows: rows, in: context)
            let row = max(used + 1, Catalogue.places.count + 2)
            drawStuck(into: &inner, at: Point(column: 0, row: row), in: context)
            drawMonths(into: &inner, at: Point(column: 0, row: row + 1), in: context)
        }
        if chart > 3 { frame.inside(below) { drawOwed(into: &$0, in: context) } }
        // Who looks from outside needs the room of the heading, and is worth it.
        drawEmergency(into: &frame, row: 0, in: context)
        frame.cursor = Point(column: 1, row: 1 + selected)
    }

    /// One below the other: the menu, as much as fits of what is due, and the rest in two lines.
    private func drawNarrow(into frame: inout Frame, in context: Context) {
        let start = frame.size.rows > Catalogue.places.count + 8 ? 1 : 0
        drawPlaces(into: &frame, from: start, in: context)
        frame.cursor = Point(column: 1, row: start + selected)
        var below = frame.bounds.splitTop(start + Catalogue.places.count).rest
        guard below.rows >= 2 else { return }
        if below.rows > 2, toldEmergency(in: context) != nil {
            drawEmergency(into: &frame, row: below.row, in: context)
            below = below.splitTop(1).rest
        }
        if below.rows > 2 {
            drawNews(into: &frame, row: below.row, in: context)
            below = below.splitTop(1).rest
        }
        let (due, foot) = below.splitBottom(2)
        if due.rows > 1 {
            frame.inside(due.inset(columns: 3, rows: 0)) {
                _ = drawDue(into: &$0, rows: due.rows - 1, in: context)
            }
        }
        let months = drawMonths(into: &frame, at: Point(column: 3, row: foot.row), in: context)
        drawStuck(
            into: &frame, at: Point(column: max(33, 5 + months), row: foot.row), in: context)
        guard let summary else { return }
        let used = frame.put(
            context(moving(summary)), at: Point(column: 3, row: foot.row + 1), role: .dim)
        drawBackup(
            of: summary, into: &frame,
            at: Point(column: max(33, 5 + used), row: foot.row + 1), in: context)
    }

    private func drawPlaces(into frame: inout Frame, from start: Int, in context: Context) {
        let left = figuresColumn(in: context)
        for (index, place) in Catalogue.places.enumerated() {
            let row = start + index
            let isSelected = index == selected
            if isSelected {
                frame.put(String(context.glyphs.marker), at: Point(column: 1, row: row))
            }
            frame.put(
                place.digit.map(String.init) ?? "", at: Point(column: 3, row: row), role: .key)
            frame.put(
                context(place.title), at: Point(column: 5, row: row),
                role: isSelected ? .selected : .normal)
            frame.putLine(
                text(of: place, in: context),
                in: Rect(column: left, row: row, columns: frame.size.columns - left, rows: 1),
                role: role(of: place, in: context))
        }
    }

    /// Where the figures behind the menu's titles begin.
    private func figuresColumn(in context: Context) -> Int {
        7 + (Catalogue.places.map { Width.of(context($0.title)) }.max() ?? 4)
    }

    private func menuColumns(in context: Context) -> Int {
        let texts = Catalogue.places.map { Width.of(text(of: $0, in: context)) }.max() ?? 0
        return min(44, max(34, figuresColumn(in: context) + texts + 1))
    }

    private func role(of place: CatalogueEntry, in context: Context) -> Role {
        guard let summary else { return .dim }
        switch place.digit {
        case "1" where summary.late.value > 0: return .late
        case "4": return .money
        case "5" where (cases?.value ?? 0) > 0 && CaseFilter.hasMine(in: context): return .notice
        case "6" where (postings?.value ?? 0) > 0: return .notice
        case "d" where summary.drafts > 0: return .warning
        default: return .dim
        }
    }

    private func text(of place: CatalogueEntry, in context: Context) -> String {
        guard let summary else { return "" }
        let phrase: Phrase? =
            switch place.digit {
            case "1": HomeWords.due(summary.due, summary.late)
            case "2": HomeWords.register(summary.households, summary.persons)
            case "3": HomeWords.month(summary.visitsThisMonth, summary.screeningsThisMonth)
            case "4": HomeWords.pending(summary.pendingPersons, summary.pendingAmount)
            case "5":
                cases.map {
                    CaseWords.home(
                        $0, areOwn: CaseFilter.hasMine(in: context),
                        unread: summary.unreadMessages)
                }
            case "6": postings.map { PostingWords.home($0) }
            case "7": HomeWords.forecastText
            case "8":
                context.onlyLooking == nil ? HomeWords.journalText : HomeWords.journalLooking
            case "b":
                context.onlyLooking == nil ? BatchWords.homeText : HomeWords.batchesLooking
            case "d": HomeWords.drafts(summary.drafts)
            case "9": context.onlyLooking == nil ? HomeWords.filesText : HomeWords.notNow
            case "0": HomeWords.settingsText
            default: nil
            }
        return phrase.map { context($0) } ?? ""
    }

    private func moving(_ summary: HomeSummary) -> Phrase {
        HomeWords.moving(summary.away, summary.incoming)
    }

    private func drawFoot(into frame: inout Frame, row: Int, in context: Context) {
        guard let summary else { return }
        frame.put(context(moving(summary)), at: Point(column: 3, row: row), role: .dim)
        drawBackup(of: summary, into: &frame, at: Point(column: 3, row: row + 1), in: context)
    }

    /// When the register was last backed up; that it never was, only to who can make one here.
    ///
    /// As of a day nothing is said: what is known of backups is of the present.
    private func drawBackup(
        of summary: HomeSummary, into frame: inout Frame, at point: Point, in context: Context
    ) {
        guard context.asOf == nil else { return }
        if let last = summary.lastBackup {
            frame.put(context(HomeWords.backup(last)), at: point, role: .dim)
        } else if context.ownFolder == nil, context.refusal(.manageRegister) == nil {
            frame.put(context(HomeWords.noBackup), at: point, role: .warning)
        }
    }

    /// The first things to do; answers how many rows they took.
    private func drawDue(into frame: inout Frame, rows: Int, in context: Context) -> Int {
        guard let summary else { return 0 }
        frame.put(context(HomeWords.openDue), at: Point(column: 0, row: 0), role: .heading)
        guard !summary.firstDue.isEmpty else {
            frame.put(context(HomeWords.nothingDue), at: Point(column: 0, row: 1), role: .dim)
            return 2
        }
        let shown = Array(summary.firstDue.prefix(rows))
        TableView(columns: DueColumns.short(in: context), showsHeadings: false, indent: 0)
            .draw(shown, into: &frame, from: 1) { _ in [] }
        return shown.count + 1
    }

    private func drawStuck(into frame: inout Frame, at point: Point, in context: Context) {
        guard let summary else { return }
        let stuck = HomeWords.stuck(returned: summary.returned, blocked: summary.blocked)
        frame.put(context(stuck), at: point, role: summary.returned > 0 ? .warning : .dim)
    }

    /// The visits month by month; answers how many columns they took.
    @discardableResult
    private func drawMonths(
        into frame: inout Frame, at point: Point, in context: Context
    ) -> Int {
        guard let summary else { return 0 }
        let used = frame.put(context(HomeWords.visitsByMonth), at: point, role: .dim)
        let line = Sparkline(values: summary.visitsByMonth)
        line.draw(into: &frame, at: point.moved(columns: used + 2))
        let last = summary.visitsByMonth.last.map { String($0).count + 1 } ?? 0
        return used + 2 + summary.visitsByMonth.count + last
    }

    private func drawOwed(into frame: inout Frame, in context: Context) {
        frame.horizontalLine(at: Point(column: 0, row: 0), columns: frame.size.columns)
        frame.put(
            " \(context(HomeWords.owed)) ", at: Point(column: 2, row: 0), role: .heading)
        let more = owed.count - (frame.size.rows - 1)
        if more > 0 {
            let text = " \(context(HomeWords.moreOwed(more))) "
            let column = frame.size.columns - Width.of(text) - 2
            frame.put(text, at: Point(column: column, row: 0), role: .dim)
        }
        let bars = owed.sorted { $0.amount > $1.amount }.map { total in
            BarChart.Bar(
                label: PaymentColumns.programme(total.name, in: context),
                value: total.amount.fen, text: total.amount.description)
        }
        frame.inside(frame.bounds.splitTop(1).rest.inset(columns: 3, rows: 0)) {
            BarChart(bars: bars).draw(into: &$0)
        }
    }
}
