public import Domain

/// When the whole register was checked, and how many findings there were.
public struct CheckResult: Hashable, Sendable {
    /// When.
    public let at: Instant
    /// How many findings there were.
    public let findings: Int

    /// Notes a result.
    public init(at: Instant, findings: Int) {
        self.at = at
        self.findings = findings
    }

    /// Reads it back from a setting.
    init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let at = Int64(parts[0]), let findings = Int(parts[1]) else {
            return nil
        }
        self.init(at: Instant(milliseconds: at), findings: findings)
    }

    /// As a setting keeps it.
    var text: String { "\(at.milliseconds) \(findings)" }
}
