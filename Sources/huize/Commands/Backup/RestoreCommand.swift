import ArgumentParser
import Domain
import Glibc
import Store

/// Brings back a backup: `huize restore`.
struct RestoreCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "用备份恢复登记册 / bring back a backup",
        discussion: """
            已有登记册时不覆盖，除非写 --force。
            A register that is there is not overwritten without --force.
            退出码 / exit status: 65 备份已损坏 the backup is damaged; 73 已有登记册 a register is
              there; 74 磁盘已满 the disk is full; 75 别人正在写入 somebody else is writing.

            例 / example:
              huize restore /media/usb/huize-2011-11-23.huize --force
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "备份文件 / the backup")
    var file: String

    @ArgumentParser.Flag(help: "覆盖现有的登记册 / overwrite the register that is there")
    var force = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let path = common.store ?? surroundings.defaultStore()
        guard access(file, F_OK) == 0 else {
            throw Failure(.noInput, BackupWords.missing(file))
        }
        try PathText.makeFolder(PathText.folder(of: path))
        let definitions = try OpenRegister.definitions(of: path, surroundings)
        do throws(RegistryError) {
            let report = try RegisterFile.restore(
                from: file, to: path, force: force, definitions: definitions,
                log: RegisterLog(beside: path, now: surroundings.now))
            if let before = report.before { console.say(BackupWords.before(before)) }
            if let aside = report.setAside { console.say(BackupWords.setAside(aside)) }
            console.say(BackupWords.after(path, report.after))
        } catch .damaged {
            // A damaged register is in the way of the backup, and told as such.
            throw Failure(.badData, BackupWords.damaged(file))
        } catch .busy {
            throw Failure(.busy, BackupWords.notRestoredBusy(path))
        } catch .diskFull {
            throw Failure(.outputError, BackupWords.notRestoredFull(path))
        } catch {
            throw Failure.making(error)
        }
    }
}
