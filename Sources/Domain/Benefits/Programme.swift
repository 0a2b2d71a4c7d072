/// A benefit programme 项目, read from a definition file.
public struct Programme: Hashable, Sendable {
    /// How often it pays.
    public enum Rhythm: String, CaseIterable, Codable, Sendable {
        case yearly, monthly, once
    }

    /// The stable code, stored with every entitlement.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// How often it pays.
    public let rhythm: Rhythm
    /// The amount a period, as shipped for the demo; a file's own amount always counts.
    public let amount: Money
    /// Whether new cases can no longer arise; money still owed is paid.
    public let isClosed: Bool

    /// Makes a programme.
    public init(
        code: String, term: Phrase, rhythm: Rhythm, amount: Money, isClosed: Bool = false
    ) {
        self.code = code
        self.term = term
        self.rhythm = rhythm
        self.amount = amount
        self.isClosed = isClosed
    }
}
