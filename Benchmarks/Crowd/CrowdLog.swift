import Glibc

/// What a writer noted, line by line; a line cut by a kill does not count.
enum CrowdLog {
    /// One save.
    struct Line {
        var milliseconds: Double
        /// The key of what was saved; negative if it was refused.
        var key: Int64
    }

    static func lines(of path: String) -> [Line] {
        let text = String(decoding: bytes(of: path), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .compactMap { line in
                let words = line.split(separator: " ")
                guard words.count == 2, let micros = Double(words[0]), let key = Int64(words[1])
                else { return nil }
                return Line(milliseconds: micros / 1_000, key: key)
            }
    }

    private static func bytes(of path: String) -> [UInt8] {
        let input = open(path, O_RDONLY)
        guard input >= 0 else { return [] }
        defer { close(input) }
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = read(input, &buffer, buffer.count)
            guard got > 0 else { return all }
            all += buffer[..<got]
        }
    }
}
