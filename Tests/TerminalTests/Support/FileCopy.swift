import Glibc

/// A file's bytes, to be written elsewhere, whole or in part.
struct FileCopy: Sendable {
    /// The bytes.
    var bytes: [UInt8]

    /// Makes a file of bytes.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a file.
    init(of path: String) throws {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw PseudoTerminal.Trouble(description: "there is no \(path)")
        }
        defer { close(file) }
        bytes = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &part, part.count)
            guard count > 0 else { return }
            bytes += part[..<count]
        }
    }

    /// The bytes as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes a file.
    func copy(to path: String) throws {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw PseudoTerminal.Trouble(description: "\(path) cannot be written")
            }
            rest = rest.dropFirst(count)
        }
    }
}
