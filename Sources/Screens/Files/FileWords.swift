import Domain

/// The words of files in and out.
enum FileWords {
    static let importFile = Phrase(zh: "导入文件", en: "Import a file")
    static let importText = Phrase(
        zh: "CSV 或 XLSX：区划、家庭、人员、访视、筛查、补助",
        en: "CSV or XLSX: areas, households, persons, "
            + "visits, screenings, entitlements")
    static let exportFile = Phrase(zh: "导出文件", en: "Export a file")
    static let exportText = Phrase(zh: "可以原样再导入", en: "can be imported again as it is")
    static let backUp = Phrase(zh: "备份登记册", en: "Back up the register")
    static let backUpText = Phrase(zh: "复制一份并核对", en: "a checked copy beside the register")
    static let backUpOnHost = Phrase(
        zh: "SSH 上不做备份：请管理员在主机上运行 huize backup。",
        en: "No backup over SSH: huize backup on the host makes them.")
    static let path = Phrase(zh: "文件", en: "File")
    static let kind = Phrase(zh: "种类", en: "Kind")
    static let byName = Phrase(zh: "按表头识别", en: "told by its headings")
    static let run = Phrase(zh: "导入", en: "import")
    static let runHelp = Phrase(
        zh: "导入：好的行入册，有错的行另存", en: "import: good rows go in, wrong ones to a file")
    static let tryOut = Phrase(zh: "试导", en: "try")
    static let tryHelp = Phrase(zh: "试导：只检查，不写入", en: "try: check only, write nothing")
    static let kindHelp = Phrase(zh: "换种类", en: "change the kind")
    static let notImported = Phrase(
        zh: "没有导入，原因见上。", en: "Not imported; the reason stands above.")
    static let chooseKind = Phrase(
        zh: "如果种类没有认对，按 F7 选好再导入。",
        en: "If the kind was not told rightly, choose it with F7 and import again.")
    static let complete = Phrase(zh: "补全路径", en: "complete the path")
    static let exportRun = Phrase(zh: "导出", en: "export")
    static let purpose = Phrase(zh: "用途", en: "For")
    static let purposeHelp = Phrase(zh: "换一个用过的或常用的用途", en: "an earlier or usual purpose")
    static let otherField = Phrase(zh: "换栏：文件、用途", en: "the other field: file, purpose")
    static let needPurpose = Phrase(
        zh: "请填用途，如“入户核对”；^R 换用过的。",
        en: "Say what the file is for, such as a village visit; ^R gives earlier ones.")
    static let exportIsNoted = Phrase(
        zh: "用途、导出人和时间写入文件和日志", en: "purpose, name and time go into file and journal")
    /// What files are usually for.
    static let purposes = [
        Phrase(zh: "入户核对", en: "checking at home visits"),
        Phrase(zh: "年度决算", en: "closing the year's accounts"),
        Phrase(zh: "上级调取", en: "asked for by the level above"),
        Phrase(zh: "审计", en: "audit"),
    ]
    static let row = Phrase(zh: "行", en: "Row")
    static let column = Phrase(zh: "列", en: "Column")
    static let value = Phrase(zh: "内容", en: "Value")
    static let problem = Phrase(zh: "问题", en: "Problem")
    static let needPath = Phrase(
        zh: "请填文件路径，如 /media/usb/persons.csv；Tab 补全。",
        en: "Enter the file's path, such as /media/usb/persons.csv; Tab completes.")
    static func ownFolder(_ path: String) -> Phrase {
        Phrase(
            zh: "请填文件名，如 persons.csv；Tab 补全。您的文件都在主机的 \(path)，由管理员放入和取出。",
            en: "Enter a file's name, such as persons.csv; Tab completes. Your files lie in "
                + "\(path) on the host; the administrator puts and fetches them.")
    }

    static let stopped = Phrase(
        zh: "中途停止；已写入的保留，再导一次会接上。", en: "Stopped; what went in stays. Import again to go on.")
    static let dry = Phrase(zh: "试导，什么都没有写入。", en: "A trial: nothing was written.")

    static func counts(_ report: ImportReport) -> Phrase {
        let counts = report.counts
        let rows = Phrase(
            zh: "新增 \(counts.inserted)  更新 \(counts.updated)  相同 \(counts.unchanged)  "
                + "有错 \(counts.refused)",
            en: "\(counts.inserted) new, \(counts.updated) changed, \(counts.unchanged) same, "
                + "\(counts.refused) refused")
        // What a trial would have left in the register is not in it.
        guard !report.isDryRun else { return rows }
        return Phrase(
            zh: "\(rows.zh)  册内现有 \(counts.after)",
            en: "\(rows.en); \(counts.after) in the register now")
    }

    static func unlinked(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 处配偶、母亲或父亲在册内找不到，没有连上。请核对后再导一次。",
            en: "\(count) spouses, mothers or fathers are not in the register and were not "
                + "linked. Check them and import again.")
    }

    static func errorFile(_ path: String) -> Phrase {
        Phrase(
            zh: "有错的行存在 \(path)，改好后再导入这个文件。",
            en: "Refused rows are in \(path): correct them there and import that file.")
    }

    static func backedUp(_ path: String) -> Phrase {
        Phrase(zh: "已备份并核对：\(path)", en: "Backed up and checked: \(path)")
    }

    static func exported(_ count: Int, _ path: String) -> Phrase {
        Phrase(zh: "已导出 \(count) 行：\(path)", en: "\(count) rows exported: \(path)")
    }
}
