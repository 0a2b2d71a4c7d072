import ArgumentParser
import Domain
import Screens

/// Works out who is owed what, and writes it if that is asked for: `huize benefits run`.
struct RunCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "核算一年或一月的补助 / work out the benefits of a year or month",
        discussion: """
            先只列出与上次相比的变化，什么也不写入；加 --confirm 才逐村写入。
            再核算一次不会重复；Ctrl-C 中途停止，再给一次同样的命令就会接上。
            Without --confirm it only shows what would change; with it villages are
            written one by one. A second time adds nothing. Ctrl-C stops; the same
            command again goes on.

            例 / examples:
              huize benefits run --period 2011
              huize benefits run --period 201111 --programme only-child-parents --lines
              huize benefits run --period 2011 --confirm
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("年或月 / year or month", valueName: "period"))
    var period: Period

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "只要这些项目；默认是经银行发放的 / only these; those paid by bank by default",
            valueName: "code"))
    var programme: [String] = []

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @ArgumentParser.Flag(help: "写入 / write it")
    var confirm = false

    @ArgumentParser.Flag(help: "逐人列出 / list everybody")
    var lines = false

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        try BenefitArguments.check(programme, in: register)
        if confirm { try BenefitArguments.require(.runBenefits, in: register) }
        let work = BenefitRun(
            query: RunQuery(
                area: try register.reach(area), period: period, programmes: programme),
            register: register)
        let terminal = ProgressOnTerminal(surroundings)
        let preview = try terminal.duringWorkThatStops { progress throws(Failure) in
            try work.preview(progress)
        }
        try show(preview, register, console)
        guard confirm else {
            console.say(
                preview.changesAnything ? RunCommandWords.onlyShown : RunCommandWords.nothing)
            return
        }
        let done = try terminal.duringWorkThatStops { progress throws(Failure) in
            try work.confirm(preview, progress)
        }
        console.say(RunCommandWords.written(done))
        if done.isStopped { throw Failure(.unavailable, RunCommandWords.stopped) }
    }

    private func show(
        _ preview: RunPreview, _ register: OpenRegister, _ console: Console
    ) throws(Failure) {
        if lines {
            try console.answer(RunListing.make(preview.lines, register), as: format)
        } else {
            try console.answer(RunListing.make(preview.counts, register), as: format)
            // What families lose, and why, is never left to a question.
            let changed = preview.lines.filter { $0.kind == .ended || $0.kind == .amountChanged }
            if format == .table && !changed.isEmpty {
                let table = RunListing.make(changed, register).table(in: register.language)
                try console.answer("\n" + table)
            }
        }
        for skip in preview.skipped {
            console.say(
                RunCommandWords.skipped(register.programmeName(skip.programme), skip.why))
        }
    }
}
