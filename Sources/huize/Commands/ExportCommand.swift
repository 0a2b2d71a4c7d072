import ArgumentParser
import Domain
import Exchange

/// Writes records to a file: `huize export`.
struct ExportCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "导出为文件 / write records to a file",
        discussion: """
            写出的文件可以原样导回；用途、导出人、时间写在每一行，也记入日志。
            看不到的号码写成带 * 的，导回时保持原样。
            The file is one that import reads back the same. What it is for, who took it out
            and when stand in every row and in the journal. Numbers that you may not see are
            written with asterisks; read back, they leave what is there.

            例 / examples:
              huize export persons --to persons.csv --purpose 入户核对
              huize export entitlements --area 990108104 --to 嘉应观.xlsx --purpose 年度决算
              huize export areas | wc -l
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "类别 / kind: areas households persons visits screenings entitlements")
    var kind: ImportKind

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("写到哪里，.csv 或 .xlsx / where", valueName: "file"))
    var to: String?

    @Option(help: "做什么用；个人资料必填 / what for; required for records of people")
    var purpose: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let work = FileExport(
            registry: register.registry, definitions: register.definitions,
            language: register.language, now: { register.moment })
        let area = try register.reach(area)
        guard purpose != nil || !kind.isAboutPeople else {
            throw Failure(.usage, ImportWords.purposeNeeded(kind))
        }
        let order = ExportOrder(
            kind: kind, area: area, purpose: purpose ?? "")
        let count = try ProgressOnTerminal(surroundings).duringWorkThatStops {
            progress throws(Failure) in
            try work.run(order, to: to, progress)
        }
        Console(language: register.language).say(ImportWords.exported(count))
    }
}
