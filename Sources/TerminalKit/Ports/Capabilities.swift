/// What a terminal can do.
public struct Capabilities: Hashable, Sendable {
    /// Its colours.
    public var colours: ColourDepth
    /// Whether it shows more than ASCII.
    public var unicode: Bool
    /// Whether it reports the mouse.
    public var mouse: Bool

    /// Makes a description.
    public init(colours: ColourDepth, unicode: Bool, mouse: Bool) {
        self.colours = colours
        self.unicode = unicode
        self.mouse = mouse
    }

    /// The glyphs for such a terminal.
    public var glyphs: Glyphs { unicode ? .unicode : .ascii }
}
