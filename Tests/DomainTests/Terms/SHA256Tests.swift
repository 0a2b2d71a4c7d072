import Domain
import Testing

/// The vectors of FIPS 180-4 and of NIST's examples.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000),
            "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
        ),
    ])
    func `a known message has its known digest`(message: String, digest: String) {
        #expect(SHA256.hex(of: message) == digest)
    }

    @Test(arguments: [55, 56, 63, 64, 65, 119, 120])
    func `a message in pieces has the digest of the whole`(length: Int) {
        let message = (0..<length).map { UInt8($0) }
        var hash = SHA256()
        for byte in message { hash.update([byte]) }
        #expect(hash.finish() == SHA256.digest(message))
    }
}
