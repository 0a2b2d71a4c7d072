import ArgumentParser
import Domain
import Exchange
import Glibc
import Screens

/// Reads a file into the register: `huize import`.
struct ImportCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "导入文件 / read a file into the register",
        discussion: """
            类别 / kinds: areas households persons visits screenings entitlements bank-result
            CSV（UTF-8、GB18030）或 XLSX，中英文表头，次序不限。
            好的行导入，坏的行另存并说明原因；同一文件再导一次不改变任何内容。
            Ctrl-C 中途停止，再导一次会接上。
            CSV (UTF-8, GB18030) or XLSX, headings in Chinese or English in any order.
            Good rows go in; the others are given back with the reason. The same file
            again changes nothing. Ctrl-C stops; the same file again goes on.

            例 / examples:
              huize import persons 花名册.xlsx --dry-run
              huize import visits visits.csv --errors mistakes.csv
              huize import persons --template > persons.csv
              huize import bank-result 结果.xlsx     （同 huize batch reconcile）
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "类别 / kind")
    var kind: ImportTarget

    @Argument(help: "文件 / file")
    var file: String?

    @ArgumentParser.Flag(help: "只检查，不写入 / only check, keep nothing")
    var dryRun = false

    @Option(help: ArgumentHelp("退回的行存到哪里 / where refused rows go", valueName: "file"))
    var errors: String?

    @ArgumentParser.Flag(help: "写出带示例行的空表 / write an empty file with a sample row")
    var template = false

    @Option(help: "被退回的行怎样列出 / how refused rows are listed: table, csv, json")
    var format = OutputFormat.table

    func validate() throws {
        if file == nil && !template {
            throw ValidationError("请写出文件名，或用 --template。/ Name a file, or use --template.")
        }
        if kind.records == nil && template {
            throw ValidationError("结果文件由银行给出，没有空表。/ The bank writes that file.")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        guard let kind = kind.records else {
            return try Reconciliation(
                register: open(surroundings), format: format, isDryRun: dryRun
            ).carryOut(file ?? "")
        }
        if template { return try writeTemplate(kind, surroundings, console) }
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let work = FileImport(
            registry: register.registry, definitions: register.definitions,
            language: register.language, now: register.now)
        let report = try ProgressOnTerminal(surroundings).duringWorkThatStops {
            progress throws(Failure) in
            try work.run(file ?? "", as: kind, dryRun: dryRun, errors: errors, progress)
        }
        if !report.problems.isEmpty || format != .table {
            try console.answer(
                ProblemListing.make(report.problems, register.language), as: format)
        }
        console.say(ImportWords.counts(report.counts, isDryRun: report.isDryRun))
        if report.counts.unlinked > 0 { console.say(ImportWords.unlinked(report.counts.unlinked)) }
        if report.isStopped { throw Failure(.unavailable, ImportWords.stopped) }
        if let path = report.errorFile {
            throw Failure(.badData, ImportWords.refused(report.counts.refused, path))
        }
    }

    private func writeTemplate(
        _ kind: ImportKind, _ surroundings: Surroundings, _ console: Console
    ) throws(Failure) {
        if let file, access(file, F_OK) == 0 {
            throw Failure(.cannotCreate, ImportWords.inTheWay(file))
        }
        let store = common.store ?? surroundings.defaultStore()
        let definitions = try OpenRegister.definitions(of: store, surroundings)
        do throws(FileError) {
            try RecordWriter.writeTemplate(
                kind, to: try RowFiles.sink(file), ImportContext(definitions), console.language)
        } catch {
            throw Failure(error)
        }
    }
}
