public import Domain
public import TerminalKit

/// What keys do on every screen that has no other use for them.
public enum Everywhere: CaseIterable, Sendable {
    case help, palette, find, ownArea

    /// The keys.
    public var keys: [Key] {
        switch self {
        case .help: [.character("?"), .function(1)]
        case .palette: [.character(":"), .control("p")]
        case .find: [.character("/"), .control("f")]
        case .ownArea: [.control("x"), .function(9)]
        }
    }

    /// What it does.
    public var help: Phrase {
        switch self {
        case .help: CoreWords.helpHelp
        case .palette: CoreWords.helpPalette
        case .find: CoreWords.helpFind
        case .ownArea: EmergencyWords.helpOwnArea
        }
    }

    /// The same in a word.
    public var footer: Phrase {
        switch self {
        case .help: CoreWords.help
        case .palette: CoreWords.palette
        case .find: CoreWords.find
        case .ownArea: EmergencyWords.ownArea
        }
    }

    /// The lines for `huize keys` and the help overlay.
    public static var keyLines: [KeyLine] {
        allCases.map { KeyLine(keys: $0.keys, help: $0.help, footer: $0.footer) }
    }
}
