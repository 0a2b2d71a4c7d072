import Domain

/// A screen that can be gone to from anywhere.
struct CatalogueEntry: Sendable {
    /// Its name for people.
    let title: Phrase
    /// The digit or letter that opens it on the first screen; nil if it is not in the menu there.
    let digit: Character?
    /// Whether the footer of the first screen tells the letter of a place without a line there.
    var isInFooter = true
    /// What it asks of whoever goes there.
    var needs = Need.nothing
    /// Opens it.
    let make: @Sendable (Context) -> any Screen
}

/// Every screen there is: a new one is a file, a line here if it can be gone to from anywhere, and
/// a line in `Catalogue+Pages.swift`.
public enum Catalogue {
    /// The places of the first screen's menu, in its order.
    static let places: [CatalogueEntry] = [
        CatalogueEntry(title: HomeWords.today, digit: "1") { TodayScreen(in: $0) },
        CatalogueEntry(title: HomeWords.households, digit: "2") { HouseholdsScreen(in: $0) },
        CatalogueEntry(title: HomeWords.services, digit: "3") { ServicesScreen(in: $0) },
        CatalogueEntry(title: HomeWords.payments, digit: "4") { PaymentsScreen(in: $0) },
        CatalogueEntry(title: CaseWords.title, digit: "5") { CasesScreen(in: $0) },
        CatalogueEntry(title: PostingWords.title, digit: "6") { PostingsScreen(in: $0) },
        CatalogueEntry(title: ForecastWords.title, digit: "7") { _ in ForecastScreen() },
        CatalogueEntry(title: HomeWords.journal, digit: "8") { _ in JournalScreen() },
        CatalogueEntry(title: HomeWords.files, digit: "9", needs: .writing) { _ in
            FilesScreen()
        },
        CatalogueEntry(title: HomeWords.settings, digit: "0") { _ in SettingsScreen() },
        CatalogueEntry(title: BatchWords.title, digit: "b") { _ in BatchesScreen() },
        CatalogueEntry(title: HomeWords.drafts, digit: "d") { _ in DraftsScreen() },
    ]

    /// What the palette goes to besides; a letter opens it on the first screen, too.
    static let further: [CatalogueEntry] = [
        CatalogueEntry(title: ReviewWords.title, digit: "r") { AnnualReviewScreen(in: $0) },
        CatalogueEntry(title: GrievanceWords.title, digit: "g") { GrievancesScreen(in: $0) },
        CatalogueEntry(title: SupervisionWords.queues, digit: "t") { QueuesScreen(in: $0) },
        CatalogueEntry(title: NewsWords.announcements, digit: "a", isInFooter: false) { _ in
            AnnouncementsScreen()
        },
        CatalogueEntry(title: NewsWords.messages, digit: "m", isInFooter: false) { _ in
            MessagesScreen()
        },
        CatalogueEntry(title: SupervisionWords.comparison, digit: "c", isInFooter: false) {
            ComparisonScreen(in: $0)
        },
        CatalogueEntry(title: EmergencyWords.title, digit: "w", isInFooter: false) { _ in
            EmergenciesScreen()
        },
        CatalogueEntry(title: FileWords.importFile, digit: nil, needs: .role(.importFiles)) { _ in
            ImportScreen()
        },
        CatalogueEntry(title: FileWords.exportFile, digit: nil, needs: .role(.exportFiles)) { _ in
            ExportScreen()
        },
        CatalogueEntry(title: FileWords.backUp, digit: nil, needs: .role(.manageRegister)) { _ in
            FilesScreen()
        },
        CatalogueEntry(
            title: StatusScreenWords.title, digit: nil, needs: .role(.manageRegister)
        ) { _ in StatusScreen() },
        CatalogueEntry(title: RunWords.title, digit: nil) { RunScreen(in: $0) },
        CatalogueEntry(title: PostableWords.title, digit: nil) { _ in PostableScreen() },
        CatalogueEntry(title: CatalogueWords.caseTotals, digit: nil) {
            CaseTotalsScreen(CaseQuery(area: $0.account.area))
        },
        CatalogueEntry(title: ReportWords.report, digit: nil) { PaymentReportScreen(in: $0) },
        CatalogueEntry(title: ReportWords.arrears, digit: nil) { _ in ArrearsScreen() },
        CatalogueEntry(title: CatalogueWords.totals, digit: nil) {
            PaymentTotalsScreen(PaymentQuery(subject: .area($0.account.area)))
        },
        CatalogueEntry(title: AccountWords.title, digit: nil) { _ in AccountsScreen() },
        CatalogueEntry(title: RoleWords.title, digit: nil) { RolesScreen(in: $0) },
    ]
}
