extension Key {
    /// The key's short name, as the footer and the help print it: `Enter`, `^X`, `F1`, `Space`.
    public func label(_ glyphs: Glyphs = .unicode) -> String {
        switch self {
        case .character(" "): "Space"
        case .character(let character):
            Width.cleaned(String(character), standIn: glyphs.standIn)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "BS"
        case .delete: "Del"
        case .insert: "Ins"
        case .up: arrow(glyphs.up, "Up", glyphs)
        case .down: arrow(glyphs.down, "Down", glyphs)
        case .left: arrow(glyphs.left, "Left", glyphs)
        case .right: arrow(glyphs.right, "Right", glyphs)
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let character): "^" + character.uppercased()
        case .alt(let character): "M-\(character)"
        case .mouse(let event): event.action.label
        case .paste: "Paste"
        }
    }

    /// A glyph where glyphs are; in ASCII a word, since `^` and `v` would read as keys.
    private func arrow(_ glyph: Character, _ word: String, _ glyphs: Glyphs) -> String {
        glyph.isASCII ? word : String(glyph)
    }
}

extension MouseEvent.Action {
    /// The action's short name.
    fileprivate var label: String {
        switch self {
        case .click: "Click"
        case .wheelUp: "Wheel+"
        case .wheelDown: "Wheel-"
        }
    }
}
