extension RegistryStore {
    /// From where the account came in; nil for this machine.
    public var origin: String? { entrance.origin }
}
