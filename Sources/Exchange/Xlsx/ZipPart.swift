import CZip

/// One part of an archive, read from its beginning to its end.
final class ZipPart {
    let name: String
    /// The unpacked size that the archive declares.
    let size: UInt64
    /// Bytes read so far.
    private(set) var position: UInt64 = 0
    private let file: OpaquePointer
    /// The part reads through the archive and must not outlive it.
    private let archive: ZipArchive

    init(name: String, size: UInt64, file: OpaquePointer, archive: ZipArchive) {
        self.name = name
        self.size = size
        self.file = file
        self.archive = archive
    }

    deinit {
        zip_fclose(file)
    }

    /// Reads up to `limit` bytes; 0 only at the end.
    func read(into buffer: UnsafeMutableRawPointer, limit: Int) throws(FileError) -> Int {
        let count = zip_fread(file, buffer, zip_uint64_t(limit))
        guard count >= 0 else { throw .workbook(.damaged(part: name)) }
        position += UInt64(count)
        // The declared size was judged; a part that has more has lied about it.
        guard position <= size else { throw .workbook(.tooLarge(part: name)) }
        return Int(count)
    }
}
