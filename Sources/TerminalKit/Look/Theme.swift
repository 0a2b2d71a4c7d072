/// The styles of all roles.
public struct Theme: Hashable, Sendable {
    private var styles: [Style]

    /// Makes a theme by giving each role its style.
    public init(_ style: (Role) -> Style) {
        styles = Role.allCases.map(style)
    }

    /// The style of a role.
    public subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

    /// The theme for a terminal of `depth`.
    public static func standard(_ depth: ColourDepth) -> Theme {
        switch depth {
        case .monochrome: monochrome
        case .colour16: colour16
        case .colour256: colour256
        }
    }

    /// Attributes alone.
    public static let monochrome = Theme { Style(attributes($0)) }

    /// The terminal's basic colours, whose shades are the user's choice.
    public static let colour16 = Theme { role in
        let (foreground, background) = basicColours(role)
        return Style(attributes(role), foreground: foreground, background: background)
    }

    /// The palette of 256, in shades that read on a light ground and on a dark one.
    ///
    /// What is faint is grey here, which is a brightness and no hue; many terminals ignore the
    /// attribute.
    public static let colour256 = Theme { role in
        if attributes(role) == .dim { return Style(foreground: grey) }
        let (foreground, background) = shades(role)
        return Style(attributes(role), foreground: foreground, background: background)
    }

    /// The grey in the middle of the palette's ramp.
    static let grey: UInt8 = 244

    /// What tells a role in every theme.
    private static func attributes(_ role: Role) -> Style.Attributes {
        switch role {
        case .normal, .keyLabel, .fieldLabel: []
        case .title, .heading, .key, .good, .money, .chart: .bold
        case .dim, .border, .disabled: .dim
        case .selected: .reverse
        case .marked, .late, .error, .notice, .banner: [.bold, .reverse]
        case .warning, .match: [.bold, .underline]
        case .fieldText, .fieldFocus: .underline
        }
    }

    private static func basicColours(_ role: Role) -> (UInt8?, UInt8?) {
        switch role {
        case .error, .late: (1, nil)
        case .good: (2, nil)
        case .warning, .banner: (3, nil)
        case .title, .chart: (6, nil)
        case .key, .marked: (4, nil)
        case .match: (5, nil)
        default: (nil, nil)
        }
    }

    private static func shades(_ role: Role) -> (UInt8?, UInt8?) {
        switch role {
        case .error, .late: (160, nil)
        case .good: (34, nil)
        case .warning, .banner: (172, nil)
        case .title, .chart: (31, nil)
        case .key, .marked: (33, nil)
        case .match: (133, nil)
        default: (nil, nil)
        }
    }
}
