/// Something that takes bytes: a file, standard output, memory.
public protocol ByteSink: AnyObject {
    /// Takes the bytes; throws when they cannot be kept.
    func write(_ bytes: [UInt8]) throws(FileError)
    /// Makes what was written final; nothing is written afterwards.
    func finish() throws(FileError)
}
