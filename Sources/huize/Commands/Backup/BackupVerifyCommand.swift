import ArgumentParser
import Domain
import Glibc
import Store

/// Restores a backup on trial: `huize backup verify FILE`.
struct BackupVerifyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "试恢复一份备份 / restore a backup on trial",
        discussion: """
            恢复到旁边的临时文件，检查后删除；登记册不动。
            It is restored to a file beside it, checked, and removed; no register is touched.
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "备份文件 / the backup")
    var file: String

    @ArgumentParser.Flag(help: "成功时不说话 / say nothing if all went well")
    var quiet = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        guard access(file, F_OK) == 0 else {
            throw Failure(.noInput, BackupWords.missing(file))
        }
        let store = common.store ?? surroundings.defaultStore()
        let definitions = try OpenRegister.definitions(of: store, surroundings)
        // A stick that may not be written has no room for the trial: the register's folder has.
        let beside = PathText.folder(of: file)
        let folder = access(beside, W_OK) == 0 ? beside : PathText.folder(of: store)
        let trial: TrialReport
        do throws(RegistryError) {
            trial = try RegisterFile.tryOut(
                backup: file, in: folder, definitions: definitions, today: common.today)
        } catch .damaged {
            throw Failure(.badData, BackupWords.damaged(file))
        } catch {
            throw Failure(error)
        }
        guard trial.isSound else {
            for finding in trial.report.findings { console.say(finding.sentence) }
            throw Failure(.badData, CheckWords.wrong(trial.report.findings.count))
        }
        if !quiet { console.say(BackupWords.verified(file, trial)) }
    }
}
