/// Makes code points of UTF-8 that may arrive byte by byte.
struct UTF8Assembler {
    private var bytes: [UInt8] = []
    private var needed = 0

    /// Takes a byte; returns what became whole, U+FFFD for what cannot be UTF-8.
    mutating func append(_ byte: UInt8) -> [Unicode.Scalar] {
        var whole: [Unicode.Scalar] = []
        if !bytes.isEmpty, byte & 0xC0 != 0x80 {
            bytes.removeAll()
            whole.append("\u{FFFD}")
        }
        if bytes.isEmpty {
            switch byte {
            case 0..<0x80: return whole + [Unicode.Scalar(byte)]
            case 0xC2..<0xE0: needed = 2
            case 0xE0..<0xF0: needed = 3
            case 0xF0..<0xF5: needed = 4
            default: return whole + ["\u{FFFD}"]
            }
        }
        bytes.append(byte)
        if bytes.count == needed {
            whole += String(decoding: bytes, as: UTF8.self).unicodeScalars
            bytes.removeAll()
        }
        return whole
    }
}
