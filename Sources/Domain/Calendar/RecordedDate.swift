/// A date as it was told, with the Gregorian day that it means.
public struct RecordedDate: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The Gregorian day; nil while only a year or month is known.
    public var day: Day?

    /// A date told in the Gregorian calendar, known to the day.
    public init(_ day: Day) {
        self.day = day
    }

    /// The date as people write it.
    public var description: String {
        day?.description ?? ""
    }
}
