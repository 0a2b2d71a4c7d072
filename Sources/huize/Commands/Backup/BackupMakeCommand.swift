import ArgumentParser
import Domain
import Store

/// Makes a backup: `huize backup FILE`, `huize backup --into FOLDER --rotate`.
struct BackupMakeCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "做一份备份 / make a backup")

    @OptionGroup var common: CommonArguments

    @Argument(help: "备份到哪个文件 / the file to make")
    var file: String?

    @Option(
        help: ArgumentHelp(
            "备份到哪个文件夹，文件名自动取 / the folder to make it in; the name is chosen",
            valueName: "folder"))
    var into: String?

    @ArgumentParser.Flag(help: "删去不必再留的旧备份 / remove backups that need not be kept any more")
    var rotate = false

    @Option(help: "留几天，每天一份 / of how many days one is kept")
    var daily = Rotation().daily

    @Option(help: "留几周，每周一份 / of how many weeks one is kept")
    var weekly = Rotation().weekly

    @Option(help: "留几月，每月一份 / of how many months one is kept")
    var monthly = Rotation().monthly

    @ArgumentParser.Flag(help: "成功时不说话 / say nothing if all went well")
    var quiet = false

    func validate() throws {
        guard common.emergency == nil, common.asOf == nil else {
            throw ValidationError(
                "备份的是现在的整个登记册，不能和 --emergency、--as-of 一起用 / a backup is of the whole "
                    + "register as it is now: leave out --emergency and --as-of")
        }
        guard (file == nil) != (into == nil) else {
            throw ValidationError(
                "请给出文件，或 --into 文件夹 / give a file, or a folder with --into")
        }
        guard !rotate || into != nil else {
            throw ValidationError("--rotate 要和 --into 一起用 / --rotate goes with --into")
        }
        guard [daily, weekly, monthly].allSatisfy({ (0...10_000).contains($0) }) else {
            throw ValidationError("份数从 0 到 10000 / counts go from 0 to 10000")
        }
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        // Whoever owns the file may copy it; an account that is named asks for its own rights.
        if common.login != nil { try register.require(.manageRegister) }
        let console = Console(language: register.language)
        let report = try make(register, surroundings)
        guard report.trial.isSound else {
            for finding in report.trial.report.findings { console.say(finding.sentence) }
            throw Failure(.badData, BackupWords.unsound(report))
        }
        if !quiet { console.say(BackupWords.done(report)) }
    }

    private func make(
        _ register: OpenRegister, _ surroundings: Surroundings
    ) throws(Failure) -> BackupReport {
        do throws(RegistryError) {
            guard let into else {
                return try register.file.backUp(to: file ?? "", at: register.now())
            }
            // The clock of the wall, also for an invented register: rotation goes by real days.
            return try BackupFolder(into).add(
                register.file,
                keeping: rotate
                    ? Rotation(daily: daily, weekly: weekly, monthly: monthly) : nil,
                at: surroundings.now(), asOf: register.today)
        } catch .busy {
            throw Failure(.busy, BackupWords.running)
        } catch .diskFull {
            throw Failure(.outputError, BackupWords.full)
        } catch {
            throw Failure.making(error)
        }
    }
}
