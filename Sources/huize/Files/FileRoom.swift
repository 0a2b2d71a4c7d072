/// Where the files of the screens lie.
enum FileRoom: Sendable {
    /// Anywhere on this machine: whoever sits at it has its files anyway.
    case machine
    /// In one folder: whoever comes over SSH has no business with the host's other files.
    case folder(OwnFolder)

    /// The place of a file to be read or written.
    func file(_ typed: String) throws(Failure) -> FilePlace {
        switch self {
        case .machine: FilePlace(path: PathCompletion.expanded(typed))
        case .folder(let folder): try folder.file(typed)
        }
    }

    /// The place of a folder to write files into, made if it is not there.
    func folder(_ typed: String) throws(Failure) -> FilePlace {
        switch self {
        case .machine:
            let path = PathCompletion.expanded(typed)
            try PathText.makeFolder(path)
            return FilePlace(path: path)
        case .folder(let folder): return try folder.folder(typed)
        }
    }

    /// The paths that begin with what was typed, folders with a slash behind.
    func completions(of typed: String) -> [String] {
        switch self {
        case .machine: PathCompletion.paths(from: typed)
        case .folder(let folder): folder.completions(of: typed)
        }
    }

    /// Whether files that belong together must lie in one folder.
    var isConfined: Bool {
        if case .folder = self { true } else { false }
    }
}
