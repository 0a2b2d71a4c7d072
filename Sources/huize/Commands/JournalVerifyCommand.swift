import ArgumentParser
import Domain
import Store

/// Looks whether the journal is whole: `huize journal verify`.
struct JournalVerifyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "核对日志链 / look whether the journal is whole",
        discussion: """
            逐条指出被改、被删、被添、被调换的记录；有问题时退出码为 65。标准输出只有一行：日志现在的末尾，
            抄在别处，以后用 --head 核对：只有它能发现整本重写。
            Names every entry that was changed, removed, added or moved; the status is 65 if there
            is one. Standard output is one line, the journal's present end: keep it elsewhere and
            give it with --head later, which alone finds a journal that was rewritten whole.

            例 / example:
              huize journal verify --backup register.huize.backup-2011-11-01
              huize journal verify > /media/usb/end
              huize journal verify --head $(cat /media/usb/end)
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("抄下的末尾 / an end that was written down", valueName: "hash"))
    var head: [JournalHead] = []

    @Option(help: ArgumentHelp("与备份的末尾核对 / the end that a backup has", valueName: "file"))
    var backup: [String] = []

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let result: JournalVerification
        do throws(RegistryError) {
            var noted = head
            for path in backup { noted.append(try RegisterFile.journalHead(ofBackup: path)) }
            result = try register.file.verifyJournal(against: noted)
        } catch {
            throw Failure(error)
        }
        for finding in result.findings { console.say(finding.sentence) }
        if let head = result.head {
            console.say(CheckWords.head)
            try console.answer("\(head)\n")
        }
        guard result.findings.isEmpty else {
            throw Failure(.badData, CheckWords.wrong(result.findings.count))
        }
        console.say(CheckWords.whole(result.entries))
    }
}
