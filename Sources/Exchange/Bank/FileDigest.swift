import Domain

/// The SHA-256 of files, as batches and answers keep it.
enum FileDigest {
    /// The digest of the file at `path` as 64 hexadecimal digits.
    static func hex(ofFileAt path: String) throws(FileError) -> String {
        let file = try InputFile(path: path)
        var hash = SHA256()
        var bytes: [UInt8] = []
        while true {
            bytes.removeAll(keepingCapacity: true)
            guard try file.read(into: &bytes, limit: 16_384) > 0 else { break }
            hash.update(bytes)
        }
        let digits = Array("0123456789abcdef")
        return String(hash.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
