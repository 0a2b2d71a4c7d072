import Domain

/// A township of the invented register.
struct Township: Sendable {
    /// The nine digits of its code.
    let code: Int64
    /// Its name, with its kind.
    let name: String
    /// How many villages it has.
    let villages: Int

    /// The name without its kind.
    var shortName: String {
        String(name.hasSuffix("街道") ? name.dropLast(2) : name.dropLast())
    }

    /// The place.
    var area: Area { Places.area(code * 1_000, name) }
}
