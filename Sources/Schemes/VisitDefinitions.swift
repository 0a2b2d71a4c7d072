public import Domain

/// What `visits.toml` and `schedules.toml` define.
public struct VisitDefinitions: Sendable {
    /// Why visits are made.
    public let purposes: [VisitPurpose]
    /// What is talked about.
    public let topics: [ListEntry]
    /// What is given.
    public let services: [ListEntry]
    /// When services fall due.
    public let schedules: [Schedule]
}
