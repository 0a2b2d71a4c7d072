/// SHA-256 of FIPS 180-4, for the journal's chain, sealed batches and the text of rules.
///
/// Written out here because nothing that the program links has it: a cryptography package would
/// add megabytes of C and assembler to a binary whose start-up time counts, for one function.
public struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var block: [UInt8] = []
    private var count: UInt64 = 0

    /// Begins a message.
    public init() {
        block.reserveCapacity(64)
    }

    /// The 32 bytes of the digest of `bytes`.
    public static func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// The digest of a text in UTF-8, as 64 hexadecimal digits in small letters.
    public static func hex(of text: String) -> String {
        let digits = Array("0123456789abcdef")
        return String(
            digest(text.utf8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// Takes more of the message.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let isTaken: Void? = bytes.withContiguousStorageIfAvailable { take($0) }
        if isTaken == nil { Array(bytes).withUnsafeBufferPointer { take($0) } }
    }

    /// Takes bytes that lie together: whole blocks of them are not copied.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        count &+= UInt64(bytes.count)
        var rest = bytes[...]
        if !block.isEmpty {
            let missing = rest.prefix(64 - block.count)
            block.append(contentsOf: missing)
            rest = rest.dropFirst(missing.count)
            guard block.count == 64 else { return }
            compressBlock()
        }
        while rest.count >= 64 {
            compress(UnsafeBufferPointer(rebasing: rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        block.append(contentsOf: rest)
    }

    /// The 32 bytes of the digest of everything taken.
    public mutating func finish() -> [UInt8] {
        let bits = count &* 8
        block.append(0x80)
        if block.count > 56 {
            block.append(contentsOf: repeatElement(0, count: 64 - block.count))
            compressBlock()
        }
        block.append(contentsOf: repeatElement(0, count: 56 - block.count))
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            block.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        compressBlock()
        return state.flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
        }
    }

    private mutating func compressBlock() {
        block.withUnsafeBufferPointer { compress($0) }
        block.removeAll(keepingCapacity: true)
    }

    /// Mixes 64 bytes into the state.
    private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
            Self.spread(bytes, into: words)
            SHA256.constants.withUnsafeBufferPointer { mix(words, $0) }
        }
    }

    private static func spread(
        _ bytes: UnsafeBufferPointer<UInt8>, into words: UnsafeMutableBufferPointer<UInt32>
    ) {
        for index in 0..<16 {
            let at = index &* 4
            words[index] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at &+ 1]) << 16
                | UInt32(bytes[at &+ 2]) << 8 | UInt32(bytes[at &+ 3])
        }
        for index in 16..<64 {
            let (old, young) = (words[index &- 15], words[index &- 2])
            let small0 = rotated(old, 7) ^ rotated(old, 18) ^ old >> 3
            let small1 = rotated(young, 17) ^ rotated(young, 19) ^ young >> 10
            words[index] = words[index &- 16] &+ small0 &+ words[index &- 7] &+ small1
        }
    }

    private mutating func mix(
        _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
    ) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<64 {
            let big1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
            let first = h &+ big1 &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
            let big0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
            let second = big0 &+ (a & b ^ a & c ^ b & c)
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    @inline(__always)
    private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 {
        word &>> places | word &<< (32 &- places)
    }

    private static let constants: [UInt32] = [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
        0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
        0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
        0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
        0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
        0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
        0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
        0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
        0xc67178f2,
    ]
}
