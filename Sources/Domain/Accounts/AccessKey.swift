/// A public key by which somebody comes in over SSH, as a line of OpenSSH's `.pub` files holds it.
public struct AccessKey: Hashable, Sendable, Codable {
    /// The kind of key, such as `ssh-ed25519`.
    public let type: String
    /// The key in Base64.
    public let body: String
    /// What its owner calls it.
    public let comment: String

    /// Takes a key read back from where it was kept.
    public init(type: String, body: String, comment: String) {
        self.type = type
        self.body = body
        self.comment = comment
    }
}
