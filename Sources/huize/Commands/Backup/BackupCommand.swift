import ArgumentParser
import Domain
import Store

/// Copies the register and tries the copy out: `huize backup`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "备份登记册 / copy the register and try the copy out",
        discussion: """
            别人可以照常工作。每份备份都先试着恢复一遍，再留下。
            Others go on working meanwhile. Every backup is restored on trial before it is kept.

            例 / examples:
              huize backup /media/usb/huize-2011-11-23.huize
              huize backup --into /srv/backup --rotate --quiet      (cron)
              huize backup list /srv/backup
              huize backup verify /srv/backup/register-20111123-073000.huize
            退出码 / exit status: 65 备份好了，但检查发现问题 made, but the checks found something;
              73, 74 没有备份 not made; 75 另一个备份正在进行 another one is running.
            """,
        subcommands: [
            BackupMakeCommand.self, BackupListCommand.self, BackupVerifyCommand.self,
        ],
        defaultSubcommand: BackupMakeCommand.self)
}
