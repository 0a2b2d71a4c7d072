import Domain
import TerminalKit

/// One batch: how far it has come, its sums, and the next step.
struct BatchScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case lines, next, other, discard, again, back
    }

    enum Message: Sendable {
        case file(BatchFile)
    }

    static let name = "batch"
    static let keymap: [Binding<Action>] = [
        Binding(
            .lines, [.enter, .right, .character("l")], help: BatchWords.showLinesHelp,
            footer: BatchWords.showLines),
        Binding(
            .next, [.character("b")], help: BatchWords.nextHelp, footer: BatchWords.next,
            needs: .role(.payBenefits)),
        Binding(
            .other, [.character("o"), .tab], help: BatchWords.otherHelp,
            footer: BatchWords.other),
        Binding(
            .discard, [.character("d")], help: BatchWords.discardHelp,
            footer: BatchWords.discard, needs: .role(.payBenefits)),
        Binding(
            .again, [.character("w")], help: BatchWords.againHelp, footer: BatchWords.again,
            needs: .role(.payBenefits)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private let id: Batch.ID
    private var file: BatchFile?
    private var group = BatchSums.Group.programme

    init(_ id: Batch.ID) {
        self.id = id
    }

    func title(in context: Context) -> String {
        "\(context(BatchWords.batch)) \(id.number)"
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [id] (registry: any Registry) throws(RegistryError) in
                .file(try registry.batch(id))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file):
            self.file = file
            return []
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .lines: return [.push(BatchLinesScreen(id))]
        case .other:
            group = group.next == .reason ? .programme : group.next
            return []
        case .discard: return [.push(BatchStepDialog(id, .cancel))]
        case .again:
            guard let format = file?.batch.details.format else { return [] }
            return [.push(BatchAgainScreen(id, as: format))]
        case .next:
            switch file?.batch.details.state {
            case .made: return [.push(BatchStepDialog(id, .seal))]
            case .sealed: return [.push(BatchFilesScreen(id))]
            case .sent: return [.push(BatchAnswerScreen(id))]
            case .reconciled, .cancelled, nil: return []
            }
        }
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        guard let state = file?.batch.details.state else { return nil }
        switch action {
        case .next:
            return state == .reconciled || state == .cancelled ? BatchWords.isDone : nil
        case .discard:
            switch state {
            case .made, .sealed: return nil
            case .sent: return BatchWords.isSent
            case .reconciled, .cancelled: return BatchWords.isDone
            }
        case .again:
            switch state {
            case .sent: return nil
            case .reconciled, .cancelled: return BatchWords.isDone
            case .made, .sealed: return BatchWords.againLater
            }
        case .lines, .other, .back: return nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let file else { return }
        let details = file.batch.details
        let lines: [(Phrase, String)] = [
            (BatchWords.state, context(details.state.term)),
            (BatchWords.area, file.areaName),
            (BatchWords.period, context(details.period.term)),
            (BatchWords.made, "\(details.madeAt.day) \(details.madeAt.clock)  \(file.madeByName)"),
            (BatchWords.lines, "\(details.lines)"),
            (BatchWords.total, details.total.description),
            (BatchWords.format, details.format.map { context($0.term) } ?? ""),
            (BatchWords.digest, details.digest.map { String($0.prefix(16)) } ?? ""),
        ]
        frame.inside(frame.bounds.inset(columns: 2, rows: 0)) { inner in
            let used = LabelledLines.draw(lines, into: &inner, in: context)
            BatchSums.draw(sums(of: file), of: group, into: &inner, from: used + 1, in: context)
        }
    }

    private func sums(of file: BatchFile) -> [BatchSum] {
        switch group {
        case .programme, .reason: file.programmes
        case .fund: file.funds
        case .village: file.villages
        case .answer: file.outcomes
        }
    }
}
