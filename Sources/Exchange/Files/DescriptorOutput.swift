import Glibc

/// Bytes to an open descriptor, such as standard output; it is left open.
public final class DescriptorOutput: ByteSink {
    private let descriptor: Int32
    private let name: String

    /// Writes to `descriptor`; `name` is what sentences call it.
    public init(_ descriptor: Int32 = 1, name: String = "-") {
        self.descriptor = descriptor
        self.name = name
    }

    /// Writes all the bytes.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        try Self.write(bytes, to: descriptor, name: name)
    }

    /// Does nothing: a pipe keeps what it was given.
    public func finish() throws(FileError) {}

    /// Writes every byte, however small the pieces that the system takes.
    static func write(
        _ bytes: [UInt8], to descriptor: Int32, name: String
    ) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .output(OutputError(path: name, code: errno)) }
            written += count
        }
    }
}
