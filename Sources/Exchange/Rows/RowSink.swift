/// A file of rows that is being written.
public protocol RowSink: AnyObject {
    /// Adds a row; the first one is the header.
    func write(_ cells: [String]) throws(FileError)
    /// Makes the file final; nothing is written afterwards.
    func finish() throws(FileError)
}
