public import Domain

/// In which characters a bank takes a file.
public enum BankEncoding: String, CaseIterable, Sendable {
    /// UTF-8; a sheet begins with a mark, as spreadsheet programs want it.
    case utf8
    /// GB 18030, which has every character.
    case gb18030
    /// GBK, the part of GB 18030 that older programs of banks know: no rare characters.
    case gbk

    /// Whether every character of `text` can be written and is read back the same.
    func holds(_ text: String) -> Bool {
        guard self != .utf8, text.utf8.contains(where: { $0 >= 0x80 }) else { return true }
        let bytes = Gb18030.bytes(of: text)
        var back: [UInt8] = []
        guard !bytes.isEmpty, Gb18030.appendUtf8(of: bytes[...], to: &back) == bytes.count,
            back.elementsEqual(text.utf8)
        else { return false }
        return self == .gb18030 || !Self.hasLateCharacter(bytes)
    }

    /// The bytes of text that it holds.
    func bytes(of text: String) -> [UInt8] {
        self == .utf8 ? Array(text.utf8) : Gb18030.bytes(of: text)
    }

    /// Whether among these whole characters is one that GBK has not: of four bytes, or one of the
    /// eighty at its end that most programs of its time do not know.
    private static func hasLateCharacter(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let second = bytes[index + 1]
            if (0x30...0x39).contains(second) { return true }
            if bytes[index] == 0xFE, (0x50...0xA0).contains(second) { return true }
            index += 2
        }
        return false
    }
}

extension BankFormat {
    /// The encodings in which such a file may be written, the usual one first.
    public var encodings: [BankEncoding] {
        switch self {
        case .bankCSV: [.utf8, .gb18030, .gbk]
        case .oneCard: [.gb18030, .gbk, .utf8]
        case .bankXLSX, .pain001: [.utf8]
        }
    }

    /// What the names of such files end with.
    var fileEnding: String {
        switch self {
        case .bankCSV: "csv"
        case .bankXLSX: "xlsx"
        case .oneCard: "txt"
        case .pain001: "xml"
        }
    }

    /// How many lines a file may have at the most; nil for any number.
    var fileLimit: Int? {
        switch self {
        case .bankCSV, .bankXLSX: 5_000
        case .oneCard, .pain001: nil
        }
    }
}
