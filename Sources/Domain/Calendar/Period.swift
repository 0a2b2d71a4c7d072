/// A year, half-year, quarter or month that figures or payments are for.
public struct Period: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The period as DHIS2 writes it: `2011`, `2011H1`, `2011Q3`, `201111`.
    public let description: String

    /// Reads a period as it is written; nil if `text` is none.
    public init?(_ text: String) {
        guard (4...7).contains(text.count), text.allSatisfy(\.isASCII) else { return nil }
        description = text
    }
}
