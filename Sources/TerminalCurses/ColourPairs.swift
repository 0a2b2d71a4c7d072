internal import CNcurses
internal import TerminalKit

/// A theme as ncurses wants it: attributes and a colour pair for each role.
struct ColourPairs {
    /// How one role is drawn.
    struct Look: Equatable {
        var attributes: UInt32
        var pair: Int32
    }

    private let looks: [Look]

    /// Interns the colours of `theme`: `definePair` is called once for each pair in use.
    init(
        _ theme: Theme,
        definePair: (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Void
    ) {
        var pairs: [Colours: Int32] = [Colours(foreground: -1, background: -1): 0]
        looks = Role.allCases.map { role in
            let style = theme[role]
            let colours = Colours(
                foreground: style.foreground.map(Int32.init) ?? -1,
                background: style.background.map(Int32.init) ?? -1)
            if let pair = pairs[colours] {
                return Look(attributes: Self.bits(style.attributes), pair: pair)
            }
            let pair = Int32(pairs.count)
            pairs[colours] = pair
            definePair(pair, colours.foreground, colours.background)
            return Look(attributes: Self.bits(style.attributes), pair: pair)
        }
    }

    subscript(role: Role) -> Look { looks[Int(role.rawValue)] }

    private static func bits(_ attributes: Style.Attributes) -> UInt32 {
        var bits: UInt32 = 0
        if attributes.contains(.bold) { bits |= CN_BOLD.rawValue }
        if attributes.contains(.reverse) { bits |= CN_REVERSE.rawValue }
        if attributes.contains(.underline) { bits |= CN_UNDERLINE.rawValue }
        if attributes.contains(.dim) { bits |= CN_DIM.rawValue }
        return bits
    }

    private struct Colours: Hashable {
        var foreground: Int32
        var background: Int32
    }
}
