import ArgumentParser
import Domain
import Store

/// Looks for anything wrong in the whole register: `huize check`.
struct CheckCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "检查整个登记册 / look for anything wrong in the whole register",
        discussion: """
            只看档案，不改动；结果记入 huize status。有问题时退出码为 65。
            Looks at the records and changes none; huize status tells the result later. The status
            is 65 if anything is wrong.
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let report: CheckReport
        do {
            report = try register.file.check(on: register.today) { check in
                if surroundings.showsProgress { console.say(CheckWords.checking(check)) }
            }
        } catch {
            throw Failure(error)
        }
        // Whoever asks for the status learns of it; a register that is busy does without.
        try? register.file.note(report, at: register.now())
        if !report.findings.isEmpty || format != .table {
            try console.answer(FindingListing.make(report.findings, register.language), as: format)
        }
        guard report.findings.isEmpty else {
            throw Failure(.badData, CheckWords.wrong(report.findings.count))
        }
        console.say(CheckWords.sound(report.checks.count))
    }
}
