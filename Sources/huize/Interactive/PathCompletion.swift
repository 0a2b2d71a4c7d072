import Glibc
import Store

/// Paths of this machine that begin with what somebody has typed.
enum PathCompletion {
    /// How many are offered at the most.
    static let limit = 200

    /// The path with `~` written out, as a shell would.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }

    /// The paths that begin with `typed`, folders with a slash behind, hidden ones only on demand.
    static func paths(from typed: String) -> [String] {
        let typed = expanded(typed)
        let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let folder = String(typed[..<cut])
        let prefix = typed[cut...]
        return names(in: folder.isEmpty ? "." : folder, beginningWith: String(prefix))
            .map { name in folder + name + (isFolder(folder + name) ? "/" : "") }
    }

    /// The names in a folder that begin so, in order; hidden ones only on demand.
    static func names(in folder: String, beginningWith prefix: String) -> [String] {
        let names = (FolderNames.all(in: folder) ?? [])
            .filter { $0.hasPrefix(prefix) && (prefix.hasPrefix(".") || !$0.hasPrefix(".")) }
        return Array(names.sorted().prefix(limit))
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
