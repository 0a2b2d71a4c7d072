/// The way workbooks write characters that XML cannot hold: `_x000D_`.
enum XlsxText {
    /// Replaces every `_xHHHH_` in `bytes` from `start` on by its character.
    static func unescape(_ bytes: inout [UInt8], from start: Int) {
        guard bytes[start...].contains(0x5F) else { return }
        var result: [UInt8] = []
        var index = start
        while index < bytes.count {
            if let unit = unit(at: index, in: bytes), let scalar = Unicode.Scalar(unit) {
                result += Array(String(Character(scalar)).utf8)
                index += 7
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        bytes.replaceSubrange(start..., with: result)
    }

    /// `text` with every `_xHHHH_` that is meant as it stands marked as such.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(0x5F) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            result.append(byte)
            if unit(at: index, in: bytes) != nil { result += Array("x005F_".utf8) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func unit(at index: Int, in bytes: [UInt8]) -> UInt16? {
        guard index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78,
            bytes[index + 6] == 0x5F
        else { return nil }
        let digits = bytes[(index + 2)..<(index + 6)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
