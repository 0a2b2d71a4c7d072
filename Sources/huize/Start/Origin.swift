import Glibc

/// Where a session over SSH comes from.
enum Origin {
    /// The address in what sshd tells (`address port address port`), as the system writes it.
    ///
    /// Nil if it is none: the journal keeps what stands here, so nothing but an address may.
    static func address(in connection: String) -> String? {
        guard let first = connection.split(separator: " ").first, first.utf8.count <= 64 else {
            return nil
        }
        if let address = canonical(String(first), AF_INET) { return address }
        // A link-local address names its interface: fe80::1%eth0.
        let parts = first.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = canonical(String(parts[0]), AF_INET6) else { return nil }
        return parts.count == 1 ? address : isName(parts[1]) ? "\(address)%\(parts[1])" : nil
    }

    private static func isName(_ zone: Substring) -> Bool {
        (1...15).contains(zone.utf8.count)
            && zone.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func canonical(_ text: String, _ family: Int32) -> String? {
        var bytes = in6_addr()
        guard inet_pton(family, text, &bytes) == 1 else { return nil }
        var written = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(family, &bytes, &written, socklen_t(written.count)) != nil else {
            return nil
        }
        return String(decoding: written.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }
}
