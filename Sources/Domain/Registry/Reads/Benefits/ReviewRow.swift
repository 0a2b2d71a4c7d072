/// Whom an annual review meets.
public struct ReviewQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// The year.
    public var year: Int
    /// Only those not met yet.
    public var isOpenOnly: Bool

    /// Asks for everybody whose entitlement goes on from the year before.
    public init(area: AreaCode, year: Int, isOpenOnly: Bool = false) {
        self.area = area
        self.year = year
        self.isOpenOnly = isOpenOnly
    }
}

/// A person of an annual review.
public struct ReviewRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// Who.
    public var person: PersonRow
    /// The codes of the programmes under which they are entitled.
    public var programmes: [String]
    /// What was found; nil if they were not reviewed yet.
    public var review: AnnualReview?

    /// Makes a row.
    public init(key: PageKey, person: PersonRow, programmes: [String], review: AnnualReview?) {
        self.key = key
        self.person = person
        self.programmes = programmes
        self.review = review
    }
}

/// Which grievances are asked for.
public struct GrievanceQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// Only those still open.
    public var isOpenOnly: Bool

    /// Asks for the open grievances of an area.
    public init(area: AreaCode, isOpenOnly: Bool = true) {
        self.area = area
        self.isOpenOnly = isOpenOnly
    }
}

/// A grievance in a list.
public struct GrievanceRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The grievance; its steps are left out.
    public var grievance: Grievance
    /// The person's name; empty for somebody who does not want to be named.
    public var name: String
    /// The village's name.
    public var villageName: String

    /// Makes a row.
    public init(key: PageKey, grievance: Grievance, name: String, villageName: String) {
        self.key = key
        self.grievance = grievance
        self.name = name
        self.villageName = villageName
    }
}

/// A grievance with what was done.
public struct GrievanceFile: Sendable {
    /// The grievance with its steps.
    public var grievance: Grievance
    /// Who says so.
    public var person: PersonRow?
    /// The village's name.
    public var villageName: String
    /// The names of everybody who did something.
    public var names: [Account.ID: String]

    /// Makes a file.
    public init(
        grievance: Grievance, person: PersonRow?, villageName: String,
        names: [Account.ID: String]
    ) {
        self.grievance = grievance
        self.person = person
        self.villageName = villageName
        self.names = names
    }
}
