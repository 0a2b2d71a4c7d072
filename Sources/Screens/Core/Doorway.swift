public import Domain

/// The way into the register for a look beyond one's area, and back; whoever owns the file has it.
public protocol Doorway {
    /// Opens the register by an access of the account's own; nil for its own area.
    func enter(_ access: EmergencyAccess.ID?) throws(RegistryError) -> Entered
}

/// A register that was entered, with what the screens need of it.
public struct Entered {
    /// The register as the account sees it there.
    public let registry: any Registry
    /// The places from the county to the area, for the title.
    public let path: [Area]
    /// Work beside the screens, in the same area.
    public let background: (any BackgroundWork)?

    /// Says what was entered.
    public init(registry: any Registry, path: [Area], background: (any BackgroundWork)?) {
        self.registry = registry
        self.path = path
        self.background = background
    }
}
