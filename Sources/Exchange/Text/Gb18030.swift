import Foundation

/// Text of GB 18030, in blocks.
enum Gb18030 {
    /// Foundation has no constant for it; this is kCFStringEncodingGB_18030_2000's.
    private static let encoding = String.Encoding(rawValue: 0x8000_0632)

    /// The longest run of whole characters at the beginning of `bytes`, by their shape.
    static func wholePrefix(of bytes: [UInt8]) -> WholePrefix {
        var index = 0
        while index < bytes.count {
            switch length(at: index, in: bytes) {
            case .some(0): return WholePrefix(count: index, isDamaged: true)
            case .some(let length): index += length
            case .none: return WholePrefix(count: index, isDamaged: false)
            }
        }
        return WholePrefix(count: index, isDamaged: false)
    }

    /// Appends `bytes`, which must be whole characters, as UTF-8; returns how many bytes were
    /// text: fewer than all when a character is of the right shape but does not exist.
    static func appendUtf8(of bytes: ArraySlice<UInt8>, to result: inout [UInt8]) -> Int {
        if let text = String(bytes: bytes, encoding: encoding) {
            result.append(contentsOf: text.utf8)
            return bytes.count
        }
        guard let middle = boundary(in: bytes) else { return 0 }
        let first = appendUtf8(of: bytes[..<middle], to: &result)
        guard first == middle - bytes.startIndex else { return first }
        return first + appendUtf8(of: bytes[middle...], to: &result)
    }

    /// `text` in GB 18030, which has every character of Unicode.
    static func bytes(of text: String) -> [UInt8] {
        text.data(using: encoding).map { [UInt8]($0) } ?? []
    }

    /// The length of the character at `index`: 0 if none begins so, nil if it is not all there.
    private static func length(at index: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[index] >= 0x80 else { return 1 }
        guard (0x81...0xFE).contains(bytes[index]) else { return 0 }
        guard index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case 0x40...0x7E, 0x80...0xFE: return 2
        case 0x30...0x39: break
        default: return 0
        }
        guard index + 2 < bytes.count else { return nil }
        guard (0x81...0xFE).contains(bytes[index + 2]) else { return 0 }
        guard index + 3 < bytes.count else { return nil }
        return (0x30...0x39).contains(bytes[index + 3]) ? 4 : 0
    }

    /// A place between two characters about the middle; nil when there is but one.
    private static func boundary(in bytes: ArraySlice<UInt8>) -> Int? {
        let all = Array(bytes)
        var index = 0
        while index < all.count / 2 || index == 0 {
            guard let length = length(at: index, in: all), length > 0 else { return nil }
            index += length
        }
        return index < all.count ? bytes.startIndex + index : nil
    }
}
