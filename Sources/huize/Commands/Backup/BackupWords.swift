import Domain
import Store

/// The words of `huize backup` and `huize restore`.
enum BackupWords {
    static func done(_ report: BackupReport) -> Phrase {
        let text = text(report.trial.counts)
        let removed = report.removed.count
        return Phrase(
            zh: "已备份到 \(report.path)，并试恢复、核对过：\(text.zh)。"
                + (removed > 0 ? "删去旧备份 \(removed) 份。" : ""),
            en: "Backed up to \(report.path), restored on trial and checked: \(text.en)."
                + (removed > 0 ? " \(removed) old backup(s) removed." : ""))
    }

    static func unsound(_ report: BackupReport) -> Phrase {
        let count = report.trial.report.findings.count
        return Phrase(
            zh: "已备份到 \(report.path)，但登记册里有 \(count) 个问题（见上）。旧备份一份也没有删，请按提示处理。",
            en: "Backed up to \(report.path), but the register has \(count) problem(s), see above. "
                + "No old backup was removed: do as they say.")
    }

    static func verified(_ path: String, _ trial: TrialReport) -> Phrase {
        let text = text(trial.counts)
        let checks = trial.report.checks.count
        return Phrase(
            zh: "\(path) 可以恢复，\(checks) 项检查全部通过：\(text.zh)。",
            en: "\(path) can be restored, and all \(checks) checks passed: \(text.en).")
    }

    static let running = Phrase(
        zh: "这个文件夹里另一个备份正在进行，或登记册正忙。这次没有备份，也没有删除任何文件；请稍后再试。",
        en: "Another backup into this folder is running, or the register is busy. Nothing was made "
            + "or removed this time: try again later.")

    static let full = Phrase(
        zh: "磁盘已满，这次没有备份，旧备份一份也没有删。备份时要试恢复，需要两份登记册的空间；请腾出空间再备份。",
        en: "The disk is full: nothing was backed up, and no old backup was removed. A backup is "
            + "restored on trial and needs the room of two: free some, then try again.")

    static func before(_ counts: RegisterCounts) -> Phrase {
        let text = text(counts)
        return Phrase(zh: "恢复前：\(text.zh)。", en: "Before: \(text.en).")
    }

    static func after(_ path: String, _ counts: RegisterCounts) -> Phrase {
        let text = text(counts)
        return Phrase(
            zh: "恢复后（\(path)）：\(text.zh)。", en: "Restored (\(path)): \(text.en).")
    }

    static func setAside(_ path: String) -> Phrase {
        Phrase(
            zh: "原来的文件已损坏，放在 \(path)。",
            en: "The file that was there is damaged; it now lies at \(path).")
    }

    static func damaged(_ path: String) -> Phrase {
        Phrase(
            zh: "备份 \(path) 已损坏，没有恢复，现有的登记册没有改动。请换一份更早的备份。",
            en: "The backup \(path) is damaged; nothing was restored or changed. Take an "
                + "earlier one.")
    }

    static func notRestoredBusy(_ path: String) -> Phrase {
        Phrase(
            zh: "别人正在写入登记册 \(path)，没有恢复，没有改动。请等他们写完，再恢复一次。",
            en: "Somebody else is writing into the register at \(path); nothing was restored or "
                + "changed. Let them finish, then restore once more.")
    }

    static func notRestoredFull(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 所在的磁盘已满，没有恢复，没有改动。恢复时要再放得下一份登记册；请腾出空间再恢复。",
            en: "The disk of \(path) is full; nothing was restored or changed. Restoring needs "
                + "the room of one more register: free some, then restore once more.")
    }

    static func missing(_ path: String) -> Phrase {
        Phrase(
            zh: "找不到备份 \(path)。请检查文件名，U盘是否已插好。",
            en: "There is no backup at \(path). Check its name, and that the stick is plugged in.")
    }

    private static func text(_ counts: RegisterCounts) -> Phrase {
        Phrase(
            zh: "\(counts.households) 户，\(counts.persons) 人，访视 \(counts.visits)，"
                + "筛查 \(counts.screenings)，补助 \(counts.entitlements)，记录 \(counts.entries)",
            en: "\(counts.households) households, \(counts.persons) persons, "
                + "\(counts.visits) visits, \(counts.screenings) screenings, "
                + "\(counts.entitlements) entitlements, \(counts.entries) journal entries")
    }
}
