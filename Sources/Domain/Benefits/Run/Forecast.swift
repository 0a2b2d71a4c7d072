/// Who becomes entitled when, and what papers they still lack.
public struct ForecastQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// The first month.
    public var first: Period
    /// How many months.
    public var months: Int
    /// Only this programme.
    public var programme: String?

    /// Asks for the coming months.
    public init(area: AreaCode, first: Period, months: Int = 12, programme: String? = nil) {
        self.area = area
        self.first = first
        self.months = months
        self.programme = programme
    }
}

/// A person who becomes entitled.
public struct ForecastRow: Hashable, Sendable {
    /// Who.
    public var person: PersonRow
    /// The code of the programme.
    public var programme: String
    /// The day on which the last condition is met.
    public var day: Day
    /// The papers that are missing.
    public var missingPapers: [Phrase]
    /// Conditions of which nobody knows whether they hold.
    public var unknown: [Phrase]

    /// Makes a row.
    public init(
        person: PersonRow, programme: String, day: Day, missingPapers: [Phrase],
        unknown: [Phrase]
    ) {
        self.person = person
        self.programme = programme
        self.day = day
        self.missingPapers = missingPapers
        self.unknown = unknown
    }
}
