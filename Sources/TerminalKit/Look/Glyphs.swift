/// The glyphs that the program draws with, besides people's words.
///
/// None is of ambiguous width (UAX #11, class A), because a terminal set up for Chinese may draw
/// those in two cells and tear the screen. That excludes the usual `─│┌`, `▁▂▃`, `↑↓`, `…` and `·`.
/// In their place stand the dashed lines, half lines and right halves of the same blocks, small
/// triangles and the midline ellipsis, which every terminal draws in one cell.
public struct Glyphs: Hashable, Sendable {
    /// A line across.
    public var horizontal: Character
    /// A line down.
    public var vertical: Character
    /// A box's upper left corner.
    public var topLeft: Character
    /// A box's upper right corner.
    public var topRight: Character
    /// A box's lower left corner.
    public var bottomLeft: Character
    /// A box's lower right corner.
    public var bottomRight: Character
    /// Before the selected row.
    public var marker: Character
    /// Before a row that the user marked.
    public var marked: Character
    /// True, done, fulfilled.
    public var check: Character
    /// False, refused, not fulfilled.
    public var cross: Character
    /// A box to tick, empty.
    public var boxEmpty: Character
    /// A box to tick, ticked.
    public var boxTicked: Character
    /// The up arrow key; a column sorted from small to large.
    public var up: Character
    /// The down arrow key; a column sorted from large to small.
    public var down: Character
    /// The left arrow key; more to the left.
    public var left: Character
    /// The right arrow key; more to the right.
    public var right: Character
    /// Text goes on.
    public var ellipsis: Character
    /// Between two things of one line.
    public var separator: Character
    /// Between the steps of a path.
    public var breadcrumb: Character
    /// Before an item of a list.
    public var bullet: Character
    /// Heights of a spark, from nothing to full.
    public var sparks: [Character]
    /// A bar's full cell.
    public var barFull: Character
    /// A bar's last cell, when half of it is filled.
    public var barHalf: Character
    /// What is left of a bar's room.
    public var barEmpty: Character
    /// The place of what is shown in all there is.
    public var scrollThumb: Character
    /// A typed character that must not be seen.
    public var mask: Character
    /// For a code point that must not reach the terminal.
    public var standIn: Character

    /// The spark for a height from 0 to 1; anything above nothing shows.
    public func spark(_ height: Double) -> Character {
        let top = sparks.count - 1
        guard top >= 0 else { return " " }
        guard height.isFinite, height > 0 else { return sparks[0] }
        let scaled = min(height, 1) * Double(top)
        let whole = Int(scaled)
        return sparks[Double(whole) < scaled ? whole + 1 : whole]
    }

    /// For terminals that show Unicode.
    public static let unicode = Glyphs(
        horizontal: "╌", vertical: "╎", topLeft: "╶", topRight: "╴", bottomLeft: "╶",
        bottomRight: "╴", marker: "▸", marked: "▪", check: "✓", cross: "✗", boxEmpty: "☐",
        boxTicked: "☑", up: "▴", down: "▾", left: "◂", right: "▸", ellipsis: "⋯",
        separator: "⋅", breadcrumb: "›", bullet: "▪", sparks: [" ", "╷", "╻", "╽", "▐"],
        barFull: "▐", barHalf: "▗", barEmpty: "⋅", scrollThumb: "▐", mask: "∗", standIn: "▯")

    /// For terminals, fonts and readers that know ASCII alone.
    public static let ascii = Glyphs(
        horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
        bottomRight: "+", marker: ">", marked: "*", check: "+", cross: "x", boxEmpty: "o",
        boxTicked: "x", up: "^", down: "v", left: "<", right: ">", ellipsis: "~",
        separator: "-", breadcrumb: ">", bullet: "-", sparks: [" ", ".", "-", "=", "#"],
        barFull: "#", barHalf: "=", barEmpty: ".", scrollThumb: "#", mask: "*", standIn: "?")
}
