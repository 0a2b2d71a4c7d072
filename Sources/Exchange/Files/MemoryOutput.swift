/// Bytes kept in memory.
public final class MemoryOutput: ByteSink {
    /// What was written.
    public private(set) var bytes: [UInt8] = []

    /// An empty one.
    public init() {}

    /// Adds the bytes.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        self.bytes += bytes
    }

    /// Does nothing: memory is final as it is.
    public func finish() throws(FileError) {}
}
