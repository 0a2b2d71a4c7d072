public import Domain
import Glibc

/// Why a file cannot be opened or read.
public enum InputError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(path: String)
    /// This account may not read it.
    case denied(path: String)
    /// It is a folder.
    case folder(path: String)
    /// The device failed; `code` is the system's error number.
    case device(path: String, code: Int32)

    /// What happened, and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .missing(let path): FileWords.missing(path)
        case .denied(let path): FileWords.denied(path)
        case .folder(let path): FileWords.folder(path)
        case .device(let path, let code): FileWords.device(path, code)
        }
    }

    /// The error of a system call that left `code` behind.
    init(path: String, code: Int32) {
        self =
            switch code {
            case ENOENT, ENOTDIR: .missing(path: path)
            case EACCES, EPERM: .denied(path: path)
            case EISDIR: .folder(path: path)
            default: .device(path: path, code: code)
            }
    }
}
