import Domain
import TerminalKit

/// One grievance: what it is about, what was done and by whom, and the keys that go on with it.
struct GrievanceScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case note, close, person, benefitCase
    }

    enum Message: Sendable {
        case file(GrievanceFile)
    }

    static let name = "grievance"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .note, [.character("n")], help: GrievanceWords.noteHelp,
            footer: GrievanceWords.note, needs: .role(.hearGrievances)),
        Binding(
            .close, [.character("c")], help: GrievanceWords.closeHelp,
            footer: GrievanceWords.close, needs: .role(.hearGrievances)),
        Binding(
            .person, [.character("p")], help: BenefitWords.personHelp,
            footer: BenefitWords.person),
        Binding(
            .benefitCase, [.enter, .right, .character("l")], help: GrievanceWords.caseHelp,
            footer: GrievanceWords.aCase),
    ]

    private let id: Grievance.ID
    private var file: GrievanceFile?
    private var top = 0

    init(_ id: Grievance.ID) {
        self.id = id
    }

    func title(in context: Context) -> String { context(GrievanceWords.aGrievance) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        [
            .load { [id] (registry: any Registry) throws(RegistryError) in
                .file(try registry.grievance(id))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file):
            self.file = file
            return []
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        let count = page(width: context.size.columns - 4, in: context).lines.count
        top = move.moved(top, of: count, height: context.size.rows)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        guard let file else { return [] }
        switch action {
        case .note: return [.push(FormScreen(GrievanceStepFormModel(file)))]
        case .close: return [.push(FormScreen(CloseGrievanceFormModel(file)))]
        case .person: return file.person.map { [.push(PersonScreen($0.id))] } ?? []
        case .benefitCase:
            return file.grievance.details.benefitCase.map { [.push(CaseScreen($0))] } ?? []
        }
    }

    func reasonOwnDisabled(_ action: Own, in context: Context) -> Phrase? {
        guard let file else { return CasePageWords.notRead }
        switch action {
        case .note, .close:
            return file.grievance.closedOn != nil ? GrievanceWords.isClosed : nil
        case .person: return file.person == nil ? GrievanceWords.noPerson : nil
        case .benefitCase:
            return file.grievance.details.benefitCase == nil ? GrievanceWords.noCase : nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let page = page(width: frame.size.columns - 4, in: context)
        frame.inside(frame.bounds.inset(columns: 2, rows: 0)) { page.draw(from: top, into: &$0) }
    }

    private func page(width: Int, in context: Context) -> PageText {
        var page = PageText(width: width)
        guard let file else { return page }
        let grievance = file.grievance
        let details = grievance.details
        let who = file.person.map { "\($0.name)  \($0.householdLabel)" }
        let unknown = details.person == nil ? context(GrievanceWords.unnamed) : ""
        let left = Self.left(grievance, in: context)
        page.ends(
            "\(file.villageName)  \(who ?? unknown)", left.text, role: .heading,
            rightRole: left.role)
        page.entries([
            PageText.Entry(
                name: context(GrievanceWords.kind), nameRole: .fieldLabel,
                text: Self.kind(grievance, in: context)),
            PageText.Entry(
                name: context(GrievanceWords.receivedOn), nameRole: .fieldLabel,
                text: details.receivedOn.description),
            PageText.Entry(
                name: context(GrievanceWords.due), nameRole: .fieldLabel,
                text: details.due.description, role: left.role),
            PageText.Entry(
                name: context(GrievanceWords.text), nameRole: .fieldLabel, text: details.text),
        ])
        page.heading(context(GrievanceWords.steps))
        if grievance.steps.isEmpty {
            page.paragraph(context(GrievanceWords.noSteps), role: .dim, at: 2)
        }
        page.entries(
            grievance.steps.map { step in
                PageText.Entry(
                    name: "\(step.at.day) \(step.at.clock) \(file.names[step.by] ?? "")",
                    nameRole: .dim, text: step.text)
            })
        if let closedOn = grievance.closedOn {
            page.heading("\(context(GrievanceWords.outcome))  \(closedOn)")
            page.paragraph(grievance.outcome ?? "", role: .good, at: 2)
            if let told = grievance.toldHow {
                page.paragraph("\(context(GrievanceWords.toldHow))  \(told)", at: 2)
            }
        }
        return page
    }

    /// How many days are left for an answer, or how late it is.
    static func left(_ grievance: Grievance, in context: Context) -> (text: String, role: Role) {
        if grievance.closedOn != nil { return (context(GrievanceWords.closedMark), .good) }
        let days = grievance.details.due - context.today
        let role: Role = days < 0 ? .late : days < 3 ? .warning : .normal
        return (context(GrievanceWords.left(days)), role)
    }

    static func kind(_ grievance: Grievance, in context: Context) -> String {
        let code = grievance.details.kind
        return context.definitions.grievanceKind(code).map { context($0.term) } ?? code
    }
}
