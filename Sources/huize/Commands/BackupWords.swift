import Domain
import Store

/// The words of `huize backup` and `huize restore`.
enum BackupWords {
    static func done(_ path: String, _ counts: RegisterCounts) -> Phrase {
        let text = text(counts)
        return Phrase(
            zh: "已备份到 \(path)，并核对过：\(text.zh)。",
            en: "Backed up to \(path), and checked: \(text.en).")
    }

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
