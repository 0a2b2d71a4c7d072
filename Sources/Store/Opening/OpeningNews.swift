/// What is done with a register's file before it can be used, told to who waits for it.
public enum OpeningNews: Hashable, Sendable {
    /// The file was written by an earlier program, at this version; it is copied, and the copy
    /// tried out.
    case upgrading(from: Int64)
    /// The file is up to date; as it was, it lies at this path.
    case upgraded(copy: String)
}
