import Domain
import TerminalKit

/// What the keys of every form ask for, besides typing.
enum FormAction: Hashable, CaseIterable, Sendable {
    case save, next, previous, repeatField, repeatAll, theirs, mine, discard, leave

    /// The keys: none of them is a plain character, because those are typed.
    static let keymap: [Binding<FormAction>] = [
        Binding(
            .save, [.control("s"), .function(2)], help: FormWords.saveHelp,
            footer: FormWords.save),
        Binding(.next, [.tab, .enter, .down], help: FormWords.nextHelp, footer: FormWords.next),
        Binding(.previous, [.backTab, .up], help: FormWords.previousHelp),
        Binding(
            .repeatField, [.control("r"), .function(3)], help: FormWords.repeatHelp,
            footer: FormWords.repeatLast),
        Binding(.repeatAll, [.alt("r"), .function(4)], help: FormWords.repeatAllHelp),
        Binding(
            .theirs, [.control("t"), .function(5)], help: FormWords.theirsHelp,
            footer: FormWords.theirs),
        Binding(
            .mine, [.control("n"), .function(6)], help: FormWords.mineHelp,
            footer: FormWords.mine),
        Binding(.discard, [.control("d"), .function(8)], help: FormWords.discardHelp),
        Binding(.leave, [.escape], help: FormWords.leaveHelp, footer: CoreWords.back),
    ]
}
