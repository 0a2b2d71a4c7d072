import Domain
import TerminalKit

/// The long lists of a file, shared by both kinds: services, payments, cases, changes, looks.
struct FileLists: Sendable {
    /// What its effects bring back.
    enum Message: Sendable {
        case services(Page<ServiceRow>, PageRequest)
        case payments(Page<PaymentRow>, PageRequest)
        case cases([CaseRow])
        case history(Page<JournalRow>, PageRequest)
        case looks([Look])
    }

    /// Whose lists.
    let subject: RecordRef
    var tab = FileTab.main
    private(set) var services = PagedList<ServiceRow>()
    private(set) var payments = PagedList<PaymentRow>()
    private(set) var cases = PagedList<CaseRow>()
    private(set) var history = PagedList<JournalRow>()
    private(set) var looks = RowList<Look>()
    private var height = 1

    init(of subject: RecordRef) {
        self.subject = subject
    }

    /// The pages of the file: cases are a person's.
    var tabs: [FileTab] {
        if case .person = subject { return FileTab.allCases }
        return FileTab.allCases.filter { $0 != .cases }
    }

    /// Whose numbers are looked at.
    private var owner: NumbersOwner? {
        switch subject {
        case .person(let id): .person(id)
        case .household(let id): .household(id)
        default: nil
        }
    }

    /// Goes to the page so many places further.
    mutating func turn(by step: Int) {
        tab = tab.moved(by: step, among: tabs)
    }

    /// The number of the present page.
    var place: Int { tabs.firstIndex(of: tab) ?? 0 }

    /// Reads the list of the present tab anew, and who looked, whose number stands on its tab.
    mutating func refresh(height: Int) -> [Effect<Message>] {
        self.height = height
        services.height = height
        payments.height = height
        cases.height = height
        history.height = height
        let shown: [Effect<Message>] =
            switch tab {
            case .main, .looks: []
            case .services: [loadServices(services.refreshRequest)]
            case .payments: [loadPayments(payments.refreshRequest)]
            case .cases: [loadCases()]
            case .history: [loadHistory(history.refreshRequest)]
            }
        guard let owner else { return shown }
        return shown + [
            .load { (registry: any Registry) throws(RegistryError) in
                .looks(try registry.looks(at: owner))
            }
        ]
    }

    /// Moves in the list of the present tab.
    mutating func move(_ move: ListMove) -> [Effect<Message>] {
        switch tab {
        case .main: []
        case .services: services.move(move).map { [loadServices($0)] } ?? []
        case .payments: payments.move(move).map { [loadPayments($0)] } ?? []
        case .cases: cases.move(move).map { _ in [loadCases()] } ?? []
        case .history: history.move(move).map { [loadHistory($0)] } ?? []
        case .looks: moveAmongLooks(move)
        }
    }

    private mutating func moveAmongLooks(_ move: ListMove) -> [Effect<Message>] {
        looks.move(move, height: height - LookColumns.detailRows)
        return []
    }

    /// Takes a page.
    mutating func receive(_ message: Message) {
        switch message {
        case .services(let page, let request): services.take(page, for: request)
        case .payments(let page, let request): payments.take(page, for: request)
        case .cases(let rows):
            let page = Page(
                rows: rows, hasBefore: false, hasAfter: false, total: Count(rows.count))
            cases.take(page, for: cases.initialRequest)
        case .history(let page, let request): history.take(page, for: request)
        case .looks(let rows): looks.show(rows)
        }
    }

    /// The screen that the selected row opens.
    var opened: (any Screen)? {
        switch tab {
        case .main: nil
        case .looks: looks.current.map { LookDialog($0) }
        case .services: services.current.map { ServiceScreen($0) }
        case .payments: payments.current.map { PaymentScreen($0.id) }
        case .cases: cases.current.map { CaseScreen($0.benefitCase.id) }
        case .history: history.current.map { UndoDialog($0) }
        }
    }

    /// The page that says why, where a payment or a case is selected.
    var why: WhyScreen? {
        switch tab {
        case .payments:
            payments.current.map {
                WhyScreen(
                    $0.person.id, programme: $0.details.programme, period: $0.details.period)
            }
        case .cases: cases.current.map { WhyScreen($0) }
        case .main, .services, .history, .looks: nil
        }
    }

    private func loadCases() -> Effect<Message> {
        .load { [subject] (registry: any Registry) throws(RegistryError) in
            guard case .person(let id) = subject else { return .cases([]) }
            return .cases(try registry.cases(of: id))
        }
    }

    private func loadServices(_ request: PageRequest) -> Effect<Message> {
        let subject: ServiceQuery.Subject =
            switch self.subject {
            case .household(let id): .household(id)
            case .person(let id): .person(id)
            default: .area(.everywhere)
            }
        return .load { (registry: any Registry) throws(RegistryError) in
            .services(try registry.services(ServiceQuery(subject: subject), request), request)
        }
    }

    private func loadPayments(_ request: PageRequest) -> Effect<Message> {
        let subject: PaymentQuery.Subject =
            switch self.subject {
            case .household(let id): .household(id)
            case .person(let id): .person(id)
            default: .area(.everywhere)
            }
        let query = PaymentQuery(subject: subject, statuses: Set(PaymentStatus.allCases))
        return .load { (registry: any Registry) throws(RegistryError) in
            .payments(try registry.payments(query, request), request)
        }
    }

    private func loadHistory(_ request: PageRequest) -> Effect<Message> {
        .load { [subject] (registry: any Registry) throws(RegistryError) in
            .history(try registry.journal(of: subject, request), request)
        }
    }

    /// Draws the list of the present tab.
    func draw(into frame: inout Frame, in context: Context) {
        switch tab {
        case .main: break
        case .services:
            let showsPerson = if case .household = subject { true } else { false }
            draw(
                services, ServiceColumns.all(in: context, showsPerson: showsPerson),
                into: &frame, in: context)
        case .payments: draw(payments, PaymentColumns.all(in: context), into: &frame, in: context)
        case .cases:
            draw(cases, CaseColumns.ofPerson(cases.rows, in: context), into: &frame, in: context)
        case .history:
            draw(history, JournalColumns.all(in: context), lead: 2, into: &frame, in: context)
        case .looks: LookColumns.draw(looks, into: &frame, in: context)
        }
    }

    private func draw<Row: Keyed>(
        _ list: PagedList<Row>, _ columns: [TableColumn<Row>], lead: Int = 0,
        into frame: inout Frame,
        in context: Context
    ) {
        let rows = Array(list.visible)
        if rows.isEmpty, !list.isFresh {
            frame.put(context(CoreWords.nothing), at: Point(column: 2, row: 1), role: .dim)
            return
        }
        TableView(columns: columns, lead: lead).draw(rows, of: list.rows, into: &frame) { index in
            list.top + index == list.selected ? .selected : []
        }
        frame.cursor = Point(column: 0, row: 1 + list.selected - list.top)
    }
}
