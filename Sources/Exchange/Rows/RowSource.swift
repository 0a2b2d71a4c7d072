/// A file of rows under headings.
public protocol RowSource: AnyObject {
    /// The headings, as they stand in the file.
    var header: [String] { get }
    /// What kind of file it is.
    var format: FileFormat { get }
    /// The part of the file that was read, 0 to 1; nil if its size is not known.
    var progress: Double? { get }
    /// The next row that is not blank, with as many cells as there are headings; nil at the end.
    ///
    /// Throws when the file is malformed; nothing after that place is read.
    func next() throws(FileError) -> Row?
}
