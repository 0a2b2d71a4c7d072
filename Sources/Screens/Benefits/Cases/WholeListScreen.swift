import Domain
import TerminalKit

/// What shall be done with every case of a list: the same keys as for one.
struct WholeListScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case approve, giveBack, step, mandate, back
    }

    static let name = "whole-list"
    static let isOverlay = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .approve, [.character("a")], help: CaseAction.approve.term, footer: CaseWords.approve,
            needs: .review),
        Binding(
            .giveBack, [.character("r")], help: CaseAction.returnForCorrection.term,
            footer: CaseWords.giveBack, needs: .review),
        Binding(
            .step, [.character("b")], help: CaseWords.stepHelp, footer: CaseWords.step,
            needs: .role(.enterCases, .runBenefits)),
        Binding(
            .mandate, [.character("i")], help: CaseWords.mandateHelp, footer: CaseWords.mandate,
            needs: .role(.giveMandates)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private let cases: [DecidedCase]

    init(_ cases: [DecidedCase]) {
        self.cases = cases
    }

    func title(in context: Context) -> String { context(CaseWords.wholeTitle) }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Never>] {
        switch action {
        case .back: [.pop]
        case .approve: [.replace(DecideScreen(cases, .approve))]
        case .giveBack: [.replace(DecideScreen(cases, .returnForCorrection))]
        case .step: cases.first?.state.step.map { [.replace(DecideScreen(cases, $0))] } ?? []
        case .mandate: [.replace(MandateScreen(cases))]
        }
    }

    mutating func receive(_ message: Never, in context: Context) -> [Effect<Never>] {}

    /// What the next step of the cases asks for.
    func need(for action: Action, in context: Context) -> Need? {
        guard let state = cases.first?.state else { return nil }
        switch action {
        case .approve: return state.need(for: .approve)
        case .giveBack: return state.need(for: .returnForCorrection)
        case .step: return state.step.flatMap { state.need(for: $0) }
        case .mandate, .back: return nil
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        guard let state = cases.first?.state else { return action == .back ? nil : CaseWords.none }
        switch action {
        case .back: return nil
        case .approve, .giveBack:
            return CaseTable.reviewer(of: state) == nil
                ? CaseStepWords.illegal(.approve, in: state) : nil
        case .step: return state.step == nil ? CaseStepWords.reviewFirst(state) : nil
        case .mandate:
            return state.mandateLevel == nil ? CaseStepWords.noReviewNext : nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let state = cases.first?.state else { return }
        let usable = Self.keymap.dropLast().filter { reason(against: $0, in: context) == nil }
        QuestionBox(
            title: context(CaseWords.wholeTitle),
            lines: [(context(CaseWords.whole(cases.count, state)), .normal)],
            keys: QuestionBox.keys(usable, in: context)
        ).draw(into: &frame)
    }
}
