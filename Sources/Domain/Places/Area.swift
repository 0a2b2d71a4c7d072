/// A place of the administrative division: county, township or village.
public struct Area: Hashable, Sendable, Codable {
    /// The statistical division code.
    public var code: AreaCode
    /// The name as people say it, 东营村.
    public var name: String
    /// The first day on which the code was in force; nil if it always was.
    public var validFrom: Day?
    /// The last day on which the code was in force; nil while it is.
    public var validTo: Day?

    /// Makes a place.
    public init(code: AreaCode, name: String, validFrom: Day? = nil, validTo: Day? = nil) {
        self.code = code
        self.name = name
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
