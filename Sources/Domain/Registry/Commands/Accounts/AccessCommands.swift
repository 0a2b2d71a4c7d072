/// Asks to look beyond the account's own area in an emergency.
public struct BreakGlass: Hashable, Sendable, Codable {
    /// Where.
    public var area: AreaCode
    /// Why.
    public var reason: String
    /// For how many hours.
    public var hours: Int

    /// Makes the command.
    public init(area: AreaCode, reason: String, hours: Int) {
        self.area = area
        self.reason = reason
        self.hours = hours
    }
}

/// Asks to end one's own look in an emergency before its time.
public struct EndEmergency: Hashable, Sendable, Codable {
    /// Which.
    public var access: EmergencyAccess.ID

    /// Makes the command.
    public init(access: EmergencyAccess.ID) {
        self.access = access
    }
}

/// Notes that records leave the register in a file.
public struct NoteExport: Hashable, Sendable, Codable {
    /// What kind of records.
    public var kind: ImportKind
    /// From where.
    public var area: AreaCode
    /// What for.
    public var purpose: String

    /// Makes the command.
    public init(kind: ImportKind, area: AreaCode, purpose: String) {
        self.kind = kind
        self.area = area
        self.purpose = purpose
    }
}
