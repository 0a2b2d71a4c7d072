import Domain
import TerminalKit

/// Deciding cases: the reason where one is needed, then what is kept back, then the deed.
struct DecideScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case go, field, up, down, pageUp, pageDown, back

        var move: ListMove? {
            switch self {
            case .up: .up
            case .down: .down
            case .pageUp: .pageUp
            case .pageDown: .pageDown
            case .go, .field, .back: nil
            }
        }
    }

    enum Message: Sendable {
        case checked([CaseObstacle])
        case claimed(CaseClaim)
        case moved(Result<Receipt, RegistryError>)
    }

    /// Where one is.
    private enum Stage: Hashable {
        case reason, checking, ready
    }

    static let name = "decide"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .go, [.enter, .control("s"), .function(2)], help: CaseStepWords.goHelp,
            footer: CaseStepWords.go),
        Binding(
            .field, [.tab, .backTab], help: CaseStepWords.fieldHelp, footer: CaseStepWords.field),
        Binding(.down, [.down], help: CaseStepWords.down),
        Binding(.up, [.up], help: CaseStepWords.up),
        Binding(.pageDown, [.pageDown], help: ListWords.help(.pageDown)),
        Binding(.pageUp, [.pageUp], help: ListWords.help(.pageUp)),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    private(set) var decision: CaseDecision
    /// Whether the marks of the list below are of no use once it is done.
    private let clearsMarks: Bool
    private var stage: Stage
    private var words = TextField()
    private var isTyping = false
    private var keptBack: [CaseObstacle] = []
    private var pending: [MoveCases] = []
    private var ids: [SubmissionID] = []
    private var done = 0
    private var top = 0
    private var claim: CaseClaim?

    init(_ cases: [DecidedCase], _ action: CaseAction, clearsMarks: Bool = false) {
        decision = CaseDecision(cases: cases, action: action)
        self.clearsMarks = clearsMarks
        stage = action.needsReason ? .reason : .checking
    }

    func title(in context: Context) -> String { context(decision.action.term) }

    private func phrases(in context: Context) -> [CasePhrase] {
        Array(context.definitions.casePhrases.filter { $0.action == decision.action }.prefix(9))
    }

    /// One case is kept from others while its reason is written.
    var keptCase: BenefitCase.ID? { claim == nil ? nil : decision.cases.first?.id }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let take = mayClaim(in: context) ? decision.cases.first : nil
        let claims: [Effect<Message>] = take.map { [.claim($0.id, then: Message.claimed)] } ?? []
        if stage == .reason {
            if phrases(in: context).isEmpty { isTyping = true }
            return claims
        }
        return claims + [check(on: context.today)]
    }

    /// Many at once are not kept: they are decided within the second.
    private func mayClaim(in context: Context) -> Bool {
        guard claim == nil, decision.cases.count == 1, let state = decision.cases.first?.state,
            let level = CaseTable.reviewer(of: state)
        else { return false }
        return context.account.mayReview(at: level)
    }

    private func check(on today: Day) -> Effect<Message> {
        .load { [decision] (registry: any Registry) throws(RegistryError) in
            .checked(try decision.obstacles(in: registry, on: today))
        }
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard stage == .reason else { return nil }
        if isTyping { return words.handle(key) ? [] : nil }
        let phrases = phrases(in: context)
        let chosen = phrases.firstIndex { $0.code == decision.phrase }
        switch key {
        case .character(let digit):
            guard let number = digit.wholeNumberValue, (1...9).contains(number) else { return nil }
            guard phrases.indices.contains(number - 1) else { return [.beep] }
            decision.phrase = phrases[number - 1].code
        case .down:
            decision.phrase = phrases[min(phrases.count - 1, (chosen ?? -1) + 1)].code
        case .up: decision.phrase = phrases[max(0, (chosen ?? 1) - 1)].code
        default: return nil
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        if let move = action.move {
            let count = reviewPage(width: context.size.columns - 3, in: context).lines.count
            top = move.moved(top, of: count, height: context.size.rows)
            return []
        }
        switch action {
        case .field: isTyping = !isTyping || phrases(in: context).isEmpty
        case .go where stage == .reason: return settleReason(in: context)
        case .go: return begin(in: context)
        case .back where stage != .reason && decision.action.needsReason:
            stage = .reason
            top = 0
        default: return [.pop]
        }
        return []
    }

    /// One case was looked at on its own page: it is decided at once; many are checked first.
    private mutating func settleReason(in context: Context) -> [Effect<Message>] {
        let text = words.text.tidied
        decision.reason = text.isEmpty ? nil : text
        guard decision.hasReason else {
            return [.notice(Notice(.hint, CaseStepWords.needReason))]
        }
        stage = .checking
        return [check(on: context.today)]
    }

    private mutating func begin(in context: Context) -> [Effect<Message>] {
        pending = decision.moves(without: keptBack)
        ids = pending.map { _ in context.makeID() }
        done = 0
        return commitNext()
    }

    private func commitNext() -> [Effect<Message>] {
        guard let move = pending.first, let id = ids.first else { return [] }
        return [.commit(.moveCases(move), as: id, then: Message.moved)]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .claimed(let claim):
            self.claim = claim.by == context.account.id ? claim : nil
            return []
        case .checked(let obstacles):
            keptBack = obstacles
            stage = .ready
            let isOne = decision.cases.count == 1 && obstacles.isEmpty
            return isOne && decision.action.needsReason ? begin(in: context) : []
        case .moved(.failure(let error)):
            return [.notice(Notice(refusal: error)), check(on: context.today)]
        case .moved(.success):
            done += pending.removeFirst().cases.count
            ids.removeFirst()
            guard pending.isEmpty else { return commitNext() }
            return (clearsMarks ? [.popAndPress(.escape)] : [.pop]) + [
                .notice(Notice(.done, CaseStepWords.done(decision.action, done)))
            ]
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .go where stage == .checking: CaseStepWords.checking
        case .go where stage == .ready && freeCases.isEmpty: CaseStepWords.allKeptBack
        case .field where stage != .reason: CaseStepWords.checking
        default: nil
        }
    }

    private var freeCases: [DecidedCase] {
        let kept = Set(keptBack.map(\.benefitCase))
        return decision.cases.filter { !kept.contains($0.id) }
    }

    func draw(into frame: inout Frame, in context: Context) {
        frame.inside(frame.bounds.inset(columns: 1, rows: 0)) { inner in
            switch stage {
            case .reason: drawReason(into: &inner, in: context)
            case .checking, .ready:
                reviewPage(width: inner.size.columns - 1, in: context).draw(from: top, into: &inner)
            }
        }
    }

    private func drawReason(into frame: inout Frame, in context: Context) {
        let phrases = phrases(in: context)
        var page = PageText(width: frame.size.columns)
        page.paragraph(
            context(CaseStepWords.title(decision.action, decision.cases.count)), role: .heading)
        page.space()
        page.paragraph(
            context(phrases.isEmpty ? CaseStepWords.noPhrases : CaseStepWords.phrases), role: .dim)
        var chosenRow = page.lines.count
        for (index, phrase) in phrases.enumerated() {
            let isChosen = phrase.code == decision.phrase
            if isChosen { chosenRow = page.lines.count }
            page.entry(
                PageText.Entry(
                    mark: isChosen ? String(context.glyphs.marker) : " ",
                    name: "\(index + 1)", nameRole: .key, text: context(phrase.term),
                    role: isChosen ? .selected : .normal), nameWidth: 4)
        }
        page.space()
        page.paragraph(context(CaseStepWords.told), role: .dim)
        let row = min(page.lines.count + 1, frame.size.rows - 1)
        // Where the phrases are longer than the screen, the chosen one is seen, and the field.
        let first = PageText.top(chosenRow + 2 - row, of: page.lines.count, height: row)
        frame.inside(frame.bounds.splitTop(row).top) { page.draw(from: first, into: &$0) }
        frame.cursor = Point(column: 2, row: chosenRow - first)
        let used = frame.put(
            context(CaseStepWords.words) + " ", at: Point(column: 0, row: row), role: .fieldLabel)
        words.draw(
            into: &frame, at: Point(column: used, row: row),
            width: max(8, frame.size.columns - used - 1), focused: isTyping)
    }

    /// What is kept back and why, and what will be done with the rest.
    private func reviewPage(width: Int, in context: Context) -> PageText {
        var page = PageText(width: width)
        let action = context(CaseStepWords.title(decision.action, decision.cases.count))
        guard stage == .ready else {
            page.paragraph(action, role: .heading)
            return page
        }
        let free = freeCases
        page.ends(
            action,
            context(
                CaseStepWords.result(
                    free.count, keptBack: decision.cases.count - free.count)),
            role: .heading, rightRole: keptBack.isEmpty ? .good : .warning)
        if !keptBack.isEmpty {
            page.heading(context(CaseStepWords.exceptions))
            page.entries(
                keptBack.map { obstacle in
                    PageText.Entry(
                        mark: String(context.glyphs.cross), markRole: .error, name: obstacle.name,
                        text: context(obstacle.sentence), role: .warning)
                })
        }
        let named = free.filter { !$0.name.isEmpty }
        if free.isEmpty {
            page.space()
            page.paragraph(context(CaseStepWords.allKeptBack), role: .dim)
        } else if !named.isEmpty {
            page.heading(context(CaseStepWords.rest))
            page.entries(
                named.map { decided in
                    PageText.Entry(
                        mark: String(context.glyphs.check), markRole: .good, name: decided.name,
                        text: decided.place, role: .dim)
                })
        }
        return page
    }
}

extension Notice {
    /// Says why something was refused: the rule's own sentence where it gave one.
    init(refusal error: RegistryError) {
        if case .rejected(let problems) = error, let first = problems.first {
            self.init(.problem, first.sentence)
        } else {
            self.init(error)
        }
    }
}
