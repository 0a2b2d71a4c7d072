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
        /// What was typed before for the same decision, and what no reason would help against.
        case prepared(Draft?, [CaseObstacle])
        case checked([CaseObstacle])
        case claimed(CaseClaim)
        case moved(Result<Receipt, RegistryError>)
    }

    /// Where one is.
    enum Stage: Hashable {
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

    var decision: CaseDecision
    /// Whether the marks of the list below are of no use once it is done.
    private let clearsMarks: Bool
    var stage: Stage
    var words = TextField()
    var isTyping = false
    /// The key of the draft; made when the screen is opened.
    var draftID: SubmissionID?
    /// Whether there is something in the draft.
    var isTouched = false
    var keptBack: [CaseObstacle] = []
    /// Whether no reason would let any of the cases move.
    private var isBarred = false
    private var pending: [MoveCases] = []
    private var ids: [SubmissionID] = []
    private var done = 0
    var top = 0
    private var claim: CaseClaim?

    init(_ cases: [DecidedCase], _ action: CaseAction, clearsMarks: Bool = false) {
        decision = CaseDecision(cases: cases, action: action)
        self.clearsMarks = clearsMarks
        stage = action.needsReason ? .reason : .checking
    }

    func title(in context: Context) -> String { context(CaseStepWords.title(decision.action)) }

    func phrases(in context: Context) -> [CasePhrase] {
        Array(context.definitions.casePhrases.filter { $0.action == decision.action }.prefix(9))
    }

    /// One case is kept from others while its reason is written.
    var keptCase: BenefitCase.ID? { claim == nil ? nil : decision.cases.first?.id }

    /// Usual phrases are picked by their digits.
    var isTypedInto: Bool { stage == .reason && isTyping }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        let take = mayClaim(in: context) ? decision.cases.first : nil
        let claims: [Effect<Message>] = take.map { [.claim($0.id, then: Message.claimed)] } ?? []
        if stage == .reason {
            guard draftID == nil else { return claims }
            draftID = context.makeID()
            if phrases(in: context).isEmpty { isTyping = true }
            return claims + [prepare(on: context.today)]
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

    /// Looks for a draft, and asks before anybody writes whether writing is of any use.
    private func prepare(on today: Day) -> Effect<Message> {
        // Nothing is done by asking: any reason stands for the one to come.
        var asked = decision
        asked.reason = decision.action.term.zh
        return .load { [decision, asked] (registry: any Registry) throws(RegistryError) in
            let draft = try registry.drafts().first { decision.isKept(in: $0) }
            return .prepared(draft, try asked.obstacles(in: registry, on: today))
        }
    }

    private func check(on today: Day) -> Effect<Message> {
        .load { [decision] (registry: any Registry) throws(RegistryError) in
            .checked(try decision.obstacles(in: registry, on: today))
        }
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard stage == .reason else { return nil }
        if isTyping { return words.handle(key) ? [keepDraft(in: context)] : nil }
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
        return [keepDraft(in: context)]
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
        case .back where stage != .reason && decision.action.needsReason && !isBarred:
            stage = .reason
            top = 0
        default:
            guard stage == .reason, isTouched else { return [.pop] }
            return [keepDraft(in: context), .pop, .notice(Notice(.hint, FormWords.draftKept))]
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
        case .prepared(let draft, let obstacles):
            if let draft { resume(draft) }
            return settle(obstacles)
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
            let forgotten: [Effect<Message>] = draftID.map { [.discardDraft($0)] } ?? []
            return forgotten + (clearsMarks ? [.popAndPress(.escape)] : [.pop]) + [
                .notice(Notice(.done, CaseStepWords.done(decision.action, done)))
            ]
        }
    }

    /// One case that may not move is refused at once; of many it is told why none may.
    private mutating func settle(_ obstacles: [CaseObstacle]) -> [Effect<Message>] {
        let barred = Set(obstacles.map(\.benefitCase))
        guard !decision.cases.isEmpty, decision.cases.allSatisfy({ barred.contains($0.id) }) else {
            return []
        }
        if decision.cases.count == 1, let first = obstacles.first {
            return [.pop, .notice(Notice(.hint, first.sentence))]
        }
        keptBack = obstacles
        stage = .ready
        isBarred = true
        return []
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .go where stage == .checking: CaseStepWords.checking
        case .go where stage == .ready && freeCases.isEmpty: CaseStepWords.allKeptBack
        case .field where stage != .reason: CaseStepWords.checking
        default: nil
        }
    }

    var freeCases: [DecidedCase] {
        let kept = Set(keptBack.map(\.benefitCase))
        return decision.cases.filter { !kept.contains($0.id) }
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
