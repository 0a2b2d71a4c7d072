public import Domain
public import TerminalKit

/// A screen: a value that answers keys with effects and draws itself into cells.
///
/// It holds what it shows and nothing else: no registry, no terminal, no clock. Its key table is
/// the only place where its keys live; footer, help, palette, `huize keys` and the Keys article
/// read it.
public protocol Screen: Sendable {
    /// What its keys can ask for.
    associatedtype Action: Hashable, CaseIterable, Sendable
    /// What its effects bring back.
    associatedtype Message: Sendable

    /// The stable name, used in the catalogue, in tests and in drafts.
    static var name: String { get }
    /// Its keys, the most used first.
    static var keymap: [Binding<Action>] { get }
    /// Whether the screen below shows around it.
    static var isOverlay: Bool { get }
    /// Whether plain characters are typed into it, so that help has another key than `?`.
    static var takesText: Bool { get }
    /// Whether it shows one record that others may change while its user reads or types, so that
    /// it looks anew even when no key is pressed.
    static var isWatching: Bool { get }
    /// Whether plain characters are typed into it now: a list takes them while it is searched.
    var isTypedInto: Bool { get }
    /// The case that it keeps from other reviewers as long as it is open.
    var keptCase: BenefitCase.ID? { get }
    /// Until when it shows what it shows for a time only; it then looks anew by itself.
    var shownUntil: Instant? { get }

    /// Where the user is, in a word or two.
    func title(in context: Context) -> String
    /// It is on top for the first time, or again, or somebody changed the register: look anew.
    mutating func appear(in context: Context) -> [Effect<Message>]
    /// Offers a key before the key table sees it, for fields being typed in; nil if not wanted.
    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]?
    /// Does what a key asks for.
    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>]
    /// Takes what an effect brought back.
    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>]
    /// Draws the screen; `frame` is the room between title and footer.
    func draw(into frame: inout Frame, in context: Context)
    /// What there is to say about the very field one is in, for the help.
    func explanation(in context: Context) -> [String]
    /// What an action asks for as things are, where that depends on them; nil if it is what its
    /// line in the key table says.
    func need(for action: Action, in context: Context) -> Need?
    /// What is said where the account may not; the plain refusal, unless there is more to say.
    func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase
    /// Why a key can do nothing now, whoever presses it; nil if it can.
    func reasonDisabled(_ action: Action, in context: Context) -> Phrase?
}

extension Screen {
    /// A screen fills the terminal unless it says otherwise.
    public static var isOverlay: Bool { false }

    /// Plain characters are commands unless a screen says otherwise.
    public static var takesText: Bool { false }

    /// A screen that takes text always does, unless it says otherwise.
    public var isTypedInto: Bool { Self.takesText }

    /// A list is looked at anew with the next key.
    public static var isWatching: Bool { false }

    /// No case is kept from anybody.
    public var keptCase: BenefitCase.ID? { nil }

    /// Nothing is shown for a time only.
    public var shownUntil: Instant? { nil }

    /// Nothing to look up.
    public mutating func appear(in context: Context) -> [Effect<Message>] { [] }

    /// No field to type in.
    public mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? { nil }

    /// No field to explain.
    public func explanation(in context: Context) -> [String] { [] }

    /// What an action asks for stands in the key table.
    public func need(for action: Action, in context: Context) -> Need? { nil }

    /// There is no more to say.
    public func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase {
        refusal
    }

    /// Every key can do its work.
    public func reasonDisabled(_ action: Action, in context: Context) -> Phrase? { nil }
}
