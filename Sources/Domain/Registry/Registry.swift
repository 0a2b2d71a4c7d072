/// The register as one account sees it: the only way from a screen or a command line to the data.
///
/// A registry is made for one account and answers only within that account's area; another
/// area's record is "not found". Every read returns what one screen shows, a page at a time.
/// All of them may be called from any thread; calls are served one after another.
public protocol Registry: CaseReads, BatchReads, AccountReads, AccessReads, SupervisionReads,
    QueueClaims, Sendable
{
    /// For whom it answers.
    var account: Account { get }

    // MARK: Writing

    /// Carries out a command, once: the same submission again answers the first receipt.
    func commit(_ submission: Submission) throws(RegistryError) -> Receipt
    /// Starts reading a file into the register.
    func beginImport(_ header: ImportHeader) throws(RegistryError) -> any ImportSession

    // MARK: Drafts

    /// Keeps what is in a form, replacing what was kept under the same id.
    func saveDraft(_ draft: Draft) throws(RegistryError)
    /// This account's unfinished forms, the newest first.
    func drafts() throws(RegistryError) -> [Draft]
    /// Forgets a draft.
    func discardDraft(_ id: SubmissionID) throws(RegistryError)

    // MARK: Places

    /// The places directly inside `code`, in the order of their codes.
    func areas(in code: AreaCode) throws(RegistryError) -> [Area]
    /// The places from the county down to `code`, as far as this account may see them.
    func path(to code: AreaCode) throws(RegistryError) -> [Area]

    // MARK: Looking

    /// The figures of the first screen.
    func home(in area: AreaCode, on today: Day) throws(RegistryError) -> HomeSummary
    /// What is due: late first, then in walking order.
    func due(_ query: DueQuery, _ page: PageRequest) throws(RegistryError) -> Page<DueItem>
    /// The households of an area.
    func households(
        _ query: HouseholdQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<HouseholdRow>
    /// Everything that the file of one household shows but its long lists.
    func household(_ id: Household.ID) throws(RegistryError) -> HouseholdFile
    /// Everything that the file of one person shows but its long lists.
    func person(_ id: Person.ID) throws(RegistryError) -> PersonFile
    /// Persons whom all the words describe, the best match first.
    func find(_ query: FindQuery) throws(RegistryError) -> FindResult
    /// Visits and screenings, the latest first; of one person, one household or an area.
    func services(
        _ query: ServiceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ServiceRow>
    /// One visit.
    func visit(_ id: Visit.ID) throws(RegistryError) -> Visit
    /// One screening.
    func screening(_ id: Screening.ID) throws(RegistryError) -> Screening
    /// What this account logged last, to repeat its values with one key.
    func lastVisit() throws(RegistryError) -> VisitDetails?
    /// Payments in the order that the query asks for.
    func payments(
        _ query: PaymentQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PaymentRow>
    /// Sums of the payments of the query, group by group in the order of the list.
    func paymentTotals(
        _ query: PaymentQuery, by grouping: PaymentGrouping
    ) throws(RegistryError) -> [PaymentTotal]
    /// How many different persons the payments of the query belong to.
    func payingPersons(_ query: PaymentQuery) throws(RegistryError) -> Int
    /// One payment with the person, the household and why it is where it is.
    func payment(_ id: Entitlement.ID) throws(RegistryError) -> PaymentFile
    /// What was done, the latest first.
    func journal(
        _ filter: JournalFilter, _ page: PageRequest
    ) throws(RegistryError) -> Page<JournalRow>
    /// Persons who may be the same as one about to be registered or corrected.
    func possibleDuplicates(
        of details: PersonDetails, besides: Person.ID?
    ) throws(RegistryError) -> [PersonRow]

    // MARK: Files out

    /// Hands every row of a kind within `area` to `body`, in a fixed order.
    ///
    /// Records of people leave only under an entry of the account's own that says what for
    /// (``NoteExport``); numbers that the account may not see leave concealed.
    func export(
        _ kind: ImportKind, in area: AreaCode, under entry: JournalEntryID?,
        _ body: (ImportRow) throws(RegistryError) -> Void
    ) throws(RegistryError)

    /// A number that grows when anybody commits; a screen that sees it grow looks again.
    func changeMark() throws(RegistryError) -> Int64
}
