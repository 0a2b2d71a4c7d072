import Testing

@testable import Domain

@Suite struct AccessKeyTests {
    private static let ed = "\(GivenKeys.ed25519.type) \(GivenKeys.ed25519.body)"

    @Test(arguments: GivenKeys.accepted)
    func `a key of a kind that lets somebody in has the fingerprint that OpenSSH prints`(
        type: String, body: String, fingerprint: String
    ) throws {
        let key = try AccessKey(line: "  \(type) \(body)  李 li@dongying \n")
        #expect(key.type == type)
        #expect(key.body == body)
        #expect(key.comment == "李 li@dongying")
        #expect(key.fingerprint == fingerprint)
        #expect(try AccessKey(line: key.line) == key)
    }

    @Test(arguments: [
        ("", AccessKeyError.empty),
        (" \n", .empty),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl", .privateKey),
        ("PuTTY-User-Key-File-3: ssh-ed25519", .privateKey),
        ("---- BEGIN SSH2 PUBLIC KEY ----", .otherFormat),
        ("\(ed)\n\(ed)", .severalLines),
        ("\(ed) a\u{2028}b", .severalLines),
        ("command=\"sh\" \(ed)", .options),
        ("restrict\t\(ed)", .options),
        ("\(ed) a\u{1B}[2J", .unseen),
        ("\(ed) a\u{202E}b", .unseen),
        ("\(ed) a\u{0}b", .unseen),
        ("\(ed) \(String(repeating: "a", count: 101))", .longComment),
        ("ssh-dss AAAA", .unknownKind("ssh-dss")),
        ("ssh-ed25519-cert-v01@openssh.com AAAA", .unknownKind("ssh-ed25519-cert-v01@openssh.com")),
        ("ssh-ed25519", .broken),
        ("ssh-ed25519 AAAA", .broken),
        ("ssh-ed25519 !!!!", .broken),
        ("ssh-rsa \(GivenKeys.ed25519.body)", .broken),
        ("ssh-ed25519 \(GivenKeys.p256.body)", .broken),
        ("\(GivenKeys.p384.type) \(GivenKeys.p256.body)", .broken),
        ("ssh-rsa \(GivenKeys.rsa1024.body)", .weak(bits: 1_024)),
        ("ssh-rsa \(String(repeating: "A", count: 9_000))", .broken),
    ])
    func `what lets nobody in is refused with a sentence`(line: String, error: AccessKeyError) {
        #expect(throws: error) { try AccessKey(line: line) }
        #expect(error.sentence.zh != error.sentence.en)
    }

    @Test func `no key stays whole when a byte is missing, added or changed in its head`() throws {
        let bytes = try #require(Base64.decode(GivenKeys.rsa2048.body))
        func isTaken(_ bytes: [UInt8]) -> Bool {
            (try? AccessKey(line: "ssh-rsa \(Base64.encode(bytes))")) != nil
        }
        #expect(isTaken(bytes))
        for count in 0..<bytes.count { #expect(!isTaken(Array(bytes.prefix(count)))) }
        #expect(!isTaken(bytes + [0]))
        for place in 0..<11 {
            var changed = bytes
            changed[place] ^= 1
            #expect(!isTaken(changed))
        }
    }

    @Test(
        arguments: [
            ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"),
            ([0xFF, 0xEF, 0xBE], "/+++"),
        ] as [([UInt8], String)])
    func `Base64 is that of RFC 4648`(bytes: [UInt8], text: String) {
        #expect(Base64.encode(bytes) == text)
        #expect(Base64.decode(text) == bytes)
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zm9v=", "Zm 9v", "Zm9v\n"])
    func `another spelling of the same bytes is no Base64`(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
