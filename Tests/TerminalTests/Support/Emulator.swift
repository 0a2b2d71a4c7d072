import CVterm

/// A terminal emulator without a window: libvterm.
final class Emulator {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
    fileprivate(set) var isCursorVisible = true
    fileprivate(set) var isAlternateScreen = false

    init(rows: Int, columns: Int) throws {
        guard let terminal = vterm_new(Int32(rows), Int32(columns)),
            let screen = vterm_obtain_screen(terminal)
        else { throw PseudoTerminal.Trouble(description: "no terminal emulator") }
        self.terminal = terminal
        self.screen = screen
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: VTermScreenCallbacks())
        callbacks.pointee.settermprop = { property, value, user in
            guard let user, let value else { return 0 }
            let emulator = Unmanaged<Emulator>.fromOpaque(user).takeUnretainedValue()
            emulator.note(property, value.pointee)
            return 1
        }
        vterm_set_utf8(terminal, 1)
        vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        callbacks.deallocate()
    }

    /// Shows bytes; returns what the terminal answers.
    func write(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBytes { raw in
            _ = vterm_input_write(
                terminal, raw.bindMemory(to: CChar.self).baseAddress, raw.count)
        }
        return answer()
    }

    func resize(rows: Int, columns: Int) {
        vterm_set_size(terminal, Int32(rows), Int32(columns))
    }

    func cell(row: Int, column: Int) -> VTermScreenCell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        return cell
    }

    var cursor: VTermPos {
        var place = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
        return place
    }

    /// The bytes of a key under the modes that the program has set.
    func key(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
        vterm_keyboard_key(terminal, key, modifier)
        return answer()
    }

    func character(_ scalar: Unicode.Scalar, _ modifier: VTermModifier = VTERM_MOD_NONE) -> [UInt8]
    {
        vterm_keyboard_unichar(terminal, scalar.value, modifier)
        return answer()
    }

    func paste(_ text: String) -> [UInt8] {
        vterm_keyboard_start_paste(terminal)
        let start = answer()
        vterm_keyboard_end_paste(terminal)
        return start + Array(text.utf8) + answer()
    }

    private func answer() -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = vterm_output_read(terminal, &buffer, buffer.count)
        return buffer[..<count].map { UInt8(bitPattern: $0) }
    }

    private func note(_ property: VTermProp, _ value: VTermValue) {
        switch property {
        case VTERM_PROP_CURSORVISIBLE: isCursorVisible = value.boolean != 0
        case VTERM_PROP_ALTSCREEN: isAlternateScreen = value.boolean != 0
        default: break
        }
    }
}
