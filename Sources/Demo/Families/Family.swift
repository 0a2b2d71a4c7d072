import Domain

/// A couple, or one of them, with their children of the same household; persons by their places.
struct Family {
    /// Which generation of its household a family is.
    enum Generation {
        case heads, parents, young
    }

    /// What a family was made for, so that nothing else is made of it.
    enum Purpose {
        case ordinary, newlywed, preconception, rewarded, assisted, incoming
    }

    var household: Int
    var generation: Generation
    var purpose: Purpose
    var husband: Int?
    var wife: Int?
    var children: [Int] = []
    var married: Day
    /// Whether grown children have left the household, so that more were born than are here.
    var hasChildrenElsewhere = false

    /// Husband and wife, as far as they are here.
    var couple: [Int] { [husband, wife].compactMap { $0 } }
}
