/// Files of Microsoft's compound format: workbooks from before 2007, and locked new ones.
enum OldWorkbook {
    private static let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// What is wrong with a file that begins so; nil if it is no compound file.
    static func error(_ file: InputFile, _ beginning: [UInt8]) -> XlsxError? {
        guard beginning.starts(with: magic) else { return nil }
        guard beginning.count >= 0x34 else { return .oldFormat }
        // The header tells the size of a sector and where the list of streams begins.
        let sectorSize = Int64(1) << min(16, Int64(beginning[0x1E]))
        let sector = beginning[0x30..<0x34].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
        let list = file.bytes(at: (sector + 1) * sectorSize, count: 4096)
        let name = Array("EncryptedPackage".utf8).flatMap { [$0, 0] as [UInt8] }
        let isLocked = list.indices.contains { list[$0...].starts(with: name) }
        return isLocked ? .encrypted : .oldFormat
    }
}
