/// How the people of a household belong together.
enum HouseholdKind {
    case couple, stem, emptyNest, elderlyCouple, elderlyAlone, oneParent, alone
    case newlywed, preconception, rewarded, assisted, incoming

    /// About the shares of rural Henan around 2010.
    static let usual: [(HouseholdKind, Int)] = [
        (.couple, 400), (.stem, 300), (.emptyNest, 110), (.elderlyCouple, 90),
        (.elderlyAlone, 65), (.oneParent, 22), (.alone, 13),
    ]
    /// Where a village has fewer persons so far than it should.
    static let large: [(HouseholdKind, Int)] = [(.couple, 350), (.stem, 650)]
    /// Where it has more.
    static let small: [(HouseholdKind, Int)] = [
        (.couple, 300), (.emptyNest, 300), (.elderlyCouple, 200), (.elderlyAlone, 200),
    ]
}
