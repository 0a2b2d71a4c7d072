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

    /// Makes a line of a key table.
    public init(_ action: Action, _ keys: [Key], help: Phrase, footer: Phrase? = nil) {
        self.action = action
        self.keys = keys
        self.help = help
        self.footer = footer
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

    /// Makes a line.
    public init(keys: [Key], help: Phrase, footer: Phrase?) {
        self.keys = keys
        self.help = help
        self.footer = footer
    }
}

extension Screen {
    /// The key table as lines.
    public static var keyLines: [KeyLine] {
        keymap.map { KeyLine(keys: $0.keys, help: $0.help, footer: $0.footer) }
    }
}
