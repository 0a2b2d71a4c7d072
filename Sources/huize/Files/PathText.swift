import Exchange
import Glibc

/// Paths as text: taken apart, and the places that files go to when nobody says where.
enum PathText {
    /// The last part of a path.
    static func name(of path: String) -> String { OutputFile.name(of: path) }

    /// The folder in which a file lies.
    static func folder(of path: String) -> String { OutputFile.folder(of: path) }

    /// Where refused rows go: beside the file, or, if nothing can be written there (a locked
    /// stick), into the folder one is in.
    static func errorFile(for path: String, _ format: FileFormat) -> String {
        let beside = ErrorFile.path(for: path, format)
        return access(folder(of: beside), W_OK) == 0 ? beside : "./\(name(of: beside))"
    }

    /// Makes a folder and those above it, readable by this account alone.
    static func makeFolder(_ path: String) throws(Failure) {
        var status = stat()
        if stat(path, &status) == 0 || path.isEmpty { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            let reason = String(cString: strerror(errno))
            throw Failure(.cannotCreate, TransferWords.noFolder(path, reason))
        }
    }
}
