/// What the register tells about entitlement and cases.
public protocol CaseReads {
    /// Everything from which it is judged what a person is entitled to.
    func dossier(of person: Person.ID) throws(RegistryError) -> Dossier
    /// Who becomes entitled in the coming months, the earliest first.
    func forecast(_ query: ForecastQuery) throws(RegistryError) -> [ForecastRow]
    /// What a run would change; nothing is written.
    ///
    /// - Parameter progress: told villages done and villages in all; answers whether to go on.
    func runPreview(
        _ query: RunQuery, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> RunPreview
    /// The villages in an area, in the order of their codes.
    func villages(in area: AreaCode) throws(RegistryError) -> [AreaCode]

    /// Cases, the longest waiting first.
    func cases(_ query: CaseQuery, _ page: PageRequest) throws(RegistryError) -> Page<CaseRow>
    /// The keys of all cases of a query, in the order of the list.
    func caseKeys(_ query: CaseQuery) throws(RegistryError) -> [BenefitCase.ID]
    /// How many cases wait, group by group.
    func caseTotals(
        _ query: CaseQuery, by grouping: CaseGrouping
    ) throws(RegistryError) -> [CaseTotal]
    /// Everything with which a case is decided on a day.
    func benefitCase(_ id: BenefitCase.ID, on today: Day) throws(RegistryError) -> CaseFile
    /// The cases of a person, the latest year first.
    func cases(of person: Person.ID) throws(RegistryError) -> [CaseRow]
    /// What keeps cases from moving so on a day; empty if all of them may.
    func obstacles(
        to move: MoveCases, on today: Day
    ) throws(RegistryError) -> [CaseObstacle]
    /// Who may be given the mandate to review at a level in an area.
    func reviewers(at level: Level, in area: AreaCode) throws(RegistryError) -> [Account]

    /// The postings of an area, those still running first.
    func postings(
        _ query: PostingQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PostingRow>
    /// A posting with its list.
    func posting(_ id: Posting.ID) throws(RegistryError) -> PostingFile
    /// What waits to be posted, list by list.
    func postable(in area: AreaCode) throws(RegistryError) -> [Postable]

    /// Whom the annual review of a year meets, in walking order.
    func reviewList(
        _ query: ReviewQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ReviewRow>
    /// Grievances, the earliest due first.
    func grievances(
        _ query: GrievanceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<GrievanceRow>
    /// A grievance with what was done.
    func grievance(_ id: Grievance.ID) throws(RegistryError) -> GrievanceFile
}

/// Which cases are asked for.
public struct CaseQuery: Hashable, Sendable {
    /// Where.
    public var area: AreaCode
    /// Only in these states; those still open unless told otherwise.
    public var states: Set<CaseState>
    /// Only those that this level reviews next.
    public var level: Level?
    /// Only those that this account has the mandate for, at the level that comes next.
    public var reviewer: Account.ID?
    /// Without those whose next review somebody else than this account has the mandate for.
    public var besidesOthers: Account.ID?
    /// Only this programme.
    public var programme: String?
    /// Only this year.
    public var year: Int?
    /// Words that describe the person; all must match.
    public var words = ""

    /// Asks for the open cases of an area.
    public init(
        area: AreaCode, states: Set<CaseState> = Set(CaseState.allCases.filter(\.isOpen))
    ) {
        self.area = area
        self.states = states
    }
}

/// By what cases are counted.
public enum CaseGrouping: String, CaseIterable, Codable, Termed {
    case step, village, programme

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .step: Phrase(zh: "环节", en: "step")
        case .village: Phrase(zh: "村", en: "village")
        case .programme: Phrase(zh: "项目", en: "programme")
        }
    }
}

/// A case in a list.
public struct CaseRow: Hashable, Sendable, Keyed {
    /// The place in the list.
    public var key: PageKey
    /// The case.
    public var benefitCase: BenefitCase
    /// Who applies.
    public var person: PersonRow
    /// The last day of the posting that followed its last review; nil if it was not posted since.
    public var postedUntil: Day?
    /// How many objections are open.
    public var openObjections: Int
    /// How many objections were upheld that nobody has answered by correcting the case.
    public var upheldObjections = 0
    /// Whether something was said about it that whoever reads the list has not read.
    public var hasNews = false
    /// Who had it before them last; perhaps not any more.
    public var claim: CaseClaim?

    /// Makes a row.
    public init(
        key: PageKey, benefitCase: BenefitCase, person: PersonRow, postedUntil: Day?,
        openObjections: Int, claim: CaseClaim? = nil
    ) {
        self.key = key
        self.benefitCase = benefitCase
        self.person = person
        self.postedUntil = postedUntil
        self.openObjections = openObjections
        self.claim = claim
    }

    /// Who has the case before them at a moment.
    public func claim(at now: Instant) -> CaseClaim? {
        claim.flatMap { $0.until > now ? $0 : nil }
    }
}

/// How many cases of a group wait, and the oldest of them.
public struct CaseTotal: Hashable, Sendable {
    /// What the cases of the group have in common.
    public enum Group: Hashable, Sendable {
        case state(CaseState)
        case village(AreaCode)
        case programme(String)
    }

    /// What they have in common.
    public var group: Group
    /// The village's name; otherwise empty.
    public var name: String
    /// How many.
    public var count: Int
    /// Since when the oldest waits.
    public var oldest: Instant?

    /// Makes a total.
    public init(group: Group, name: String, count: Int, oldest: Instant?) {
        self.group = group
        self.name = name
        self.count = count
        self.oldest = oldest
    }
}

/// Everything with which a case is decided.
public struct CaseFile: Sendable {
    /// The case.
    public var benefitCase: BenefitCase
    /// Who applies.
    public var person: PersonRow
    /// What its rule finds today; nil if the rule is not defined any more.
    public var explanation: Explanation?
    /// What changed since it was handed in.
    public var changes: [FindingChange]
    /// Every move it made.
    public var moves: [CaseMove]
    /// The names of everybody who moved it or holds a mandate.
    public var names: [Account.ID: String]
    /// The mandates given.
    public var mandates: [Mandate]
    /// The postings it stood in.
    public var postings: [Posting]
    /// The objections against it.
    public var objections: [Objection]
    /// The payments that followed.
    public var payments: [Entitlement]
    /// Cases of the same person, other programmes and years.
    public var others: [BenefitCase]

    /// Makes a file.
    public init(
        benefitCase: BenefitCase, person: PersonRow, explanation: Explanation?,
        changes: [FindingChange], moves: [CaseMove], names: [Account.ID: String],
        mandates: [Mandate], postings: [Posting], objections: [Objection],
        payments: [Entitlement], others: [BenefitCase]
    ) {
        self.benefitCase = benefitCase
        self.person = person
        self.explanation = explanation
        self.changes = changes
        self.moves = moves
        self.names = names
        self.mandates = mandates
        self.postings = postings
        self.objections = objections
        self.payments = payments
        self.others = others
    }
}
