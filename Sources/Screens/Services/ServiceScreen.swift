import Domain
import TerminalKit

/// One visit or screening with everything that was logged.
struct ServiceScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case person, down, up, back
    }

    enum Message: Sendable {
        case visit(Visit)
        case screening(Screening)
    }

    static let name = "service"
    static let keymap: [Binding<Action>] = [
        Binding(
            .person, [.character("p")], help: ServiceWords.openPerson, footer: ServiceWords.file),
        Binding(.down, [.down, .character("j"), .pageDown], help: ListWords.help(.down)),
        Binding(.up, [.up, .character("k"), .pageUp], help: ListWords.help(.up)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private let row: ServiceRow
    private var visit: Visit?
    private var screening: Screening?
    private var top = 0

    init(_ row: ServiceRow) {
        self.row = row
    }

    func title(in context: Context) -> String {
        let name = ServiceColumns.name(of: row, in: context)
        return "\(name) \(ServiceColumns.what(row, in: context)) \(row.day)"
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        switch row.service {
        case .visit(let id, _, _):
            [
                .load { (registry: any Registry) throws(RegistryError) in
                    .visit(try registry.visit(id))
                }
            ]
        case .screening(let id, _, _):
            [
                .load { (registry: any Registry) throws(RegistryError) in
                    .screening(try registry.screening(id))
                }
            ]
        }
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .visit(let visit): self.visit = visit
        case .screening(let screening): self.screening = screening
        }
        return []
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .person:
            return [
                row.person.map { .push(PersonScreen($0)) } ?? .push(HouseholdScreen(row.household))
            ]
        case .down: top = min(top + 1, max(0, (screening?.details.results.count ?? 0) - 1))
        case .up: top = max(0, top - 1)
        }
        return []
    }

    func draw(into frame: inout Frame, in context: Context) {
        frame.inside(frame.bounds.inset(columns: 2, rows: 0)) { inner in
            if let visit {
                LabelledLines.draw(lines(of: visit, in: context), into: &inner, in: context)
            } else if let screening {
                let used = LabelledLines.draw(
                    lines(of: screening, in: context), into: &inner, in: context)
                inner.inside(inner.bounds.splitTop(used + 1).rest) {
                    drawResults(of: screening, into: &$0, in: context)
                }
            }
        }
    }

    private func common(_ context: Context) -> [(Phrase, String)] {
        let entered = "\(row.entry.at.day) \(row.entry.at.clock) \(row.enteredBy)"
        return [
            (ServiceWords.day, row.day.description),
            (PeopleWords.name, ServiceColumns.name(of: row, in: context)),
            (PeopleWords.household, row.householdLabel), (ServiceWords.entered, entered),
            (ServiceWords.consent, context(row.consent.term)),
        ]
    }

    private func lines(of visit: Visit, in context: Context) -> [(Phrase, String)] {
        let details = visit.details
        let definitions = context.definitions
        func names(_ codes: [String], _ list: [ListEntry]) -> String {
            codes.map { code in
                list.first { $0.code == code }.map { context($0.term) } ?? code
            }
            .joined(separator: context.language == .zh ? "、" : ", ")
        }
        return common(context) + [
            (ServiceWords.purpose, ServiceColumns.what(row, in: context)),
            (ServiceWords.place, context(details.place.term)),
            (ServiceWords.topics, names(details.topics, definitions.topics)),
            (ServiceWords.given, names(details.services, definitions.services)),
            (ServiceWords.outcome, details.outcome ?? ""), (ServiceWords.note, details.note ?? ""),
            (ServiceWords.lastPeriod, details.lastMenstrualPeriod?.description ?? ""),
            (ServiceWords.nextVisit, details.nextVisit?.description ?? ""),
        ]
    }

    private func lines(of screening: Screening, in context: Context) -> [(Phrase, String)] {
        let details = screening.details
        return common(context) + [
            (ServiceWords.kind, ServiceColumns.what(row, in: context)),
            (ServiceWords.provider, details.provider ?? ""),
            (ServiceWords.riskClass, details.riskClass.map { context($0.term) } ?? ""),
            (ServiceWords.note, details.note ?? ""),
            (ServiceWords.nextVisit, details.nextVisit?.description ?? ""),
        ]
    }

    private func drawResults(
        of screening: Screening, into frame: inout Frame, in context: Context
    ) {
        let results = Array(screening.details.results.dropFirst(top))
        guard let kind = context.definitions.screeningKind(screening.details.kind) else { return }
        TableView(columns: ResultColumns.all(of: kind, in: context))
            .draw(results, into: &frame) { _ in [] }
    }
}
