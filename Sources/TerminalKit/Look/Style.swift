/// How a role looks.
public struct Style: Hashable, Sendable {
    /// What a terminal without colours can show as well.
    public struct Attributes: OptionSet, Hashable, Sendable {
        /// The set as bits.
        public let rawValue: UInt8
        /// Makes a set of its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Heavier.
        public static let bold = Attributes(rawValue: 1)
        /// Text and ground exchanged.
        public static let reverse = Attributes(rawValue: 2)
        /// With a line below.
        public static let underline = Attributes(rawValue: 4)
        /// Fainter.
        public static let dim = Attributes(rawValue: 8)
    }

    /// What the terminal does besides colour.
    public var attributes: Attributes
    /// The text's colour, a number of the terminal's palette; nil is the user's own.
    public var foreground: UInt8?
    /// The ground's colour; nil is the user's own.
    public var background: UInt8?

    /// Makes a style.
    public init(
        _ attributes: Attributes = [], foreground: UInt8? = nil, background: UInt8? = nil
    ) {
        self.attributes = attributes
        self.foreground = foreground
        self.background = background
    }
}
