/// A key's sequence that terminfo does not know for this terminal (ECMA-48 CSI, and SS3).
///
/// Terminals send more than their description says: without this, `Esc [ 5 ~` would be Esc and four
/// characters typed into a field.
struct EscapeSequence: Equatable {
    /// What followed Esc.
    private(set) var bytes: [UInt8] = []
    /// Whether the last byte has come.
    private(set) var isComplete = false

    /// Takes the next byte; false if it cannot belong to a sequence.
    mutating func append(_ byte: UInt8) -> Bool {
        switch (bytes.first, byte) {
        case (nil, UInt8(ascii: "[")), (nil, UInt8(ascii: "O")): break
        case (UInt8(ascii: "["), 0x20..<0x40) where bytes.count < 32: break
        case (UInt8(ascii: "["), 0x40..<0x7F): isComplete = true
        case (UInt8(ascii: "O"), 0x40..<0x7F): isComplete = true
        default: return false
        }
        bytes.append(byte)
        return true
    }

    /// The curses name of the key, nil for a sequence that is no key of ours.
    var name: String? {
        guard let last = bytes.last else { return nil }
        if last == UInt8(ascii: "~") { return tildeName }
        if bytes.first == UInt8(ascii: "O"), let key = Self.keypad[last] { return key }
        return Self.letters[last]
    }

    private var tildeName: String? {
        let digits = bytes.dropFirst().prefix { $0 >= 0x30 && $0 < 0x3A }
        return Int(String(decoding: digits, as: UTF8.self)).flatMap { Self.numbers[$0] }
    }

    private static let letters: [UInt8: String] = [
        UInt8(ascii: "A"): "KEY_UP", UInt8(ascii: "B"): "KEY_DOWN", UInt8(ascii: "C"): "KEY_RIGHT",
        UInt8(ascii: "D"): "KEY_LEFT", UInt8(ascii: "H"): "KEY_HOME", UInt8(ascii: "F"): "KEY_END",
        UInt8(ascii: "Z"): "KEY_BTAB",
    ]
    private static let keypad: [UInt8: String] = [
        UInt8(ascii: "M"): "KEY_ENTER", UInt8(ascii: "P"): "KEY_F(1)",
        UInt8(ascii: "Q"): "KEY_F(2)",
        UInt8(ascii: "R"): "KEY_F(3)", UInt8(ascii: "S"): "KEY_F(4)",
    ]
    private static let numbers: [Int: String] = [
        1: "KEY_HOME", 2: "KEY_IC", 3: "KEY_DC", 4: "KEY_END", 5: "KEY_PPAGE", 6: "KEY_NPAGE",
        7: "KEY_HOME", 8: "KEY_END", 11: "KEY_F(1)", 12: "KEY_F(2)", 13: "KEY_F(3)",
        14: "KEY_F(4)", 15: "KEY_F(5)", 17: "KEY_F(6)", 18: "KEY_F(7)", 19: "KEY_F(8)",
        20: "KEY_F(9)", 21: "KEY_F(10)", 23: "KEY_F(11)", 24: "KEY_F(12)", 200: "PASTE_START",
        201: "PASTE_END",
    ]
}
