import Domain
import TerminalKit

/// The first screen as text, for pipes, mails and a start without a terminal.
enum Summary {
    /// Writes today's figures and the first things to do.
    static func show(_ register: OpenRegister) throws(Failure) {
        let console = Console(language: register.language)
        let summary: HomeSummary
        let path: [Area]
        do {
            summary = try register.registry.home(
                in: register.registry.account.area, on: register.today)
            path = try register.registry.path(to: register.registry.account.area)
        } catch {
            throw Failure(error)
        }
        var text = Width.cleaned(heading(register, path), standIn: "?") + "\n"
        if let access = register.registry.account.emergency {
            text += SummaryWords.looking(until: access.until)(register.language) + "\n"
        }
        for line in SummaryWords.lines(summary) { text += line(register.language) + "\n" }
        // Whoever looks knows of it; whoever works there reads it.
        for access in summary.emergencies where access.by != register.registry.account.id {
            let told = SummaryWords.looked(access, at: register.now())(register.language)
            text += Width.cleaned(told, standIn: "?") + "\n"
        }
        try console.answer(text)
        guard !summary.firstDue.isEmpty else { return }
        try console.answer("\n")
        try console.answer(DueListing.make(Array(summary.firstDue.prefix(6)), register), as: .table)
    }

    private static func heading(_ register: OpenRegister, _ path: [Area]) -> String {
        let account = register.registry.account
        let places = path.map(\.name).joined(separator: " › ")
        return [
            SummaryWords.name(register.language), places, account.name,
            account.role.term(register.language), register.today.description,
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
