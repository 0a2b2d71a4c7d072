public import Domain

/// A sentence at the bottom of the screen, shown until the next key.
public struct Notice: Hashable, Sendable {
    /// How it is meant.
    public enum Kind: Hashable, Sendable {
        case done, hint, problem
    }

    /// What it says.
    public let text: Phrase
    /// How it is meant.
    public let kind: Kind

    /// Makes a notice.
    public init(_ kind: Kind, _ text: Phrase) {
        self.kind = kind
        self.text = text
    }

    /// Says why the register did not do what was asked.
    public init(_ error: RegistryError) {
        self.init(.problem, error.sentence)
    }
}
