/// Which postings are asked for.
public struct PostingQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// Only those that run on this day.
    public var running: Day?

    /// Asks for the postings of an area.
    public init(area: AreaCode, running: Day? = nil) {
        self.area = area
        self.running = running
    }
}

/// A posting in a list.
public struct PostingRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The posting.
    public var posting: Posting
    /// The area's name.
    public var areaName: String
    /// How many cases it lists.
    public var cases: Int
    /// How many objections are open.
    public var openObjections: Int

    /// Makes a row.
    public init(
        key: PageKey, posting: Posting, areaName: String, cases: Int, openObjections: Int
    ) {
        self.key = key
        self.posting = posting
        self.areaName = areaName
        self.cases = cases
        self.openObjections = openObjections
    }
}

/// A posting with its list, as the poster shows it.
public struct PostingFile: Sendable {
    /// The posting.
    public var posting: Posting
    /// The area's name.
    public var areaName: String
    /// The list, village after village in walking order.
    public var rows: [PostedRow]
    /// The objections, those still open first.
    public var objections: [Objection]

    /// Makes a file.
    public init(
        posting: Posting, areaName: String, rows: [PostedRow], objections: [Objection]
    ) {
        self.posting = posting
        self.areaName = areaName
        self.rows = rows
        self.objections = objections
    }
}

/// A line of a poster.
public struct PostedRow: Hashable, Sendable {
    /// The case.
    public var benefitCase: BenefitCase.ID
    /// Who applies; nil where they live outside the area by now.
    public var person: PersonRow?
    /// What a year is worth, in fen.
    public var amount: Money
    /// The number of the identity card as the wall shows it, to everybody alike.
    public let postedID: String?

    /// Makes a row of a person whose number is not concealed.
    public init(benefitCase: BenefitCase.ID, person: PersonRow?, amount: Money) {
        self.benefitCase = benefitCase
        self.person = person
        self.amount = amount
        postedID = person?.residentID?.maskedForPosting
    }
}

/// Cases that were reviewed at a level and wait to be posted there.
public struct Postable: Hashable, Sendable {
    /// The level.
    public var level: Level
    /// The area one list is about: a village, a township, a county.
    public var area: AreaCode
    /// Its name.
    public var areaName: String
    /// The code of the programme.
    public var programme: String
    /// The year of the cases.
    public var year: Int
    /// How many.
    public var count: Int

    /// Makes an entry.
    public init(
        level: Level, area: AreaCode, areaName: String, programme: String, year: Int, count: Int
    ) {
        self.level = level
        self.area = area
        self.areaName = areaName
        self.programme = programme
        self.year = year
        self.count = count
    }
}

extension PostedRow {
    /// The name, as far as it may be told.
    public func name(in language: Language) -> String {
        person?.name ?? PersonRow.elsewhere(language)
    }
}
