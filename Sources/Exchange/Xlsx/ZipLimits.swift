/// What a workbook may grow to when it is unpacked.
///
/// Deflate can pack a thousand to one; sheets of real tables stay far below a hundred to one.
enum ZipLimits {
    /// Bytes of one part: about 20 million cells.
    static let size: UInt64 = 2 << 30
    /// Bytes of the part that is kept in memory, the shared texts.
    static let kept: UInt64 = 512 << 20
    /// Packing ratio above which a part larger than `harmless` is refused.
    static let ratio: UInt64 = 200
    /// Bytes up to which any ratio will do.
    static let harmless: UInt64 = 8 << 20

    static func check(_ name: String, size: UInt64, packed: UInt64) throws(FileError) {
        let isBomb = size > harmless && size / max(1, packed) > ratio
        let limit = name.hasSuffix("sheet.xml") || name.contains("/worksheets/") ? Self.size : kept
        guard size <= limit, !isBomb else { throw .workbook(.tooLarge(part: name)) }
    }
}
