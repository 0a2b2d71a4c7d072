import Domain

/// Why a file cannot be used as a register, and what to do about it.
enum FileWords {
    static func missing(_ path: String) -> Phrase {
        Phrase(
            zh: "没有找到登记册 \(path)。请核对路径；新机器可用 huize demo 建一个演示登记册。",
            en: "There is no register at \(path). Check the path; on a new machine huize demo "
                + "makes a register to try.")
    }

    static func folder(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 是文件夹，不是登记册。请写到文件名，如 \(path)/huize.db。",
            en: "\(path) is a folder, not a register. Name the file in it, such as "
                + "\(path)/huize.db.")
    }

    static func notAFile(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不是普通文件。请指定登记册文件。",
            en: "\(path) is not an ordinary file. Name the register's file.")
    }

    static func exists(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 已经存在，没有改动。请换一个文件名，或先把它移开。",
            en: "\(path) already exists and was left alone. Choose another name, or move it "
                + "away first.")
    }

    static func inTheWay(_ path: String, persons: Int) -> Phrase {
        Phrase(
            zh: "\(path) 是正在使用的登记册（\(persons) 人），没有改动。确要覆盖，请加 --force。",
            en: "\(path) is a register in use (\(persons) persons) and was left alone. To "
                + "overwrite it all the same, add --force.")
    }

    static func brokenInTheWay(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 的登记册已损坏或被人改动过，没有动它。要换成备份，请加 --force："
                + "原文件会留在旁边（.damaged）。",
            en: "The register at \(path) is damaged, or somebody meddled with it; it was left "
                + "alone. To put the backup in its place, add --force: the file is kept beside "
                + "it (.damaged).")
    }

    static func foreign(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 不是惠泽的登记册，没有改动。请核对路径。",
            en: "\(path) is not a register of Huize and was left alone. Check the path.")
    }

    static func altered(_ path: String, _ object: String) -> Phrase {
        Phrase(
            zh: "\(path) 的表结构（\(object)）与惠泽建立的不同，可能被人改动过，没有打开。请用可靠的备份恢复："
                + "huize restore。",
            en: "The tables of \(path) are not as Huize makes them (\(object)): somebody may have "
                + "meddled with the file, so it was not opened. Bring back a backup that you "
                + "trust with huize restore.")
    }

    static func newer(_ path: String, found: Int64, known: Int64) -> Phrase {
        Phrase(
            zh: "\(path) 是较新的惠泽写的（第 \(found) 版，本程序到第 \(known) 版）。请升级程序后再打开。",
            en: "\(path) was written by a newer Huize (version \(found) of the file; this "
                + "program knows up to \(known)). Upgrade the program, then open it again.")
    }

    static func network(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 在网络盘上，多人写入会损坏登记册。请把文件放到本机磁盘，远程的人用 ssh 登录使用。",
            en: "\(path) lies on a network disk, where locks fail and a register is damaged. "
                + "Keep it on a local disk; others reach it through ssh.")
    }

    static func folderMissing(_ path: String) -> Phrase {
        Phrase(
            zh: "文件夹 \(path) 不存在。请先建立它。",
            en: "The folder \(path) does not exist. Make it first.")
    }

    static func unknownLogin(_ login: String, known: [String]) -> Phrase {
        let list = known.joined(separator: ", ")
        return Phrase(
            zh: "登记册里没有账号 \(login)。可用的账号：\(list)。",
            en: "The register has no account \(login). There are: \(list).")
    }

    static func noAccounts(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 里没有账号，可能没有建完。请删除它再建一次。",
            en: "\(path) has no account: it was perhaps not finished. Remove it and make it "
                + "again.")
    }
}
