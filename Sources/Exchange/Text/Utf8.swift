/// What is and what is not UTF-8 (Unicode 15, table 3-7).
enum Utf8 {
    /// The longest run of whole characters at the beginning of `bytes`.
    static func wholePrefix(of bytes: [UInt8]) -> WholePrefix {
        bytes.withUnsafeBufferPointer { wholePrefix(of: $0) }
    }

    private static func wholePrefix(of bytes: UnsafeBufferPointer<UInt8>) -> WholePrefix {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            guard let (length, second) = follows(lead) else {
                return WholePrefix(count: index, isDamaged: true)
            }
            for offset in 1..<length {
                guard index + offset < bytes.count else {
                    return WholePrefix(count: index, isDamaged: false)
                }
                let allowed = offset == 1 ? second : 0x80...0xBF
                guard allowed.contains(bytes[index + offset]) else {
                    return WholePrefix(count: index, isDamaged: true)
                }
            }
            index += length
        }
        return WholePrefix(count: index, isDamaged: false)
    }

    /// The length of the character that begins so, and what its second byte may be.
    private static func follows(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
