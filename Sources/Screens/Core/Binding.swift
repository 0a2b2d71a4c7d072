public import Domain
public import TerminalKit

/// One line of a key table.
public struct Binding<Action: Hashable & Sendable>: Sendable {
    /// What it asks for.
    public let action: Action
    /// The keys that ask for it; the first is the one that is shown.
    public let keys: [Key]
    /// What it does, as the help says it.
    public let help: Phrase
    /// The same in a word for the footer; nil to leave it out there.
    public let footer: Phrase?
    /// What it asks of whoever presses it.
    public let needs: Need

    /// Makes a line of a key table.
    public init(
        _ action: Action, _ keys: [Key], help: Phrase, footer: Phrase? = nil,
        needs: Need = .nothing
    ) {
        self.action = action
        self.keys = keys
        self.help = help
        self.footer = footer
        self.needs = needs
    }

    /// The same line for what holds the action as one of its own.
    func map<Other>(_ transform: (Action) -> Other) -> Binding<Other> {
        Binding<Other>(transform(action), keys, help: help, footer: footer, needs: needs)
    }
}

/// A line of a key table whose action is no longer known: for help, palette and `huize keys`.
public struct KeyLine: Hashable, Sendable {
    /// The keys.
    public let keys: [Key]
    /// What they do.
    public let help: Phrase
    /// The same in a word.
    public let footer: Phrase?
    /// What they ask of whoever presses them.
    public let needs: Need

    /// Makes a line.
    public init(keys: [Key], help: Phrase, footer: Phrase?, needs: Need = .nothing) {
        self.keys = keys
        self.help = help
        self.footer = footer
        self.needs = needs
    }

    /// Makes a line of one in a key table; `needs` is what it asks for as things are.
    init<Action>(_ binding: Binding<Action>, needs: Need? = nil) {
        self.init(
            keys: binding.keys, help: binding.help, footer: binding.footer,
            needs: needs ?? binding.needs)
    }
}

extension Screen {
    /// The key table as lines.
    public static var keyLines: [KeyLine] {
        keymap.map { KeyLine($0) }
    }
}
