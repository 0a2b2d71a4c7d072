extension TextEncoding {
    /// The encoding of a file whose first bytes are not all ASCII.
    ///
    /// What is whole UTF-8 is UTF-8: text of GB 18030 is that by chance only in a word or two.
    /// What is neither is taken for the one that goes wrong later, so that the place reported
    /// is where the file is damaged.
    static func detected(in bytes: [UInt8]) -> TextEncoding {
        let asUtf8 = Utf8.wholePrefix(of: bytes)
        guard asUtf8.isDamaged else { return .utf8 }
        let asGb18030 = Gb18030.wholePrefix(of: bytes)
        return asGb18030.count > asUtf8.count ? .gb18030 : .utf8
    }

    /// Whether these first bytes of a file are UTF-16, with its mark or without.
    static func looksLikeUtf16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        // Every second byte of an ASCII heading or separator is NUL.
        let pairs = min(bytes.count, 512) / 2
        guard pairs >= 4 else { return false }
        let even = (0..<pairs).count { bytes[2 * $0] == 0 && bytes[2 * $0 + 1] != 0 }
        let odd = (0..<pairs).count { bytes[2 * $0 + 1] == 0 && bytes[2 * $0] != 0 }
        let most = max(even, odd)
        return most > 2 && most * 4 >= pairs
    }
}
