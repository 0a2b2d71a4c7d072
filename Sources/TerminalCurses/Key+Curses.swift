internal import TerminalKit

extension Key {
    /// The key that curses calls `cursesName`; nil for one that means nothing here.
    init?(cursesName name: String) {
        if name.hasPrefix("KEY_F("), let number = Int(name.dropFirst(6).dropLast()) {
            self = .function(number)
            return
        }
        // Extended names such as kUP5 are a key with Shift, Alt or Ctrl, by the digit.
        let plain = name.hasPrefix("k") && name.last?.isNumber == true ? name.dropLast() : name[...]
        switch plain {
        case "KEY_UP", "KEY_SR", "kUP": self = .up
        case "KEY_DOWN", "KEY_SF", "kDN": self = .down
        case "KEY_LEFT", "KEY_SLEFT", "kLFT": self = .left
        case "KEY_RIGHT", "KEY_SRIGHT", "kRIT": self = .right
        case "KEY_HOME", "KEY_SHOME", "KEY_FIND", "KEY_A1", "kHOM": self = .home
        case "KEY_END", "KEY_SEND", "KEY_SELECT", "KEY_C1", "kEND": self = .end
        case "KEY_PPAGE", "KEY_SPREVIOUS", "KEY_A3", "kPRV": self = .pageUp
        case "KEY_NPAGE", "KEY_SNEXT", "KEY_C3", "kNXT": self = .pageDown
        case "KEY_ENTER": self = .enter
        case "KEY_BACKSPACE": self = .backspace
        case "KEY_DC", "KEY_SDC", "kDC": self = .delete
        case "KEY_IC", "KEY_SIC", "kIC": self = .insert
        case "KEY_BTAB": self = .backTab
        case "KEY_HELP": self = .function(1)
        default: return nil
        }
    }

    /// The key that sends a control character; nil for any other code point.
    init?(control scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A, 0x0D: self = .enter
        case 0x09: self = .tab
        case 0x08, 0x7F: self = .backspace
        case 0x1B: self = .escape
        case 0x00: self = .control(" ")
        case 0x01..<0x1B: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x1C..<0x20: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
        default: return nil
        }
    }
}
