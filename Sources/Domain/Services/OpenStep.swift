/// A step of a schedule that waits to be done, with its days.
public struct OpenStep: Hashable, Sendable {
    /// The code of the schedule.
    public let schedule: String
    /// The code of the step.
    public let step: String
    /// From when it can be offered.
    public let opens: Day
    /// Until when it should be done.
    public let due: Day
    /// When it leaves the list.
    public let closes: Day
}
