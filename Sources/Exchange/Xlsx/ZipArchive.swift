import CZip

/// The archive of a workbook, open for reading.
final class ZipArchive {
    private let archive: OpaquePointer

    init(path: String) throws(FileError) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
            throw .workbook(.damaged(part: "zip \(code)"))
        }
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
    }

    /// Opens a part to read it; nil if there is none of this name.
    func open(_ name: String) throws(FileError) -> ZipPart? {
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        var status = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else {
            throw .workbook(.damaged(part: name))
        }
        guard status.encryption_method == ZIP_EM_NONE else { throw .workbook(.encrypted) }
        try ZipLimits.check(name, size: status.size, packed: status.comp_size)
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
            throw .workbook(.damaged(part: name))
        }
        return ZipPart(name: name, size: status.size, file: file, archive: self)
    }
}
