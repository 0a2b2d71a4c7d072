extension AccessKey {
    /// The most letters that a key's owner may call it by.
    static let longestComment = 100
    /// The longest line that is looked at, in bytes: an RSA key of 16384 bits has fewer.
    private static let longestLine = 8_192

    /// Reads a line of a `.pub` file.
    public init(line: String) throws(AccessKeyError) {
        let text = line.drop(while: \.isWhitespace)
        if text.contains("PRIVATE KEY") || text.hasPrefix("PuTTY-User-Key-File") {
            throw .privateKey
        }
        if text.hasPrefix("---- BEGIN") || text.hasPrefix("-----BEGIN") { throw .otherFormat }
        guard text.utf8.count <= Self.longestLine else { throw .broken }
        let key = text.split(whereSeparator: \.isNewline)
        guard let only = key.first else { throw .empty }
        guard key.count == 1 else { throw .severalLines }
        let words = only.split(separator: " ", maxSplits: 2)
        guard let type = words.first.map(String.init) else { throw .empty }
        if AccessKeyKind(rawValue: type) == nil, Self.hasOptions(String(only)) { throw .options }
        self.init(
            type: type, body: words.count > 1 ? String(words[1]) : "",
            comment: words.count > 2 ? String(words[2]).folded : "")
        try check()
    }

    /// Whether a key stands somewhere behind what the line begins with.
    private static func hasOptions(_ line: String) -> Bool {
        line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst()
            .contains { AccessKeyKind(rawValue: String($0)) != nil }
    }

    /// Looks whether it is a key that lets somebody in, by whatever way it came here.
    public func check() throws(AccessKeyError) {
        guard Self.isSeen(type + body + comment) else { throw .unseen }
        guard comment.count <= Self.longestComment else { throw .longComment }
        guard let kind = AccessKeyKind(rawValue: type) else { throw .unknownKind(type) }
        guard let bytes = Base64.decode(body) else { throw .broken }
        try kind.check(bytes)
    }

    /// What `ssh-keygen -l` calls the key: its SHA-256 in Base64 without padding.
    public var fingerprint: String {
        let digest = Base64.encode(SHA256.digest(Base64.decode(body) ?? []))
        return "SHA256:" + digest.prefix { $0 != "=" }
    }

    /// The line of a `.pub` file.
    public var line: String {
        comment.isEmpty ? "\(type) \(body)" : "\(type) \(body) \(comment)"
    }

    /// Nothing steers a terminal, turns the writing round or hides.
    private static func isSeen(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate,
                .privateUse, .unassigned:
                false
            default: true
            }
        }
    }
}
