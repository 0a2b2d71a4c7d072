/// The kinds of key that let somebody in, as OpenSSH calls them.
enum AccessKeyKind: String, CaseIterable {
    case ed25519 = "ssh-ed25519"
    case p256 = "ecdsa-sha2-nistp256"
    case p384 = "ecdsa-sha2-nistp384"
    case p521 = "ecdsa-sha2-nistp521"
    case tokenEd25519 = "sk-ssh-ed25519@openssh.com"
    case tokenP256 = "sk-ecdsa-sha2-nistp256@openssh.com"
    case rsa = "ssh-rsa"

    /// The fewest bits of an RSA key (NIST SP 800-131A).
    static let fewestBits = 2_048
    /// The most, as OpenSSH has it.
    static let mostBits = 16_384

    /// Looks whether the bytes hold a key of this kind and nothing else.
    ///
    /// The parts are those of RFC 4253 §6.6, RFC 5656 §3.1, RFC 8709 §4, and OpenSSH's
    /// `PROTOCOL.u2f`.
    func check(_ bytes: [UInt8]) throws(AccessKeyError) {
        var blob = KeyBlob(bytes)
        guard blob.text() == rawValue else { throw .broken }
        switch self {
        case .ed25519: try blob.bytes(32)
        case .p256: try blob.point(on: "nistp256", size: 32)
        case .p384: try blob.point(on: "nistp384", size: 48)
        case .p521: try blob.point(on: "nistp521", size: 66)
        case .tokenEd25519:
            try blob.bytes(32)
            try blob.application()
        case .tokenP256:
            try blob.point(on: "nistp256", size: 32)
            try blob.application()
        case .rsa:
            guard let exponent = blob.bits(), exponent > 1, let bits = blob.bits() else {
                throw .broken
            }
            guard bits >= Self.fewestBits else { throw .weak(bits: bits) }
            guard bits <= Self.mostBits else { throw .broken }
        }
        guard blob.isAtEnd else { throw .broken }
    }
}

extension KeyBlob {
    /// A part of so many bytes.
    fileprivate mutating func bytes(_ count: Int) throws(AccessKeyError) {
        guard part()?.count == count else { throw .broken }
    }

    /// A point of a curve, not compressed.
    fileprivate mutating func point(on curve: String, size: Int) throws(AccessKeyError) {
        guard text() == curve, let point = part(), point.count == 2 * size + 1, point.first == 4
        else { throw .broken }
    }

    /// For what a key in a token was made; OpenSSH's own begin with `ssh:`.
    fileprivate mutating func application() throws(AccessKeyError) {
        guard let name = text(), !name.isEmpty else { throw .broken }
    }
}
