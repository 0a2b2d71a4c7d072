/// When a service falls due, read from a definition file and computed when it is needed.
public struct Schedule: Hashable, Sendable {
    /// The day from which a schedule counts.
    public enum Anchor: String, CaseIterable, Codable, Sendable {
        case birth, lastMenstrualPeriod, folicAcid, delivery, service
    }

    /// The stable code.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// From which day it counts.
    public let anchor: Anchor
    /// The steps in order.
    public let steps: [ScheduleStep]

    /// Makes a schedule.
    public init(code: String, term: Phrase, anchor: Anchor, steps: [ScheduleStep]) {
        self.code = code
        self.term = term
        self.anchor = anchor
        self.steps = steps
    }
}

/// One step of a schedule: a soft window, outside which a service can still be logged.
public struct ScheduleStep: Hashable, Sendable {
    /// The stable code, unique in its schedule.
    public let code: String
    /// The name people read.
    public let term: Phrase
    /// From when it can be offered.
    public let opens: Span
    /// Until when it should be done; later is late.
    public let due: Span
    /// When it no longer makes sense and leaves the list.
    public let closes: Span

    /// Makes a step.
    public init(code: String, term: Phrase, opens: Span, due: Span, closes: Span) {
        self.code = code
        self.term = term
        self.opens = opens
        self.due = due
        self.closes = closes
    }
}

/// A length of time as a schedule writes it: `13w`, `42d`, `3m`, `4y`.
public struct Span: Hashable, Sendable {
    /// The unit it is written in.
    public enum Unit: Character, CaseIterable, Sendable {
        case days = "d"
        case weeks = "w"
        case months = "m"
        case years = "y"
    }

    /// How many.
    public let count: Int
    /// Of what.
    public let unit: Unit

    /// Makes a span.
    public init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads `13w`; nil if `text` is no span.
    public init?(_ text: some StringProtocol) {
        guard let last = text.last, let unit = Unit(rawValue: last),
            let count = Int(text.dropLast()), (0...5_000).contains(count)
        else { return nil }
        self.init(count, unit)
    }

    /// The day that lies this span after `day`.
    public func after(_ day: Day) -> Day {
        switch unit {
        case .days: day + count
        case .weeks: day + count * 7
        case .months: day.adding(months: count)
        case .years: day.adding(months: count * 12)
        }
    }
}
