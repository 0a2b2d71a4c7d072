/// How long a case may wait in a state before it is late.
public struct StepLimit: Hashable, Sendable {
    /// The state.
    public let state: CaseState
    /// How many days, counted from the day after it came there.
    public let days: Int
    /// How the days are counted.
    public let counting: DayCounting

    /// Makes a limit.
    public init(state: CaseState, days: Int, counting: DayCounting) {
        self.state = state
        self.days = days
        self.counting = counting
    }
}

extension Definitions {
    /// Of each state that has a time limit, the moment before which a case must have come there to
    /// be late on a day: lists compare with it instead of judging case by case.
    public func lateBefore(on today: Day) -> [CaseState: Instant] {
        var moments: [CaseState: Instant] = [:]
        for limit in stepLimits {
            let first = workingCalendar.earliestStart(
                of: limit.days, endingBy: today, limit.counting)
            moments[limit.state] = Instant(startOf: first)
        }
        return moments
    }
}
