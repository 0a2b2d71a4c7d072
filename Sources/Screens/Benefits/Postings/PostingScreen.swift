import Domain
import TerminalKit

/// One posting: its list as the poster shows it, and the objections to it.
struct PostingScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case open, raise, close, focus, poster, person
    }

    enum Message: Sendable {
        case file(PostingFile)
    }

    static let name = "posting"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .open, [.enter, .right, .character("l")], help: ObjectionWords.openHelp,
            footer: CoreWords.open),
        Binding(
            .raise, [.character("n")], help: ObjectionWords.raiseHelp,
            footer: ObjectionWords.raise, needs: .role(.keepPostings)),
        Binding(
            .close, [.character("c")], help: ObjectionWords.closeHelp,
            footer: ObjectionWords.close, needs: .role(.keepPostings)),
        Binding(
            .focus, [.tab, .backTab], help: ObjectionWords.focusHelp,
            footer: ObjectionWords.focus),
        Binding(
            .poster, [.character("w")], help: PostingWords.writePosterHelp,
            footer: PostingWords.writePoster),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
    ]

    private let id: Posting.ID
    private var file: PostingFile?
    private var rows = RowList<PostedRow>()
    private var objections = RowList<Objection>()
    private var isAtObjections = false

    init(_ id: Posting.ID) {
        self.id = id
    }

    func title(in context: Context) -> String { context(PostingWords.aPosting) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [id] (registry: any Registry) throws(RegistryError) in
                .file(try registry.posting(id))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file):
            self.file = file
            rows.show(file.rows)
            objections.show(file.objections)
            if file.objections.isEmpty { isAtObjections = false }
            return []
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        if isAtObjections {
            objections.move(move, height: objectionRows(in: context.size.rows) - 2)
        } else {
            rows.move(move, height: context.size.rows - 3 - objectionRows(in: context.size.rows))
        }
    }

    /// The case that the next key is about; nil where an objection is against the whole list.
    private var row: PostedRow? {
        guard isAtObjections else { return rows.current }
        let listed = objections.current?.benefitCase
        return rows.rows.first { $0.benefitCase == listed }
    }

    /// The open objection that the next key closes: the selected one, or the first that concerns
    /// the selected case, or the first of all.
    private var openObjection: Objection? {
        if isAtObjections { return objections.current.flatMap { $0.isOpen ? $0 : nil } }
        let open = objections.rows.filter(\.isOpen)
        return open.first { $0.benefitCase == rows.current?.benefitCase } ?? open.first
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let file else { return [] }
        switch action {
        case .open: return row.map { [.push(CaseScreen($0.benefitCase))] } ?? []
        case .raise:
            return [.push(FormScreen(ObjectionFormModel(file, against: row?.benefitCase)))]
        case .close:
            return openObjection.map {
                [.push(FormScreen(CloseObjectionFormModel($0, in: file)))]
            } ?? []
        case .focus: isAtObjections.toggle()
        case .poster:
            return [.push(PosterScreen(of: file.posting, areaName: file.areaName, in: context))]
        case .person: return row?.person.map { [.push(PersonScreen($0.id))] } ?? []
        }
        return []
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard file != nil else { return CasePageWords.notRead }
        switch action {
        case .open, .person:
            guard let row else { return ObjectionWords.wholeListOpened }
            return row.person == nil ? BenefitWords.livesElsewhere : nil
        case .close: return openObjection == nil ? ObjectionWords.noOpen : nil
        case .focus: return objections.rows.isEmpty ? ObjectionWords.noneYet : nil
        case .poster, .raise: return nil
        }
    }

    /// How many rows the objections take, with their heading; half the screen if they have the
    /// keys, because the selected one is shown in full then.
    private func objectionRows(in rows: Int) -> Int {
        if objections.rows.isEmpty { return 0 }
        return isAtObjections ? max(6, rows / 2) : min(4, objections.rows.count) + 2
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let file else { return }
        let (head, rest) = frame.bounds.splitTop(2)
        frame.inside(head.inset(columns: 2, rows: 0)) { drawHead(file, into: &$0, in: context) }
        let (body, foot) = rest.splitBottom(objectionRows(in: frame.size.rows))
        frame.inside(body) {
            rows.draw(columns(in: context), lead: 1, into: &$0, hasKeys: !isAtObjections)
        }
        guard foot.rows > 0 else { return }
        frame.horizontalLine(at: foot.origin, columns: foot.columns)
        frame.put(
            " \(context(ObjectionWords.state(file.objections))) ",
            at: foot.origin.moved(columns: 2),
            role: file.objections.contains(where: \.isOpen) ? .error : .heading)
        frame.inside(foot.splitTop(1).rest) { drawObjections(into: &$0, in: context) }
    }

    private func drawHead(_ file: PostingFile, into frame: inout Frame, in context: Context) {
        let details = file.posting.details
        let what = [
            file.areaName, PaymentColumns.programme(details.programme, in: context),
            String(details.year), context(PostableWords.cases(file.rows.count)),
        ]
        let left = context(PostingWords.left(details, on: context.today))
        let room = frame.size.columns - Width.of(left)
        frame.putLine(
            what.joined(separator: "  "),
            in: Rect(column: 0, row: 0, columns: max(0, room - 2), rows: 1), role: .heading)
        frame.put(left, at: Point(column: max(0, room), row: 0), role: .notice)
        let posted = [
            context(CasePageWords.posting(details.level)), "\(details.first) - \(details.last)",
            details.place,
        ]
        frame.putLine(
            posted.joined(separator: "  "),
            in: Rect(column: 0, row: 1, columns: frame.size.columns, rows: 1), role: .dim)
    }

    private func columns(in context: Context) -> [TableColumn<PostedRow>] {
        let numbers = Dictionary(
            rows.rows.enumerated().map { ($1.benefitCase, $0 + 1) }, uniquingKeysWith: { $1 })
        let open = Set(objections.rows.filter(\.isOpen).map(\.benefitCase))
        let village = PersonColumns.village(in: context, drop: 3) { (row: PostedRow) in
            row.person?.villageName ?? ""
        }
        let who: [TableColumn<PostedRow>] = [
            TableColumn(context(ObjectionWords.number), 3...4, edge: .right, role: .dim) { row in
                numbers[row.benefitCase].map(String.init) ?? ""
            },
            TableColumn(context(PeopleWords.name), 6...16) { $0.name(in: context.language) },
            TableColumn(context(PeopleWords.residentID), 18...18, drop: 2) {
                $0.person?.residentID?.masked ?? ""
            },
        ]
        return who + village + [
            PersonColumns.household(in: context, drop: 4) { $0.person?.householdLabel ?? "" },
            TableColumn(context(ObjectionWords.amount), 9...14, edge: .right, role: .money) {
                $0.amount == .zero ? "" : $0.amount.description
            },
            TableColumn(context(ObjectionWords.heading), 8...12, drop: 1) { row in
                let isStopped = open.contains(row.benefitCase)
                return (isStopped ? context(ObjectionWords.isOpen) : "", .error)
            },
        ]
    }

    /// The objections; with the keys on them also what the selected one says.
    private func drawObjections(into frame: inout Frame, in context: Context) {
        let names = Dictionary(
            rows.rows.map { ($0.benefitCase, $0.name(in: context.language)) },
            uniquingKeysWith: { $1 })
        let columns: [TableColumn<Objection>] = [
            TableColumn(context(ObjectionWords.raisedOn), 10...10) { $0.raisedOn.description },
            TableColumn(context(ObjectionWords.against), 6...12) { objection in
                objection.benefitCase.map { names[$0] ?? "" }
                    ?? context(ObjectionWords.wholeList)
            },
            TableColumn(context(ObjectionWords.answer), 8...12) { objection in
                if objection.isOpen { return (context(ObjectionWords.isOpen), .error) }
                let word =
                    objection.isUpheld ? CasePageWords.upheld : CasePageWords.notUpheld
                return (context(word), .good)
            },
            TableColumn(context(ObjectionWords.text), 12...60) { $0.text },
        ]
        guard isAtObjections, let current = objections.current else {
            objections.draw(columns, into: &frame, hasKeys: false)
            return
        }
        let page = page(of: current, width: frame.size.columns - 4, in: context)
        let (table, words) = frame.bounds.splitBottom(
            min(page.lines.count, max(0, frame.size.rows - 2)))
        frame.inside(table) { objections.draw(columns, into: &$0) }
        let cursor = frame.cursor
        frame.inside(words.inset(columns: 2, rows: 0)) { page.draw(from: 0, into: &$0) }
        frame.cursor = cursor
    }

    private func page(
        of objection: Objection, width: Int, in context: Context
    ) -> PageText {
        var page = PageText(width: width)
        let who = objection.raisedBy ?? context(CasePageWords.anonymous)
        page.paragraph("\(who): \(objection.text)")
        if let outcome = objection.outcome, let day = objection.closedOn {
            page.paragraph("\(day)  \(outcome)", role: .good)
        }
        return page
    }
}
