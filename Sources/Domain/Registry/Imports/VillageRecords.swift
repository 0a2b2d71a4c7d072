/// All records of one village, with their keys: how an invented register is handed over.
public struct VillageRecords: Sendable {
    /// The village, and the places above it when it is the first in them.
    public var areas: [Area]
    /// The households.
    public var households: [Household]
    /// The persons.
    public var persons: [Person]
    /// The visits.
    public var visits: [Visit]
    /// The screenings.
    public var screenings: [Screening]
    /// The entitlements.
    public var entitlements: [Entitlement]
    /// The papers that were shown.
    public var papers: [Paper]

    /// An empty village.
    public init(areas: [Area]) {
        self.areas = areas
        households = []
        persons = []
        visits = []
        screenings = []
        entitlements = []
        papers = []
    }
}
