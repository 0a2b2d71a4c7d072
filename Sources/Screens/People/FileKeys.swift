import Domain
import TerminalKit

/// What the keys of a file ask for, beside moving: the same for households and persons.
enum FileAction: Hashable, CaseIterable, Sendable {
    case open, visit, screening, correct, register, why, other, reveal, nextTab, previousTab
    case back
    case up, down, pageUp, pageDown, first, last

    var move: ListMove? {
        switch self {
        case .up: .up
        case .down: .down
        case .pageUp: .pageUp
        case .pageDown: .pageDown
        case .first: .first
        case .last: .last
        default: nil
        }
    }

    static let moves: [FileAction] = [.up, .down, .pageUp, .pageDown, .first, .last]

    /// The key table of a file: what both share, around the line that only one of them has.
    ///
    /// - Parameters:
    ///   - correcting: what `e` does here.
    ///   - opens: the footer's word for Enter; nil to leave it out.
    ///   - own: the lines of this kind of file.
    static func keymap(
        correcting: Phrase, opens: Phrase?, own: [Binding<FileAction>]
    ) -> [Binding<FileAction>] {
        [
            Binding(
                .open, [.enter, .right, .character("l")], help: ListWords.openHelp,
                footer: opens),
            Binding(
                .visit, [.character("v")], help: PeopleWords.visitHelp, footer: PeopleWords.visit,
                needs: .role(.logServices)),
            Binding(
                .screening, [.character("s")], help: PeopleWords.screeningHelp,
                footer: PeopleWords.screening, needs: .role(.logServices)),
            Binding(
                .correct, [.character("e")], help: correcting, footer: PeopleWords.correct,
                needs: .role(.correctRecords)),
        ] + own + [
            Binding(
                .why, [.character("x")], help: BenefitWords.whyHelp, footer: BenefitWords.why)
        ] + shared
    }

    private static let shared: [Binding<FileAction>] =
        [
            Binding(
                .nextTab, [.tab], help: PeopleWords.nextTab,
                footer: PeopleWords.nextTab),
            Binding(.previousTab, [.backTab], help: PeopleWords.previousTab),
        ]
        + moves.compactMap { action in
            action.move.map { Binding(action, $0.keys, help: ListWords.help($0)) }
        } + [
            Binding(
                .back, [.escape, .character("q"), .left, .character("h")],
                help: ListWords.backHelp, footer: CoreWords.back)
        ]
}
