import Glibc

/// A file that is written anew for every input: the parsers take paths, as users give them.
enum ScratchFile {
    private static let folder = "/dev/shm/huize-fuzz-\(getpid())"

    /// Writes the bytes; answers where they are.
    static func with(_ bytes: [UInt8], named name: String = "input") -> String {
        mkdir(folder, 0o700)
        let path = "\(folder)/\(name)"
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { fatalError("\(path) cannot be written") }
        defer { close(file) }
        guard write(file, bytes, bytes.count) == bytes.count else {
            fatalError("\(path) was not written")
        }
        return path
    }

    /// Forgets them all.
    static func removeAll() {
        guard let stream = opendir(folder) else { return }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            unlink("\(folder)/\(name)")
        }
        closedir(stream)
        rmdir(folder)
    }
}

extension FuzzTarget {
    /// Removes what was written for the parsers.
    package static func tidyUp() { ScratchFile.removeAll() }
}
