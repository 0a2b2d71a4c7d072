package import TerminalKit

/// Makes keys of what the terminal sends.
///
/// Feed it bytes and named keys as they come, and ``finish()`` when nothing more is there: a lone
/// Esc and the characters typed so far are known only then. UTF-8 that arrives in pieces, and a
/// paste that does, are kept until the rest has come.
package struct KeyDecoder {
    /// Whether the end of a pasted text is still to come.
    var isPasting: Bool { paste != nil }

    private let alt: Bool
    private var keys: [Key] = []
    private var text = String.UnicodeScalarView()
    private var utf8 = UTF8Assembler()
    private var escape: EscapeSequence?
    private var paste: String.UnicodeScalarView?
    /// Whether the last pasted code point was a carriage return, whose line feed is no second end.
    private var lastWasReturn = false

    /// Makes a decoder; `alt` reports Esc and a character in one burst as one key.
    package init(alt: Bool = false) {
        self.alt = alt
    }

    /// Takes one byte.
    package mutating func byte(_ byte: UInt8) {
        if var sequence = escape {
            guard sequence.append(byte) else {
                escape = nil
                giveUp(sequence, then: byte)
                return
            }
            escape = sequence
            if sequence.isComplete {
                escape = nil
                sequence.name.map { name($0) }
            }
            return
        }
        if byte == 0x1B {
            flushText()
            escape = EscapeSequence()
            return
        }
        for scalar in utf8.append(byte) { take(scalar) }
    }

    /// Takes a key by its name in curses (`KEY_UP`, `KEY_F(1)`, `kUP5`) or in ``EscapeSequence``.
    mutating func name(_ name: String) {
        if name == "PASTE_START" {
            flushAll()
            paste = paste ?? String.UnicodeScalarView()
        } else if name == "PASTE_END" {
            endPaste()
        } else if paste == nil, let key = Key(cursesName: name) {
            add(key)
        }
    }

    /// Takes a click or a turn of the wheel.
    mutating func mouse(_ event: MouseEvent) {
        if paste == nil { add(.mouse(event)) }
    }

    /// Ends a burst: returns the keys in the order in which they were typed.
    package mutating func finish() -> [Key] {
        // The end of a paste may itself arrive in pieces.
        if paste == nil { flushAll() }
        defer { keys.removeAll() }
        return keys
    }

    /// Gives what was pasted so far although its end has not come.
    package mutating func endPaste() {
        flushAll()
        guard let pasted = paste else { return }
        paste = nil
        keys.append(.paste(String(pasted)))
    }

    private mutating func add(_ key: Key) {
        flushAll()
        keys.append(key)
    }

    private mutating func flushAll() {
        if let sequence = escape {
            escape = nil
            giveUp(sequence, then: nil)
        }
        flushText()
    }

    private mutating func flushText() {
        for character in String(text) { keys.append(.character(character)) }
        text.removeAll()
    }

    /// What looked like a sequence was Esc and other keys.
    private mutating func giveUp(_ sequence: EscapeSequence, then byte: UInt8?) {
        let rest = sequence.bytes + (byte.map { [$0] } ?? [])
        if paste == nil {
            if alt, rest.count == 1, let first = rest.first, first > 0x20, first < 0x7F {
                keys.append(.alt(Character(Unicode.Scalar(first))))
                return
            }
            keys.append(.escape)
        }
        for byte in rest { self.byte(byte) }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if paste != nil {
            takePasted(scalar)
        } else if let key = Key(control: scalar) {
            flushText()
            keys.append(key)
        } else if !(0x80..<0xA0).contains(scalar.value) {
            text.append(scalar)
        }
    }

    /// Keeps pasted text with plain line ends and without control characters.
    private mutating func takePasted(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0D: paste?.append("\n")
        case 0x0A where lastWasReturn: break
        case 0x09, 0x0A: paste?.append(scalar)
        case 0..<0x20, 0x7F..<0xA0: break
        default: paste?.append(scalar)
        }
        lastWasReturn = scalar == "\r"
    }
}
