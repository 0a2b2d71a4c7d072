import Domain

/// What one village of an invented register is to hold.
struct VillagePlan: Sendable {
    /// The village.
    let area: Area
    /// The places above it of which it is the first.
    let areasAbove: [Area]
    /// The name of its township, for the names of banks and service points.
    let township: String
    /// Its place in the register, from 1.
    let ordinal: Int
    /// How many households it has.
    let households: Int
    /// About how many persons.
    let persons: Int
    /// Its share of the figures.
    let figures: Figures
    /// Whose entries the village's services are.
    let enteredBy: Account.ID

    /// Whether this is the village that every register begins with.
    var isFirst: Bool { ordinal == 1 }
}
