import ArgumentParser
import Domain
import Exchange

/// Writes records to a file: `huize export`.
struct ExportCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "导出为文件 / write records to a file",
        discussion: """
            写出的文件可以原样导回。The file is one that import reads back the same.

            例 / examples:
              huize export persons --to persons.csv
              huize export entitlements --area 990108104 --to 嘉应观.xlsx
              huize export visits | wc -l
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "类别 / kind: areas households persons visits screenings entitlements")
    var kind: ImportKind

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("写到哪里，.csv 或 .xlsx / where", valueName: "file"))
    var to: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let work = FileExport(
            registry: register.registry, definitions: register.definitions,
            language: register.language)
        let area = try register.reach(area)
        let count = try ProgressOnTerminal(surroundings).duringWorkThatStops {
            progress throws(Failure) in
            try work.run(kind, in: area, to: to, progress)
        }
        Console(language: register.language).say(ImportWords.exported(count))
    }
}
