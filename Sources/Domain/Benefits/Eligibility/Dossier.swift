/// Everything on file from which it is judged what a person is entitled to.
public struct Dossier: Hashable, Sendable {
    /// The person's household.
    public var household: Household
    /// Whose it is.
    public var person: Person
    /// Husband or wife.
    public var spouse: Person?
    /// Every child on file of the person or, of the same marriage, the spouse; the eldest first.
    public var children: [Person]
    /// The mother.
    public var mother: Person?
    /// The father.
    public var father: Person?
    /// Other children on file of mother or father.
    public var siblings: [Person]
    /// The papers that were shown, the latest last.
    public var papers: [Paper]

    /// Makes a dossier.
    public init(
        household: Household, person: Person, spouse: Person? = nil, children: [Person] = [],
        mother: Person? = nil, father: Person? = nil, siblings: [Person] = [],
        papers: [Paper] = []
    ) {
        self.household = household
        self.person = person
        self.spouse = spouse
        self.children = children
        self.mother = mother
        self.father = father
        self.siblings = siblings
        self.papers = papers
    }
}
