import Domain
import Store

/// The words of `huize status`.
enum StatusWords {
    static let register = Phrase(zh: "登记册", en: "Register")
    static let fileSize = Phrase(zh: "文件大小", en: "Size of the file")
    static let logSize = Phrase(zh: "尚未并入", en: "Not merged yet")
    static let free = Phrase(zh: "磁盘剩余", en: "Free on its disk")
    static let unfinished = Phrase(zh: "半截的备份", en: "Copies cut off")
    static let unfinishedSize = Phrase(zh: "半截备份占用", en: "Size of those")
    static let version = Phrase(zh: "文件版本", en: "Version")
    static let households = Phrase(zh: "户数", en: "Households")
    static let persons = Phrase(zh: "人数", en: "Persons")
    static let sessions = Phrase(zh: "正在使用", en: "Sessions now")
    static let lastEntry = Phrase(zh: "日志到第几条", en: "Last entry")
    static let lastEntryAt = Phrase(zh: "最后一条", en: "Made at")
    static let lastBackup = Phrase(zh: "上次备份", en: "Last backup")
    static let backupTried = Phrase(zh: "备份试恢复", en: "Restored on trial")
    static let lastCheck = Phrase(zh: "上次检查", en: "Last check")
    static let checkResult = Phrase(zh: "检查结果", en: "Result of it")
    static let account = Phrase(zh: "账号编号", en: "Account")
    static let login = Phrase(zh: "登录名", en: "Login")
    static let origin = Phrase(zh: "从哪里", en: "From")
    static let here = Phrase(zh: "本机", en: "this machine")
    static let since = Phrase(zh: "从几点", en: "Since")
    static let process = Phrase(zh: "进程", en: "Process")

    static func outcome(_ result: CheckResult?) -> Phrase {
        guard let result else { return Phrase(zh: "没有做过", en: "not done") }
        return result.findings == 0
            ? Phrase(zh: "没有问题", en: "sound")
            : Phrase(zh: "\(result.findings) 个问题", en: "\(result.findings) problem(s)")
    }

    static func unsound(_ result: CheckResult) -> Phrase {
        Phrase(
            zh: "\(result.at.day) 的检查发现 \(result.findings) 个问题。请运行 huize check，按提示处理。",
            en: "The check of \(result.at.day) found \(result.findings) problem(s). Run huize "
                + "check and do as it says.")
    }

    static func oldBackup(_ last: Instant?) -> Phrase {
        Phrase(
            zh: (last.map { "上次备份是 \($0.day)，太久了" } ?? "还没有备份过")
                + "。请运行 huize backup，或检查定时备份。",
            en: (last.map { "The last backup is of \($0.day), which is too long ago" }
                ?? "There is no backup yet")
                + ". Run huize backup, or look after the one that cron should make.")
    }
}
