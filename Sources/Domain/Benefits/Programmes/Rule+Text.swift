extension Rule {
    /// The rule and the amounts that go with it, in a form that is the same for the same content.
    public func canonicalText(of programme: Programme) -> String { "" }

    /// SHA-256 of the canonical text, as 64 hexadecimal digits.
    public func digest(of programme: Programme) -> String {
        SHA256.hex(of: canonicalText(of: programme))
    }
}
