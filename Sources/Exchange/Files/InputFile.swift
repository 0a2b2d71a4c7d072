import Glibc

/// A file that is open for reading; closed when let go.
final class InputFile {
    let path: String
    /// The size in bytes when opened; 0 for a pipe.
    let size: Int64
    /// Bytes read so far.
    private(set) var position: Int64 = 0
    private let descriptor: Int32

    init(path: String) throws(FileError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .input(InputError(path: path, code: errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let code = errno
            close(descriptor)
            throw .input(InputError(path: path, code: code))
        }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw .input(.folder(path: path))
        }
        size = status.st_mode & S_IFMT == S_IFREG ? Int64(status.st_size) : 0
    }

    deinit {
        close(descriptor)
    }

    /// Appends up to `limit` bytes; returns how many, 0 only at the end of the file.
    func read(into bytes: inout [UInt8], limit: Int) throws(FileError) -> Int {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: limit))
        var total = 0
        // A pipe hands out its bytes in pieces; the first block decides on the encoding.
        while total < limit {
            let got = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(
                    descriptor, buffer.baseAddress?.advanced(by: start + total), limit - total)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else {
                bytes.removeLast(limit)
                throw .input(InputError(path: path, code: errno))
            }
            if got == 0 { break }
            total += got
        }
        bytes.removeLast(limit - total)
        position += Int64(total)
        return total
    }

    /// The bytes at `offset`, at most `count`; fewer at the end of the file, none from a pipe.
    func bytes(at offset: Int64, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, pread(descriptor, buffer.baseAddress, count, off_t(offset)))
        }
    }
}
