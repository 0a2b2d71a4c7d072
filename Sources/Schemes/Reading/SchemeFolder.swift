import Glibc

/// The folder in which a county keeps the definition files that it changed.
struct SchemeFolder {
    private let path: String
    private let names: Set<String>

    /// Looks into a folder; a file that replaces none is a mistake, other endings are not ours.
    init(path: String) throws(SchemeError) {
        guard let folder = opendir(path) else {
            throw SchemeError(file: path, problem: .unreadable(reason: Self.reason))
        }
        defer { closedir(folder) }
        var names: Set<String> = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.insert(name) }
        }
        let known = SchemeFile.allCases.map(\.rawValue)
        for name in names.sorted() where !known.contains(name) {
            throw SchemeError(
                file: "\(path)/\(name)",
                problem: .unknownFile(nearest: known.nearest(to: name), known: known))
        }
        self.path = path
        self.names = names
    }

    /// The county's own version of a file; nil if it has none.
    func document(of file: SchemeFile) throws(SchemeError) -> SchemeDocument? {
        guard names.contains(file.rawValue) else { return nil }
        let place = "\(path)/\(file.rawValue)"
        return try SchemeDocument(file: place, bytes: try Self.bytes(at: place))
    }

    /// The bytes of a file, up to a little more than a definition file may have.
    static func bytes(at place: String) throws(SchemeError) -> [UInt8] {
        // Not blocking: a pipe of that name must not stop the start.
        let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw SchemeError(file: place, problem: .unreadable(reason: reason))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= 1 << 20 {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw SchemeError(file: place, problem: .unreadable(reason: reason))
            }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
