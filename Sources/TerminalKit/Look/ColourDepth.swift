/// How many colours a terminal has for us.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
    /// None, or the user asked for none (`NO_COLOR`).
    case monochrome
    /// The eight or sixteen basic ones.
    case colour16
    /// The palette of 256.
    case colour256
}
