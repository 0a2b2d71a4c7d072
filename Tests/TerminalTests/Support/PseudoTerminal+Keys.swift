import CVterm

/// Keys that are no characters.
enum PressedKey {
    case enter, tab, backspace, escape, up, down, left, right, insert, delete
    case home, end, pageUp, pageDown
    case backTab
    case function(Int)
    case control(Unicode.Scalar)
    case alt(Unicode.Scalar)

    /// The emulator's name of the key.
    fileprivate var code: VTermKey? {
        switch self {
        case .enter: VTERM_KEY_ENTER
        case .tab, .backTab: VTERM_KEY_TAB
        case .backspace: VTERM_KEY_BACKSPACE
        case .escape: VTERM_KEY_ESCAPE
        case .up: VTERM_KEY_UP
        case .down: VTERM_KEY_DOWN
        case .left: VTERM_KEY_LEFT
        case .right: VTERM_KEY_RIGHT
        case .insert: VTERM_KEY_INS
        case .delete: VTERM_KEY_DEL
        case .home: VTERM_KEY_HOME
        case .end: VTERM_KEY_END
        case .pageUp: VTERM_KEY_PAGEUP
        case .pageDown: VTERM_KEY_PAGEDOWN
        case .function(let number): VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
        case .control, .alt: nil
        }
    }
}

extension PseudoTerminal {
    /// Presses keys in one burst, under the modes that the program has set (cursor keys have two).
    func press(_ keys: PressedKey..., times: Int = 1) {
        send((0..<times).flatMap { _ in keys.flatMap(bytes(of:)) })
    }

    private func bytes(of key: PressedKey) -> [UInt8] {
        switch key {
        case .control(let scalar): emulator.character(scalar, VTERM_MOD_CTRL)
        case .alt(let scalar): emulator.character(scalar, VTERM_MOD_ALT)
        case .backTab: emulator.key(VTERM_KEY_TAB, VTERM_MOD_SHIFT)
        default: key.code.map { emulator.key($0) } ?? []
        }
    }

    /// Types text, of whatever script, in one burst.
    func type(_ text: String) {
        send(text.utf8)
    }

    /// Pastes text, in brackets if the program asked for them.
    func paste(_ text: String) {
        send(emulator.paste(text))
    }

    /// Presses and releases the left button.
    func click(row: Int, column: Int) {
        mouse(0, row, column, "M")
        mouse(0, row, column, "m")
    }

    /// Turns the wheel by one notch.
    func wheel(up: Bool, row: Int = 0, column: Int = 0) {
        mouse(up ? 64 : 65, row, column, "M")
    }

    /// Whether the program has asked for the mouse.
    ///
    /// The emulator does not know the modes 1006 and 1000 set by one sequence, as ncurses does.
    var reportsMouse: Bool {
        let text = String(decoding: transcript, as: UTF8.self)
        let asked = text.split(separator: "\u{1B}").last { $0.contains("1000") }
        return asked?.hasPrefix("[?1006;1000h") ?? false
    }

    private func mouse(_ button: Int, _ row: Int, _ column: Int, _ end: String) {
        send("\u{1B}[<\(button);\(column + 1);\(row + 1)\(end)".utf8)
    }
}
