import ArgumentParser
import Domain
import Store

/// Lists the backups in a folder: `huize backup list FOLDER`.
struct BackupListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "列出文件夹里的备份 / list the backups in a folder")

    @OptionGroup var common: CommonArguments

    @Argument(help: "文件夹 / the folder")
    var folder: String

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let rows: [BackupEntry]
        do {
            rows = try BackupFolder(folder).backups()
        } catch {
            throw Failure(error)
        }
        try console.answer(BackupListing.make(rows), as: format)
    }
}
