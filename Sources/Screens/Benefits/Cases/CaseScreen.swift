import Domain
import TerminalKit

/// One case with everything to decide on, and the keys that decide it.
struct CaseScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case approve, giveBack, refuse, withdraw, step, mandate, next, other
        case why, paper, correct, person, undo, say
    }

    enum Message: Sendable {
        case file(CaseFile, CaseStep, CaseTurn, CaseTalk)
        case queue([BenefitCase.ID])
        case next([BenefitCase.ID], [BenefitCase.ID: CaseClaim])
        case claimed(BenefitCase.ID, CaseClaim)
        case moved(CaseAction, Result<Receipt, RegistryError>)
        case person(PersonFile, isCorrecting: Bool)
    }

    static let name = "case"
    static let isWatching = true
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .approve, [.character("a")], help: CasePageWords.approveHelp,
            footer: CaseWords.approve, needs: .review),
        Binding(
            .giveBack, [.character("r")], help: CasePageWords.giveBackHelp,
            footer: CaseWords.giveBack, needs: .review),
        Binding(
            .step, [.character("b")], help: CaseWords.stepHelp, footer: CaseWords.step,
            needs: .role(.enterCases, .runBenefits)),
        Binding(
            .next, [.character("n")], help: CasePageWords.nextHelp, footer: CasePageWords.next),
        Binding(
            .refuse, [.character("d")], help: CasePageWords.refuseHelp,
            footer: CasePageWords.refuse, needs: .review),
        Binding(
            .why, [.character("x")], help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .say, [.character("z")], help: NewsWords.sayHelp, footer: NewsWords.say,
            needs: .role(.writeMessages)),
        Binding(
            .mandate, [.character("i")], help: CaseWords.mandateHelp, footer: CaseWords.mandate,
            needs: .role(.giveMandates)),
        Binding(
            .withdraw, [.character("w")], help: CasePageWords.withdrawHelp,
            footer: CasePageWords.withdraw, needs: .role(.enterCases, .runBenefits)),
        Binding(
            .paper, [.character("m")], help: WhyWords.paperHelp, footer: WhyWords.paper,
            needs: .role(.enterCases)),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
        Binding(
            .correct, [.character("e")], help: BenefitWords.correctHelp,
            needs: .role(.correctRecords)),
        Binding(.undo, [.character("u")], help: CaseWords.undoHelp),
        Binding(.other, [.tab], help: CasePageWords.otherHelp),
    ]

    private var id: BenefitCase.ID
    /// From which queue it was opened; nil from elsewhere.
    private let query: CaseQuery?
    private var order: [BenefitCase.ID] = []
    private var file: CaseFile?
    private var step: CaseStep?
    private var turn: CaseTurn?
    private var talk = CaseTalk()
    private var top = 0
    /// Who has the case before them, as far as this account reviews it next.
    private var claim: CaseClaim?
    /// Whether a key goes on to the next case that nobody has.
    private var isGoingOn = false

    init(_ id: BenefitCase.ID, in query: CaseQuery? = nil) {
        self.id = id
        self.query = query
    }

    func title(in context: Context) -> String {
        "\(context(CaseWords.aCase)) \(file?.person.name ?? "")"
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        var effects: [Effect<Message>] = [load(in: context)]
        if let query, order.isEmpty {
            effects.append(
                .load { (registry: any Registry) throws(RegistryError) in
                    .queue(try registry.caseKeys(query))
                })
        }
        return effects
    }

    private func load(in context: Context) -> Effect<Message> {
        let (id, today, now) = (id, context.today, context.now())
        let own = context.account.id
        return .load { (registry: any Registry) throws(RegistryError) in
            let file = try registry.benefitCase(id, on: today)
            let talk = try CaseTalk(about: id, on: today, from: registry)
            let claim = try registry.claims(on: [id], at: now)[id]
            let turn = CaseTurn(file, claim: claim?.by == own ? nil : claim)
            var step = CaseStep(after: file.benefitCase.details.state)
            if let command = step.command(for: id) {
                step.obstacles = try registry.obstacles(to: command, on: today)
            }
            return .file(file, step, turn, talk)
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file, let step, let turn, let talk):
            self.file = file
            self.talk = self.talk.followed(by: talk)
            self.step = step
            self.turn = turn
            return claim == nil && mayClaim(in: context) ? [take()] : []
        case .claimed(let claimed, let claim): return settle(claim, on: claimed, in: context)
        case .queue(let order): self.order = order
        case .next(let left, let claims):
            return goOn(to: left, besides: claims, in: context)
        case .moved(let action, .success):
            let name = file?.person.name ?? ""
            let words = CaseStepWords.one(action, name, isQueued: query != nil)
            // It has gone on to somebody else.
            claim = nil
            return [load(in: context), .notice(Notice(.done, words))]
        case .moved(_, .failure(let error)):
            return [load(in: context), .notice(Notice(refusal: error))]
        case .person(let person, let isCorrecting):
            let programme = file?.benefitCase.details.programme
            return [
                .push(
                    isCorrecting
                        ? PersonForm.screen(correct: person)
                        : PaperForm.screen(person.person, programme: programme))
            ]
        }
        return []
    }

    /// Goes to the first case behind this one that is still in the queue.
    private mutating func goOn(
        to left: [BenefitCase.ID], besides claims: [BenefitCase.ID: CaseClaim],
        in context: Context
    ) -> [Effect<Message>] {
        let taken = claims.filter { $0.value.by != context.account.id }
        let left = left.filter { taken[$0] == nil }
        let waiting = Set(left)
        let place = order.firstIndex(of: id).map { $0 + 1 } ?? 0
        let after = order.dropFirst(place).first(where: waiting.contains)
        let known = Set(order)
        guard let next = after ?? left.first(where: { !known.contains($0) && $0 != id }) else {
            isGoingOn = false
            let words = taken.isEmpty ? CasePageWords.queueDone : CasePageWords.restTaken
            return [.notice(Notice(.hint, words))]
        }
        show(next)
        isGoingOn = true
        return [load(in: context)]
    }

    /// The case that is kept from others while it is on the screen.
    var keptCase: BenefitCase.ID? { claim == nil ? nil : id }

    /// Whether this account's role reviews the case next.
    private func mayClaim(in context: Context) -> Bool {
        guard let state = file?.benefitCase.details.state, let level = CaseTable.reviewer(of: state)
        else { return false }
        return context.account.mayReview(at: level)
    }

    private func take() -> Effect<Message> {
        .claim(id) { [id] in .claimed(id, $0) }
    }

    /// Keeps what was got; what somebody else has is shown with their name, or passed over on the
    /// way to the next case.
    private mutating func settle(
        _ claim: CaseClaim, on claimed: BenefitCase.ID, in context: Context
    ) -> [Effect<Message>] {
        guard claimed == id else { return [] }
        let isMine = claim.by == context.account.id
        self.claim = isMine ? claim : nil
        defer { isGoingOn = false }
        if isMine { return [] }
        return isGoingOn ? performOwn(.next, in: context) : []
    }

    private mutating func show(_ other: BenefitCase.ID) {
        id = other
        file = nil
        step = nil
        turn = nil
        talk = CaseTalk()
        top = 0
        claim = nil
    }

    mutating func move(_ move: ListMove, in context: Context) {
        let pages = pages(width: context.size.columns - 2, in: context)
        let count = pages.map(\.lines.count).max() ?? 0
        top = move.moved(top, of: count, height: context.size.rows)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let file else { return [] }
        let decided = DecidedCase(file.benefitCase, file.person)
        switch action {
        case .approve: return commit(.approve, in: context)
        case .giveBack: return [.push(DecideScreen([decided], .returnForCorrection))]
        case .refuse: return [.push(DecideScreen([decided], .refuse))]
        case .withdraw:
            return decided.state == .ready
                ? [.push(FormScreen(EndCaseFormModel(file)))]
                : [.push(DecideScreen([decided], .withdraw))]
        case .step:
            guard let step = decided.state.step else { return [] }
            return step.needsReason
                ? [.push(DecideScreen([decided], step))] : commit(step, in: context)
        case .mandate: return [.push(MandateScreen([decided]))]
        case .why: return [.push(WhyScreen(CaseRow(file)))]
        case .person: return [.push(PersonScreen(file.person.id))]
        case .say: return [.push(FormScreen(SayFormModel(file, after: talk.messages)))]
        case .paper, .correct: return [loadPerson(isCorrecting: action == .correct)]
        // Never asked for: the key says what to do instead.
        case .undo: return []
        case .other:
            guard let other = file.others.first else { return [] }
            return [.push(CaseScreen(other.id))]
        case .next:
            guard let query else { return [] }
            return [
                .load { [now = context.now()] (registry: any Registry) throws(RegistryError) in
                    let left = try registry.caseKeys(query)
                    return .next(left, try registry.claims(on: left, at: now))
                }
            ]
        }
    }

    private func commit(_ action: CaseAction, in context: Context) -> [Effect<Message>] {
        guard let state = file?.benefitCase.details.state else { return [] }
        let move = MoveCases(
            cases: [id], action: action, level: CaseTable.move(from: state, by: action)?.level)
        return [.commit(.moveCases(move), as: context.makeID()) { .moved(action, $0) }]
    }

    private func loadPerson(isCorrecting: Bool) -> Effect<Message> {
        let person = file?.person.id ?? Person.ID(rawValue: 0)
        return .load { (registry: any Registry) throws(RegistryError) in
            .person(try registry.person(person), isCorrecting: isCorrecting)
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard let file else { return CasePageWords.notRead }
        let state = file.benefitCase.details.state
        switch action {
        case .approve: return against(.approve) ?? step?.obstacles.first?.sentence
        case .giveBack: return against(.returnForCorrection)
        case .refuse: return against(.refuse)
        case .withdraw: return against(state == .ready ? .end : .withdraw)
        case .step:
            guard let action = state.step else { return nextReview(state, in: context) }
            return against(action) ?? step?.obstacles.first?.sentence
        case .mandate: return state.mandateLevel == nil ? CaseStepWords.noReviewNext : nil
        case .next: return query == nil ? CasePageWords.notFromQueue : nil
        case .other: return file.others.isEmpty ? CoreWords.nothing : nil
        case .undo: return CaseStepWords.notUndone(state)
        case .why, .person, .say, .paper, .correct: return nil
        }
    }

    /// What comes before the step that a key would do: a review, by this account or by others.
    private func nextReview(_ state: CaseState, in context: Context) -> Phrase {
        guard let turn, turn.isOfOthers(than: context.account) else {
            return CaseStepWords.reviewFirst(state)
        }
        return turn.sentence
    }

    /// Whose turn it is, before the keys are listed, for whoever has no step in it.
    func explanation(in context: Context) -> [String] {
        guard let turn, turn.isOfOthers(than: context.account) else { return [] }
        return [context(CasePageWords.now), context(turn.sentence)]
    }

    /// Why an action is not one from this state.
    private func against(_ action: CaseAction) -> Phrase? {
        guard let state = file?.benefitCase.details.state else { return CasePageWords.notRead }
        return CaseTable.move(from: state, by: action) == nil
            ? CaseStepWords.illegal(action, in: state) : nil
    }

    /// What a key would do to the case as it is; nil for what changes nothing about its state.
    private func caseAction(of action: Own) -> CaseAction? {
        switch action {
        case .approve: .approve
        case .giveBack: .returnForCorrection
        case .refuse: .refuse
        case .withdraw: file?.benefitCase.details.state == .ready ? .end : .withdraw
        case .step: file?.benefitCase.details.state.step
        default: nil
        }
    }

    func ownNeed(for action: Own, in context: Context) -> Need? {
        caseAction(of: action).flatMap { file?.benefitCase.details.state.need(for: $0) }
    }

    /// Whoever has no step in it is told whose turn it is.
    func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase {
        guard case .own(let own) = action, own != .withdraw, caseAction(of: own) != nil,
            context.onlyLooking == nil, let turn, turn.isOfOthers(than: context.account)
        else { return refusal }
        return turn.sentence
    }

    func draw(into frame: inout Frame, in context: Context) {
        frame.inside(frame.bounds.inset(columns: 1, rows: 0)) { inner in
            let pages = pages(width: inner.size.columns, in: context)
            let room = inner.size.columns / max(1, pages.count)
            for (index, page) in pages.enumerated() {
                let column = index * room
                if index > 0 {
                    inner.verticalLine(
                        at: Point(column: column - 1, row: 0), rows: inner.size.rows)
                }
                let rect = Rect(
                    column: column + (index > 0 ? 1 : 0), row: 0, columns: room - 2,
                    rows: inner.size.rows)
                inner.inside(rect) { page.draw(from: top, into: &$0) }
            }
        }
    }

    /// One page, or two beside each other where there is room.
    private func pages(width: Int, in context: Context) -> [PageText] {
        guard let file, let step, let turn else { return [] }
        let page = CasePage(file: file, next: step, turn: turn, talk: talk)
        let isWide = width >= 116
        var main = PageText(width: (isWide ? width / 2 : width) - 3)
        page.writeMain(into: &main, in: context)
        guard isWide else {
            page.writePast(into: &main, in: context)
            return [main]
        }
        var past = PageText(width: width / 2 - 3)
        page.writePast(into: &past, in: context)
        return [main, past]
    }
}

extension CaseRow {
    /// The case of a file, as lists have it.
    init(_ file: CaseFile) {
        self.init(
            key: PageKey([]), benefitCase: file.benefitCase, person: file.person,
            postedUntil: nil, openObjections: 0)
    }
}
