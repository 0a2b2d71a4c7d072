import Domain
import TerminalKit

/// One payment: who, what for, how much, how far it has come, and what to do about it.
struct PaymentScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case correct, why, person, reveal, back
    }

    enum Message: Sendable {
        case file(PaymentFile)
        case correct(PersonFile)
        case revealed(Revealed?)
    }

    static let name = "payment"
    static let keymap: [Binding<Action>] = [
        Binding(
            .correct, [.character("e")], help: PaymentWords.correctHelp,
            footer: PaymentWords.correct, needs: .role(.correctRecords)),
        Binding(
            .why, [.character("x")], help: BenefitWords.whyHelp, footer: BenefitWords.why),
        Binding(
            .person, [.character("p"), .enter], help: PaymentWords.personHelp,
            footer: PaymentWords.person),
        Binding(
            .reveal, [.character("#")], help: RevealWords.help, footer: RevealWords.numbers,
            needs: .role(.revealNumbers)),
        Binding(
            .back, [.escape, .character("q"), .left, .character("h")], help: ListWords.backHelp,
            footer: CoreWords.back),
    ]

    private let id: Entitlement.ID
    private var file: PaymentFile?
    /// Hidden numbers of the person that a reason shows for a while.
    private var revealed: Revealed?

    init(_ id: Entitlement.ID) {
        self.id = id
    }

    func title(in context: Context) -> String {
        "\(context(PaymentWords.payment)) \(file?.person.name ?? "")"
    }

    var shownUntil: Instant? { revealed?.until }

    private var hidesNumbers: Bool {
        guard let file else { return false }
        return file.person.residentID?.isConcealed ?? false
            || file.currentAccount?.isConcealed ?? false
            || file.entitlement.details.account?.isConcealed ?? false
    }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if let until = shownUntil, until <= context.now() { revealed = nil }
        return [
            .load { [id] (registry: any Registry) throws(RegistryError) in
                .file(try registry.payment(id))
            }
        ]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .file(let file):
            self.file = file
            guard hidesNumbers else { return [] }
            let (person, account, now) = (file.person.id, context.account, context.now())
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .revealed(
                        try Revealed.read(
                            of: .person(person), for: account, at: now, from: registry))
                }
            ]
        case .revealed(let revealed):
            self.revealed = revealed
            return []
        case .correct(let person):
            let reason = file?.entitlement.details.reason
            return [.push(PersonForm.screen(correct: person, because: reason))]
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .why:
            return file.map { file in
                let details = file.entitlement.details
                return [
                    .push(
                        WhyScreen(
                            file.person.id, programme: details.programme,
                            period: details.period))
                ]
            } ?? []
        case .person: return file.map { [.push(PersonScreen($0.person.id))] } ?? []
        case .reveal:
            return file.map { [.push(RevealDialog(.person($0.person.id), name: $0.person.name))] }
                ?? []
        case .correct:
            guard let id = file?.person.id else { return [] }
            return [
                .load { (registry: any Registry) throws(RegistryError) in
                    .correct(try registry.person(id))
                }
            ]
        }
    }

    func refused(_ action: Action, _ refusal: Phrase, in context: Context) -> Phrase {
        action == .reveal && context.seesAllNumbers ? RevealWords.seesAll : refusal
    }

    func reasonDisabled(_ action: Action, in context: Context) -> Phrase? {
        switch action {
        case .reveal: context.refusesRevealing(hidden: hidesNumbers, revealed)
        default: nil
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        guard let file else { return }
        let shown = revealed.flatMap { context.now() < $0.until ? $0 : nil }
        let lines = lines(of: file, showing: shown?.numbers, in: context)
        var room = frame.bounds.inset(columns: 2, rows: 0)
        if let shown {
            let (top, rest) = room.splitTop(1)
            frame.putLine(shown.note(in: context), in: top, role: .notice)
            room = rest
        }
        frame.inside(room) { inner in
            let used = LabelledLines.draw(lines, into: &inner, in: context)
            guard !file.others.isEmpty, used + 2 < inner.size.rows else { return }
            inner.put(
                context(PaymentWords.others), at: Point(column: 0, row: used + 1), role: .heading)
            let columns: [TableColumn<Entitlement>] = [
                TableColumn("", 10...18) { context($0.details.period.term) },
                TableColumn("", 10...14, edge: .right, role: .money) {
                    $0.details.amount.description
                },
                TableColumn("", 6...12) { other in
                    let status = other.details.status
                    return (context(status.term), PaymentColumns.role(of: status))
                },
            ]
            TableView(columns: columns, showsHeadings: false)
                .draw(file.others, into: &inner, from: used + 2) { _ in [] }
        }
    }

    private func lines(
        of file: PaymentFile, showing numbers: HiddenNumbers?, in context: Context
    ) -> [(Phrase, String)] {
        let details = file.entitlement.details
        let person = file.person
        let account = numbers == nil ? file.currentAccount : numbers?.account
        return [
            (PeopleWords.name, person.name),
            (
                PeopleWords.residentID,
                numbers?.residentID?.description ?? person.residentID?.masked ?? ""
            ),
            (PeopleWords.household, "\(person.villageName) \(person.householdLabel)"),
            (PaymentWords.programme, PaymentColumns.programme(details.programme, in: context)),
            (PaymentWords.period, context(details.period.term)),
            (PaymentWords.amount, details.amount.description),
            (PaymentWords.status, context(details.status.term)),
            (PaymentWords.paidOn, details.paidOn?.description ?? ""),
            (PaymentWords.reason, details.reason.map { context($0.term) } ?? ""),
            (PaymentWords.advice, details.reason.map { context($0.advice) } ?? ""),
            (
                PaymentWords.advice,
                file.cameBack.map { context(PaymentWords.cameBackAtLength($0)) } ?? ""
            ),
            (PaymentWords.account, details.account?.description ?? ""),
            (PaymentWords.currentAccount, account?.description ?? ""),
        ]
    }
}
