import Domain

/// What the checks of a file are called, and what they say.
enum CheckWords {
    static let sqlite = Phrase(zh: "文件结构", en: "structure of the file")
    static let references = Phrase(zh: "记录之间的引用", en: "references between records")
    static let journal = Phrase(zh: "日志链", en: "chain of the journal")
    static let images = Phrase(zh: "档案与日志", en: "records and the journal")
    static let tallies = Phrase(zh: "首页合计", en: "counts of the first screen")
    static let months = Phrase(zh: "每月服务数", en: "services by month")
    static let villages = Phrase(zh: "所属村", en: "villages of records")
    static let orders = Phrase(zh: "排序", en: "orders of lists")
    static let families = Phrase(zh: "户主和配偶", en: "heads and spouses")
    static let searching = Phrase(zh: "查找键", en: "search keys")
    static let layers = Phrase(zh: "补助的资金分项", en: "layers of payments")
    static let cases = Phrase(zh: "补助所依据的申报", en: "cases of payments")
    static let lines = Phrase(zh: "批次明细金额", en: "amounts of batch lines")
    static let batches = Phrase(zh: "批次笔数和总额", en: "counts and sums of batches")
    static let twice = Phrase(zh: "重复发放", en: "payments made twice")
    static let statuses = Phrase(zh: "补助的状态", en: "states of payments")
    static let conserved = Phrase(zh: "资金平衡", en: "money in and out")
    static let recoveries = Phrase(zh: "追回金额", en: "amounts of recoveries")
    static let digests = Phrase(zh: "封存批次的校验值", en: "digests of sealed batches")
    static let ends = Phrase(zh: "终止之后的补助", en: "payments after the end")
    static let chains = Phrase(zh: "申报的办理过程", en: "moves of cases")
    static let reviewers = Phrase(zh: "三级审核", en: "the three reviews")
    static let approvals = Phrase(zh: "补助的审定", en: "approvals of payments")
    static let toDo = Phrase(zh: "待办", en: "things to do")

    static func structure(_ detail: String) -> Phrase {
        Phrase(
            zh: "SQLite：\(detail)。请用 huize restore 恢复最近的备份。",
            en: "SQLite: \(detail). Restore the last backup with huize restore.")
    }

    static func dangling(_ table: String, _ count: Int) -> Phrase {
        Phrase(
            zh: "\(table) 有 \(count) 行引用了不存在的记录。请恢复最近的备份。",
            en: "\(count) rows of \(table) refer to records that are not there. Restore the "
                + "last backup.")
    }

    /// - Parameter fields: in what they differ; none if the record is gone, or there again.
    static func differs(
        _ table: String, _ record: Int64, _ entry: Int64, fields: [Phrase]
    ) -> Phrase {
        let zh = fields.map(\.zh).joined(separator: "、")
        let en = fields.map(\.en).joined(separator: ", ")
        return Phrase(
            zh: "\(table) \(record) 与日志第 \(entry) 条不符\(zh.isEmpty ? "" : "（\(zh)）")："
                + "有人绕过程序改过文件。请按日志更正，或与最近的备份核对。",
            en: "\(table) \(record) is not as entry \(entry) of the journal left it"
                + "\(en.isEmpty ? "" : " (\(en))"): somebody changed the file behind the "
                + "program's back. Correct it by the journal, or compare with the last backup.")
    }

    static func rows(_ what: Phrase, _ count: Int, first: String) -> Phrase {
        Phrase(
            zh: "\(what.zh)：\(count) 处不符（如 \(first)）。请保留文件并联系技术支持，或恢复最近的备份。",
            en: "\(what.en): \(count) do not agree (such as \(first)). Keep the file and ask "
                + "for help, or restore the last backup.")
    }

    static func digest(of batch: String) -> Phrase {
        Phrase(
            zh: "批次 \(batch) 的明细与封存时不符：有人绕过程序改过文件。请与最近的备份核对。",
            en: "The lines of batch \(batch) are not those that were sealed: somebody changed the "
                + "file behind the program's back. Compare with the last backup.")
    }

    static func person(_ what: Phrase, _ count: Int, of total: Int, first: Int64) -> Phrase {
        Phrase(
            zh: "\(what.zh)：抽查 \(total) 人，\(count) 人不符（如编号 \(first)）。请打开该人档案保存一次，或恢复最近的备份。",
            en: "\(what.en): of \(total) persons looked at, \(count) do not agree (such as "
                + "number \(first)). Open and save that person's file, or restore the last "
                + "backup.")
    }
}
