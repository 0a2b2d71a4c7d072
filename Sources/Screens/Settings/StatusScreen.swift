import Domain
import TerminalKit

/// How the register is and who works with it now, for who looks after it.
struct StatusScreen: MovingScreen {
    enum Own: Hashable, CaseIterable, Sendable {
        case again
    }

    enum Message: Sendable {
        case told(Result<RegisterReport, FileFailure>)
    }

    static let name = "status"
    static let ownKeys: [Binding<Own>] = [
        Binding(
            .again, [.enter], help: StatusScreenWords.againHelp, footer: StatusScreenWords.again,
            needs: .role(.manageRegister))
    ]

    private var report: RegisterReport?
    private var top = 0

    func title(in context: Context) -> String { context(StatusScreenWords.title) }

    mutating func appear(in context: Context) -> [Effect<Message>] {
        if let refusal = context.refusal(.manageRegister) {
            return [.notice(Notice(.hint, refusal))]
        }
        return [.inBackground { desk, _ in .told(desk.status()) }]
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .told(.success(let report)):
            self.report = report
            return []
        case .told(.failure(let failure)):
            report = nil
            return [.notice(Notice(.problem, failure.sentence))]
        }
    }

    mutating func move(_ move: ListMove, in context: Context) {
        let lines = page(width: context.size.columns - 2, in: context).lines.count
        top = move.moved(top, of: lines, height: context.size.rows - 1)
    }

    mutating func performOwn(_ action: Own, in context: Context) -> [Effect<Message>] {
        appear(in: context)
    }

    func draw(into frame: inout Frame, in context: Context) {
        let page = page(width: frame.size.columns - 2, in: context)
        let body = Rect(
            column: 1, row: 1, columns: frame.size.columns - 1, rows: frame.size.rows - 1)
        frame.inside(body) { page.draw(from: top, into: &$0) }
    }

    private func page(width: Int, in context: Context) -> PageText {
        var page = PageText(width: width)
        guard let report else {
            if let refusal = context.refusal(.manageRegister) {
                page.paragraph(context(refusal), role: .dim)
            }
            return page
        }
        page.entries(
            report.lines.map { line in
                let text = context(line.text)
                return PageText.Entry(
                    name: context(line.term), nameRole: .fieldLabel, text: text.isEmpty ? "-" : text
                )
            })
        page.heading(context(StatusScreenWords.present(report.sessions.count)))
        page.entries(
            report.sessions.map { session in
                PageText.Entry(
                    name: "\(session.name) \(session.login)",
                    text: context(StatusScreenWords.since(session)))
            })
        return page
    }
}
