import ArgumentParser
import Domain
import Store

/// Says how the register is: `huize status`.
struct StatusCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "登记册的状况 / how the register is",
        discussion: """
            例 / examples:
              huize status
              huize status --sessions                     (谁在用 / who is there)
              huize status --check --backup-within 2 --format json
            退出码 / exit status: 65 检查或备份发现问题，或备份太旧
              the checks or the backup found something, or the backup is too old.
            """)

    @OptionGroup var common: CommonArguments

    @ArgumentParser.Flag(help: "列出正在使用的人 / list who is there now")
    var sessions = false

    @ArgumentParser.Flag(help: "现在检查一遍 / check the whole register now")
    var check = false

    @Option(
        help: ArgumentHelp(
            "备份最多可以是几天前的 / how many days old the last backup may be",
            valueName: "days"))
    var backupWithin: Int?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        guard !sessions else {
            let present: [Presence]
            do throws(RegistryError) {
                present = try register.store.sessions()
            } catch {
                throw Failure(error)
            }
            return try console.answer(
                SessionListing.make(present, register.language), as: format)
        }
        let present = PresenceFolder(beside: register.file.path).present()
        let status: RegisterStatus
        do throws(RegistryError) {
            if check {
                try register.file.note(
                    try register.file.check(on: register.today), at: surroundings.now())
            }
            status = try register.file.status()
        } catch {
            throw Failure(error)
        }
        let listing = StatusListing.make(
            [StatusListing.Row(status: status, sessions: present.count)], register.language)
        if format == .table {
            try console.answer(listing.lines(in: register.language))
        } else {
            try console.answer(listing, as: format)
        }
        try complain(of: status, at: surroundings.now())
    }

    /// Ends with a status of its own where somebody should look.
    private func complain(of status: RegisterStatus, at now: Instant) throws(Failure) {
        if let result = status.lastCheck, result.findings > 0 {
            throw Failure(.badData, StatusWords.unsound(result))
        }
        if let result = status.backupCheck, result.findings > 0 {
            throw Failure(.badData, StatusWords.unsound(result))
        }
        guard let days = backupWithin else { return }
        let oldest = now.milliseconds - Int64(days) * 86_400_000
        guard let last = status.lastBackup, last.milliseconds >= oldest else {
            throw Failure(.badData, StatusWords.oldBackup(status.lastBackup))
        }
    }
}
