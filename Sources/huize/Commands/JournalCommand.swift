import ArgumentParser
import Domain
import Store

/// Says who did what: `huize journal`.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "谁做了什么 / who did what",
        subcommands: [JournalShowCommand.self, JournalVerifyCommand.self])
}

/// Lists the latest entries of the journal: `huize journal show`.
struct JournalShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "列出最近的记录 / list the latest entries",
        discussion: """
            例 / example:
              huize journal show --limit 100 --format csv
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: "最多几行 / how many rows at the most")
    var limit = 40

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let rows = try EveryPage.rows(limit: max(1, limit)) { request throws(RegistryError) in
            try register.registry.journal(of: nil, request)
        }
        try Console(language: register.language)
            .answer(JournalListing.make(rows, register.language), as: format)
    }
}

/// Looks whether the journal is whole: `huize journal verify`.
struct JournalVerifyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "核对日志链 / look whether the journal is whole",
        discussion: """
            有缺失或被改过的记录时退出码为 65。
            The status is 65 if an entry is gone or was changed.
            """)

    @OptionGroup var common: CommonArguments

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let report: CheckReport
        let entries: Int
        do {
            report = try register.file.verifyJournal()
            entries = try register.file.counts().entries
        } catch {
            throw Failure(error)
        }
        for finding in report.findings { console.say(finding.sentence) }
        guard report.findings.isEmpty else {
            throw Failure(.badData, CheckWords.wrong(report.findings.count))
        }
        console.say(CheckWords.whole(entries))
    }
}
