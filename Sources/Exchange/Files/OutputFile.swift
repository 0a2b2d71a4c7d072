import Glibc

/// A file that appears whole under its name, or not at all.
///
/// It is written beside its place under a hidden name; `finish()` makes it durable and renames it.
/// Let go before that, it leaves nothing, and a file that had the name stays as it was.
public final class OutputFile: ByteSink {
    /// The name under which the file appears.
    public let path: String
    /// Where it is written until then.
    let partPath: String
    private let descriptor: Int32
    private var isFinished = false

    /// Opens a hidden file beside `path`, readable only by this account.
    public init(path: String) throws(FileError) {
        self.path = path
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else { throw .output(.folder(path: path)) }
            guard access(path, W_OK) == 0 else { throw .output(.readOnly(path: path)) }
        }
        var name = Array("\(Self.folder(of: path))/.\(Self.name(of: path)).XXXXXX".utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .output(OutputError(path: path, code: errno)) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        partPath = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(partPath) }
    }

    /// Adds the bytes.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        try DescriptorOutput.write(bytes, to: descriptor, name: path)
    }

    /// Makes the file durable and gives it its name.
    public func finish() throws(FileError) {
        guard !isFinished else { return }
        guard fsync(descriptor) == 0, rename(partPath, path) == 0 else {
            throw .output(OutputError(path: path, code: errno))
        }
        isFinished = true
        // Without this a power failure could take the new name back.
        let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// The folder in which `path` lies.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of `path`.
    public static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
