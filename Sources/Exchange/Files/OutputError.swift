public import Domain
import Glibc

/// Why a file cannot be written; what was there before is still there.
public enum OutputError: Error, Hashable, Sendable {
    /// The folder does not exist.
    case noFolder(path: String)
    /// The folder, the file or the whole device may not be written.
    case readOnly(path: String)
    /// The disk is full, or the account's share of it is.
    case full(path: String)
    /// A folder has that name already.
    case folder(path: String)
    /// The program that was reading went away.
    case closed
    /// A sheet ends at row 1,048,576.
    case tooManyRows(limit: Int)
    /// A cell of a workbook holds no more than 32,767 characters; `row` counts from 1.
    case cellTooLong(row: Int, column: Int, limit: Int)
    /// The device failed; `code` is the system's error number.
    case device(path: String, code: Int32)

    /// What happened, and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .noFolder(let path): FileWords.noFolder(path)
        case .readOnly(let path): FileWords.readOnly(path)
        case .full(let path): FileWords.full(path)
        case .folder(let path): FileWords.folderInTheWay(path)
        case .closed: FileWords.closed
        case .tooManyRows(let limit): FileWords.tooManyRows(limit)
        case .cellTooLong(let row, let column, let limit):
            FileWords.cellTooLong(row, column, limit)
        case .device(let path, let code): FileWords.device(path, code)
        }
    }

    /// The error of a system call that left `code` behind.
    init(path: String, code: Int32) {
        self =
            switch code {
            case ENOENT, ENOTDIR: .noFolder(path: path)
            case EACCES, EPERM, EROFS: .readOnly(path: path)
            case ENOSPC, EDQUOT, EFBIG: .full(path: path)
            case EISDIR: .folder(path: path)
            case EPIPE: .closed
            default: .device(path: path, code: code)
            }
    }
}
